package org.scholion.serve;

import java.io.StringWriter;
import java.util.Optional;
import org.scholion.problem.Problem;
import org.scholion.problem.Severity;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The problems of the last attempt as the script in the pages reads them. */
final class ProblemList {
    private static final JsonFactory FACTORY = new JsonFactory();

    private ProblemList() {}

    /** What is wrong with the content, notes left out, each with the page and passage that it concerns, if any. */
    static String json(Shown shown) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeNumberProperty("edition", shown.edition());
            json.writeBooleanProperty("failed", shown.failed());
            json.writeArrayPropertyStart("drafts");
            shown.drafts().forEach(json::writeString);
            json.writeEndArray();
            json.writeArrayPropertyStart("problems");
            shown.problems().stream()
                    .filter(p -> p.severity() != Severity.NOTE)
                    .forEach(p -> problem(p, shown.places().of(p.at()), json));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void problem(Problem problem, Optional<Places.Place> place, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("severity", problem.severity().word());
        json.writeStringProperty("code", problem.code().id());
        json.writeStringProperty("at", problem.at().toString());
        json.writeStringProperty("message", problem.message());
        json.writeStringProperty("fix", problem.fix());
        json.writeStringProperty("page", place.map(Places.Place::page).orElse(""));
        json.writeStringProperty("passage", place.map(Places.Place::passage).orElse(""));
        json.writeEndObject();
    }
}
