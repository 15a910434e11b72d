package org.scholion.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.annotate.Motivations;
import org.scholion.annotate.Note;
import org.scholion.annotate.Quote;
import org.scholion.content.Body;
import org.scholion.content.MarkdownReader;
import org.scholion.intake.WebAnnotation.Authorship;
import org.scholion.problem.Location;
import org.scholion.problem.Problems;
import org.scholion.problem.Severity;
import org.scholion.register.Registers;
import org.scholion.text.Edtf;
import org.scholion.text.SourceFile;
import org.scholion.text.json.Json;

/** Makes a note of an annotation, but for its id and quotation, which the article decides. */
final class NoteDraft {
    private final Defaults defaults;
    private final Registers registers;

    NoteDraft(Defaults defaults, Registers registers) {
        this.defaults = defaults;
        this.registers = registers;
    }

    /** The kind of note that an annotation is; nothing where it does not say so. */
    static Optional<String> kind(WebAnnotation annotation) {
        for (String hint : annotation.hints()) {
            if (Note.KINDS.contains(hint)) return Optional.of(hint);
            Optional<String> kind = Motivations.kind(hint);
            if (kind.isPresent()) return kind;
        }
        return Optional.empty();
    }

    /** The note. @param answers the annotations that answer it, by time */
    Note note(WebAnnotation from, String id, Optional<Quote> quote, List<WebAnnotation> answers) throws LeftOut {
        String markdown = text(from.text().markdown());
        List<Note.Reply> replies = new ArrayList<>();
        for (Json own : Named.list(from.json().get("scholion:replies"))) {
            String text = BodyJson.of(own).text().markdown();
            replies.add(reply(AnnotationJson.authorship(own), text, from.at()));
        }
        for (WebAnnotation answer : answers)
            replies.add(reply(answer.authorship(), answer.text().markdown(), answer.at()));
        List<String> sources = new ArrayList<>(Named.texts(from.json().get("scholion:sources")));
        sources.addAll(from.sources());
        return new Note(
                id,
                quote,
                kind(from).orElse("context"),
                from.text().language(),
                by(from.authorship()),
                date(from.authorship()),
                List.copyOf(sources),
                event(from.json().get("scholion:event").text()),
                from.json().get("scholion:claim").text(),
                from.json().get("scholion:value").text(),
                others(from.json().get("scholion:others")),
                markdown,
                read(markdown, from.at()),
                List.copyOf(replies),
                from.at());
    }

    private static List<Note.Other> others(Json given) throws LeftOut {
        List<Note.Other> others = new ArrayList<>();
        for (Json other : Named.list(given)) {
            String value = other.get("scholion:value").text();
            String source = other.get("scholion:source").text();
            if (value.isBlank() || source.isBlank())
                throw new LeftOut(
                        "an account among its scholion:others has no value or no source", "give it both, or neither");
            others.add(new Note.Other(value, source));
        }
        return List.copyOf(others);
    }

    private Note.Reply reply(Authorship authorship, String markdown, Location at) throws LeftOut {
        return new Note.Reply(by(authorship), date(authorship), text(markdown), read(markdown, at));
    }

    private static String text(String markdown) throws LeftOut {
        if (markdown.isBlank()) throw new LeftOut("it says nothing", "write its text, or leave it where it is");
        return markdown;
    }

    /** The text as the next build will read it, which must not find an error in it. */
    private static Body read(String markdown, Location at) throws LeftOut {
        Problems found = new Problems();
        Body body = MarkdownReader.own(new SourceFile(at.file(), markdown), 0, found);
        Optional<String> error = found.sorted().stream()
                .filter(p -> p.severity() == Severity.ERROR)
                .map(p -> p.message())
                .findFirst();
        if (error.isPresent()) throw new LeftOut("its text cannot be read: " + error.get(), "write it simpler");
        return body;
    }

    private String event(String id) throws LeftOut {
        if (id.isEmpty() || registers.find(id).isPresent()) return id;
        throw new LeftOut("it is about the event '" + id + "', which no register has", "write the entry first");
    }

    private String by(Authorship authorship) throws LeftOut {
        String by = authorship.by().isBlank() ? defaults.by().orElse("") : authorship.by();
        if (by.isBlank()) throw new LeftOut("it does not say who wrote it", "say so with --by NAME");
        return by;
    }

    private Edtf date(Authorship authorship) throws LeftOut {
        Optional<Edtf> date = Edtf.parse(authorship.date())
                .filter(d -> !d.source().isEmpty())
                .or(() -> day(authorship.created()).flatMap(d -> Edtf.parse(d.toString())))
                .or(() -> defaults.date().flatMap(Edtf::parse));
        return date.orElseThrow(() -> new LeftOut("it does not say when it was written", "say so with --date DATE"));
    }

    /** The day of a time, in UTC; a time without a zone is taken to be there. */
    private static Optional<LocalDate> day(String created) {
        try {
            return Optional.of(OffsetDateTime.parse(created)
                    .withOffsetSameInstant(ZoneOffset.UTC)
                    .toLocalDate());
        } catch (DateTimeException e) {
            return dayAlone(created);
        }
    }

    private static Optional<LocalDate> dayAlone(String created) {
        if (!created.matches("\\d{4}-\\d{2}-\\d{2}([T ].*)?")) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(created.substring(0, "2001-01-01".length())));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
