package org.scholion.page;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scholion.annotate.Note;
import org.scholion.message.Dates;
import org.scholion.message.Messages;
import org.scholion.register.Entry;
import org.scholion.text.Edtf;

/** What a note says is disputed, and the report's value of it. Claims that the interface knows are in its language. */
final class Claims {
    /** A day or a month: a bare number may count anything. */
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?[?~%]?");

    private final Messages say;
    private final Permalinks links;
    private final NamedEntries entries;
    private final String ownLanguage;

    /** @param links from the pages that they stand on @param ownLanguage of notes that name none */
    Claims(ArchiveIndex index, Permalinks links, Messages say, String ownLanguage) {
        this.entries = new NamedEntries(index.registers());
        this.links = links;
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

    /** The value as the note gives it, a date in words, an entry linked; nothing where it gives none. */
    Html value(Note note) {
        return value(note, note.value());
    }

    /** The value of another account of which a note tells. */
    Html value(Note note, String value) {
        if (value.isEmpty()) return Html.EMPTY;
        Optional<Edtf> date = DATE.matcher(value).matches() ? Edtf.parse(value) : Optional.empty();
        if (date.isPresent()) return date(date.get());
        Optional<Entry> named = entries.byId(value);
        if (named.isPresent())
            return link(named.get(), words(say.language(), named.get().name()));
        Html written = words(language(note), value);
        return entries.byName(value).map(e -> link(e, written)).orElse(written);
    }

    private Html words(String language, String words) {
        return new HtmlWriter()
                .open("bdi", "lang", language.equals(say.language()) ? null : language)
                .text(words)
                .close("bdi")
                .done();
    }

    private Html link(Entry entry, Html words) {
        return new HtmlWriter()
                .open("a", "href", links.entry(entry))
                .html(words)
                .close("a")
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
        return out.say(say, "note.claim", label(note), inOwnWords ? linked(note) : value(note))
                .done();
    }

    /** The value in the language of the note, inside words of that language. */
    private Html linked(Note note) {
        Html written = new HtmlWriter().text(note.value()).done();
        Optional<Entry> entry = entries.byId(note.value());
        if (entry.isPresent())
            return link(entry.get(), words(say.language(), entry.get().name()));
        return entries.byName(note.value()).map(e -> link(e, written)).orElse(written);
    }
}
