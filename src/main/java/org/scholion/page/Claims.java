package org.scholion.page;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scholion.annotate.Note;
import org.scholion.message.Dates;
import org.scholion.message.Messages;
import org.scholion.text.Edtf;

/** What a note says is disputed, and the report's value of it. Claims that the interface knows are in its language. */
final class Claims {
    /** A day or a month: a bare number may count anything. */
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?[?~%]?");

    private final Messages say;
    private final String ownLanguage;

    /** @param ownLanguage of notes that name none */
    Claims(Messages say, String ownLanguage) {
        this.say = say;
        this.ownLanguage = ownLanguage;
    }

    /** The language of a note's own words. */
    String language(Note note) {
        return note.language().isEmpty() ? ownLanguage : note.language();
    }

    /** What notes on the same point have in common: their claim, whatever its case. */
    static String key(Note note) {
        return note.claim().strip().toLowerCase(Locale.ROOT);
    }

    /** The claim in words; empty for none. */
    String label(Note note) {
        return note.claim().isEmpty() ? "" : say.sayOr("claim." + key(note), note.claim());
    }

    /** The language of the claim in words. */
    String labelLanguage(Note note) {
        boolean known = say.pattern("claim." + key(note)).isPresent();
        return known ? say.language() : language(note);
    }

    /** The value as the note gives it, a date in words; nothing where it gives none. */
    Html value(Note note) {
        if (note.value().isEmpty()) return Html.EMPTY;
        Optional<Edtf> date = DATE.matcher(note.value()).matches() ? Edtf.parse(note.value()) : Optional.empty();
        if (date.isPresent()) return date(date.get());
        return new HtmlWriter()
                .open("bdi", "lang", language(note).equals(say.language()) ? null : language(note))
                .text(note.value())
                .close("bdi")
                .done();
    }

    private Html date(Edtf date) {
        String machine = Dates.machine(date);
        HtmlWriter out = new HtmlWriter();
        if (machine.isEmpty()) return out.text(say.dates().words(date)).done();
        return out.open("time", "datetime", machine)
                .text(say.dates().words(date))
                .close("time")
                .done();
    }

    /** Both in one line, in the language of the label; nothing without a claim. */
    Html line(Note note) {
        HtmlWriter out = new HtmlWriter();
        if (note.claim().isEmpty()) return Html.EMPTY;
        if (note.value().isEmpty()) return out.text(label(note)).done();
        boolean inOwnWords = !labelLanguage(note).equals(say.language());
        return out.say(say, "note.claim", label(note), inOwnWords ? note.value() : value(note))
                .done();
    }
}
