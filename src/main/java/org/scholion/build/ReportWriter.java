package org.scholion.build;

import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.scholion.annotate.Anchoring;
import org.scholion.annotate.PlacedNote;
import org.scholion.annotate.Span;
import org.scholion.content.Body;
import org.scholion.problem.Problem;
import org.scholion.problem.Severity;
import org.scholion.relate.ArticleFacts;
import org.scholion.text.CodePoints;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes the outcome of a run as JSON, or its problems as SARIF, for other programs. */
public final class ReportWriter {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final StringWriter text = new StringWriter();
    private final JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text);

    private ReportWriter() {}

    /** The report: problems, counts, milliseconds a stage, and where every note is. */
    public static String json(Outcome outcome) {
        ReportWriter writer = new ReportWriter();
        writer.report(outcome);
        writer.json.close();
        return writer.text + "\n";
    }

    /** The problems in the form that code hosts read (SARIF 2.1.0). */
    public static String sarif(Outcome outcome) {
        ReportWriter writer = new ReportWriter();
        writer.run(outcome.problems());
        writer.json.close();
        return writer.text + "\n";
    }

    private void report(Outcome outcome) {
        json.writeStartObject();
        json.writeArrayPropertyStart("problems");
        outcome.problems().forEach(this::problem);
        json.writeEndArray();
        json.writeObjectPropertyStart("counts");
        for (Severity severity : Severity.values()) {
            json.writeNumberProperty(
                    severity.word(),
                    outcome.problems().stream()
                            .filter(p -> p.severity() == severity)
                            .count());
        }
        outcome.archive().ifPresent(a -> {
            json.writeNumberProperty("articles", a.articles().size());
            json.writeNumberProperty("entries", a.registers().all().size());
            json.writeNumberProperty(
                    "mentions",
                    a.articles().stream().mapToInt(f -> f.mentions().size()).sum());
            json.writeNumberProperty(
                    "notes",
                    a.articles().stream().mapToInt(f -> f.notes().size()).sum());
            json.writeNumberProperty("links", a.links().size());
        });
        json.writeNumberProperty("files", outcome.files());
        json.writeNumberProperty("changed", outcome.changed());
        json.writeEndObject();
        json.writeObjectPropertyStart("milliseconds");
        outcome.milliseconds().forEach(json::writeNumberProperty);
        json.writeEndObject();
        json.writeArrayPropertyStart("notes");
        outcome.archive().ifPresent(a -> a.articles().forEach(this::notes));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void problem(Problem problem) {
        json.writeStartObject();
        json.writeStringProperty("severity", problem.severity().word());
        json.writeStringProperty("code", problem.code().id());
        json.writeStringProperty("file", problem.at().file());
        json.writeNumberProperty("line", Math.max(1, problem.at().line()));
        json.writeNumberProperty("column", Math.max(1, problem.at().column()));
        json.writeStringProperty("message", problem.message());
        json.writeStringProperty("fix", problem.fix());
        json.writeEndObject();
    }

    private void notes(ArticleFacts facts) {
        Body body = facts.article().body();
        CodePoints points = new CodePoints(body.text());
        for (PlacedNote placed : facts.notes()) {
            json.writeStartObject();
            json.writeStringProperty("article", facts.id());
            json.writeStringProperty("note", placed.note().id());
            json.writeStringProperty("state", placed.state());
            placed.span().ifPresent(span -> span(body, span, points));
            placed.anchoring().ifPresent(this::scores);
            json.writeEndObject();
        }
    }

    private void span(Body body, Span span, CodePoints points) {
        json.writeStringProperty("passage", body.passageOf(span.start()).id());
        json.writeNumberProperty("start", points.before(span.start()));
        json.writeNumberProperty("end", points.before(span.end()));
    }

    private void scores(Anchoring anchoring) {
        if (anchoring instanceof Anchoring.Exact) json.writeNumberProperty("score", 1.0);
        if (!(anchoring instanceof Anchoring.Moved moved)) return;
        json.writeNumberProperty("score", moved.score());
        json.writeNumberProperty("runnerUp", moved.runnerUp());
    }

    private void run(List<Problem> problems) {
        json.writeStartObject();
        json.writeStringProperty("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.writeStringProperty("version", "2.1.0");
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "Scholion");
        json.writeEndObject();
        json.writeEndObject();
        json.writeStringProperty("columnKind", "unicodeCodePoints");
        json.writeArrayPropertyStart("results");
        problems.forEach(this::result);
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    /** A path as SARIF wants it: percent-encoded, relative ones without a scheme. */
    private static String uri(String path) {
        try {
            return new URI(path.startsWith("/") ? "file" : null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            return path;
        }
    }

    private void result(Problem problem) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", problem.code().id());
        json.writeStringProperty("level", problem.severity().word());
        json.writeObjectPropertyStart("message");
        json.writeStringProperty("text", problem.message() + " — " + problem.fix());
        json.writeEndObject();
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri(problem.at().file()));
        json.writeEndObject();
        json.writeObjectPropertyStart("region");
        json.writeNumberProperty("startLine", Math.max(1, problem.at().line()));
        json.writeNumberProperty("startColumn", Math.max(1, problem.at().column()));
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }
}
