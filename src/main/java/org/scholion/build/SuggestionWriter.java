package org.scholion.build;

import java.io.StringWriter;
import java.util.List;
import org.scholion.suggest.Place;
import org.scholion.suggest.Proposal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes proposals as JSON, for other programs. */
public final class SuggestionWriter {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final StringWriter text = new StringWriter();
    private final JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text);

    private SuggestionWriter() {}

    /** All of them in one object, in their order. */
    public static String json(List<Proposal> proposals) {
        SuggestionWriter writer = new SuggestionWriter();
        writer.json.writeStartObject();
        writer.json.writeArrayPropertyStart("proposals");
        proposals.forEach(writer::proposal);
        writer.json.writeEndArray();
        writer.json.writeEndObject();
        writer.json.close();
        return writer.text + "\n";
    }

    private void proposal(Proposal p) {
        json.writeStartObject();
        json.writeStringProperty("id", p.id());
        json.writeStringProperty("kind", p.kind().word());
        json.writeStringProperty("name", p.words());
        texts("entries", p.entries());
        json.writeStringProperty("reason", p.reason());
        texts("also", p.also());
        json.writeNumberProperty("count", p.count());
        json.writeNumberProperty("articles", p.articles());
        p.register().ifPresent(r -> json.writeStringProperty("register", r));
        if (!p.newEntry().isEmpty()) json.writeStringProperty("newEntry", p.newEntry());
        if (p.score() > 0) json.writeNumberProperty("score", p.score());
        json.writeArrayPropertyStart("places");
        p.places().forEach(this::place);
        json.writeEndArray();
        texts("lines", p.lines());
        json.writeEndObject();
    }

    private void texts(String key, List<String> texts) {
        json.writeArrayPropertyStart(key);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    private void place(Place place) {
        json.writeStartObject();
        json.writeStringProperty("article", place.article());
        json.writeStringProperty("passage", place.passage());
        json.writeStringProperty("file", place.at().file());
        json.writeNumberProperty("line", place.at().line());
        json.writeNumberProperty("column", place.at().column());
        json.writeStringProperty("words", place.words());
        json.writeStringProperty("before", place.before());
        json.writeStringProperty("after", place.after());
        json.writeEndObject();
    }
}
