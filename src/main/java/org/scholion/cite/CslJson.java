package org.scholion.cite;

import java.io.StringWriter;
import java.util.List;
import org.scholion.cite.When.Point;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** An item as the Citation Style Language's programs exchange it; a doubtful date is {@code circa}. */
final class CslJson {
    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private final JsonGenerator json;

    private CslJson(JsonGenerator json) {
        this.json = json;
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }
    }

    static String text(String key, Cited cited) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(new Indented(), text)) {
            new CslJson(json).item(key, cited);
        }
        return text.toString();
    }

    private void item(String key, Cited cited) {
        Cited.Report report = cited.report();
        json.writeStartObject();
        field("id", key);
        field("type", cited.isDigest() ? "webpage" : "article-newspaper");
        field("title", cited.title());
        names("author", cited.authors());
        names("translator", cited.translators());
        if (cited.isDigest()) {
            field("container-title", cited.archive());
            field("original-title", report.title());
            names("original-author", report.authors());
            field("original-publisher", report.outlet());
            date("original-date", When.of(cited.date()));
            field("note", report.url().isEmpty() ? "" : "Report: " + report.url());
        } else {
            field("container-title", report.outlet());
            date("issued", When.of(cited.date()));
            field("archive", cited.archive());
            field("note", cited.isExcerpt() ? "Excerpt" : "");
        }
        field("language", cited.language());
        field("URL", cited.url());
        json.writeEndObject();
    }

    private void field(String name, String value) {
        if (!value.isEmpty()) json.writeStringProperty(name, Punctuation.oneLine(value));
    }

    private void names(String name, List<String> names) {
        if (names.isEmpty()) return;
        json.writeArrayPropertyStart(name);
        for (String literal : names) {
            json.writeStartObject();
            field("literal", literal);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void date(String name, When when) {
        if (when.isUnknown()) return;
        json.writeObjectPropertyStart(name);
        json.writeArrayPropertyStart("date-parts");
        parts(when.from());
        if (when.isSpan()) parts(when.to());
        json.writeEndArray();
        if (!when.isSpan() && when.from().isSeason()) {
            json.writeName("season");
            json.writeNumber(when.from().month() - 20);
        }
        if (when.isDoubtful()) json.writeBooleanProperty("circa", true);
        json.writeEndObject();
    }

    private void parts(Point point) {
        json.writeStartArray();
        json.writeNumber(point.year());
        if (point.month() > 0 && !point.isSeason()) json.writeNumber(point.month());
        if (point.day() > 0) json.writeNumber(point.day());
        json.writeEndArray();
    }
}
