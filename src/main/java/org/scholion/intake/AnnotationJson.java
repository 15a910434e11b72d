package org.scholion.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scholion.intake.WebAnnotation.Authorship;
import org.scholion.intake.WebAnnotation.Position;
import org.scholion.intake.WebAnnotation.Words;
import org.scholion.text.SourceFile;
import org.scholion.text.json.Json;

/** Reads one annotation from JSON, in the model of the W3C or that of Hypothesis. */
final class AnnotationJson {
    private final SourceFile file;
    private final Json json;

    private AnnotationJson(SourceFile file, Json json) {
        this.file = file;
        this.json = json;
    }

    static WebAnnotation read(SourceFile file, Json json) {
        return new AnnotationJson(file, json).annotation();
    }

    private WebAnnotation annotation() {
        BodyJson body = BodyJson.of(json);
        List<Json> targets = Named.list(json.get("target"));
        Json target = targets.isEmpty() ? json.get("target") : targets.get(0);
        List<Json> selectors = selectors(target.get("selector"));
        return new WebAnnotation(
                Named.first(json.get("id").text(), json.get("@id").text()),
                hints(body),
                body.tags(),
                authorship(json),
                body.text(),
                body.sources(),
                addresses(target),
                targets.size() > 1,
                !target.get("selector").isAbsent(),
                words(selectors),
                position(selectors),
                answers(target),
                json,
                file.at(json.offset()));
    }

    private List<String> hints(BodyJson body) {
        List<String> hints = new ArrayList<>();
        hints.add(json.get("scholion:kind").text());
        hints.addAll(body.tags());
        hints.addAll(motivations());
        hints.addAll(body.purposes());
        return List.copyOf(hints);
    }

    private List<String> motivations() {
        return Named.texts(json.get("motivation")).stream().map(Named::term).toList();
    }

    // ---- who and when

    static Authorship authorship(Json json) {
        List<String> names = new ArrayList<>();
        for (Json creator : Named.list(json.get("creator"))) {
            String name = Named.first(
                    creator.text(),
                    creator.get("name").text(),
                    creator.get("nickname").text(),
                    creator.get("id").text());
            if (!name.isBlank()) names.add(name.strip());
        }
        String user = Named.first(
                json.get("user_info").get("display_name").text(),
                account(json.get("user").text()));
        String created = Named.first(
                Named.texts(json.get("created")).stream().findFirst().orElse(""),
                Named.texts(json.get("modified")).stream().findFirst().orElse(""),
                json.get("updated").text());
        return new Authorship(
                Named.first(String.join(", ", names), user),
                json.get("scholion:date").text(),
                created);
    }

    /** The name in {@code acct:name@server}. */
    private static String account(String user) {
        String name = user.startsWith("acct:") ? user.substring("acct:".length()) : user;
        int at = name.indexOf('@');
        return at > 0 ? name.substring(0, at) : name;
    }

    // ---- about what

    private List<String> addresses(Json target) {
        Stream<String> given = Stream.of(
                target.text(),
                target.get("source").text(),
                target.get("source").get("id").text(),
                target.get("scope").text(),
                target.get("id").text(),
                json.get("uri").text());
        return given.filter(a -> !a.isBlank()).distinct().toList();
    }

    private static List<Json> selectors(Json selector) {
        List<Json> all = new ArrayList<>();
        for (Json one : Named.list(selector)) {
            all.add(one);
            if (Named.isA(one, "Choice")) all.addAll(Named.list(one.get("items")));
            all.addAll(selectors(one.get("refinedBy")));
        }
        return all;
    }

    private Optional<Words> words(List<Json> selectors) {
        return selectors.stream()
                .filter(s -> Named.isA(s, "TextQuoteSelector"))
                .findFirst()
                .map(s -> new Words(
                        s.get("exact").text(),
                        s.get("prefix").text(),
                        s.get("suffix").text(),
                        file.at(s.get("exact").offset())));
    }

    private static Optional<Position> position(List<Json> selectors) {
        return selectors.stream()
                .filter(s -> Named.isA(s, "TextPositionSelector"))
                .filter(s ->
                        s.get("start").value() instanceof Double && s.get("end").value() instanceof Double)
                .findFirst()
                .map(s -> new Position(
                        (Double) s.get("start").value(), (Double) s.get("end").value()));
    }

    private List<String> answers(Json target) {
        List<String> references = Named.texts(json.get("references"));
        if (!references.isEmpty()) return references;
        return motivations().contains("replying") ? addresses(target) : List.of();
    }
}
