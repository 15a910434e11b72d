package org.scholion.page;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scholion.message.Messages;
import org.scholion.register.Entry;
import org.scholion.register.Name;
import org.scholion.register.Ref;
import org.scholion.text.Edtf;

/** Short words about an entry: its name on a day, its gloss, its plain facts. */
final class EntryWords {
    private static final Pattern SIGNS = Pattern.compile("[\\p{M}ʿʾ’‘'“”\"]");
    private static final Pattern ARTICLE =
            Pattern.compile("^(?:al|el|as|ash|an|ar|at|ad|az|the)[- ]", Pattern.CASE_INSENSITIVE);

    private final ArchiveIndex index;
    private final Messages words;

    EntryWords(ArchiveIndex index, Messages words) {
        this.index = index;
        this.words = words;
    }

    /** A title in quotation marks, unless it brings its own. */
    static String quoted(String title) {
        boolean marked =
                title.startsWith("“") || title.startsWith("\"") || title.startsWith("[") || title.startsWith("«");
        return marked ? title : "“" + title + "”";
    }

    /** Under which name an entry is shown on a day: a name dated to that day alone, else its heading. */
    String nameAt(Entry entry, Edtf date) {
        Optional<LocalDate> day = date.earliest();
        if (day.isEmpty()) return entry.name();
        return entry.names().stream()
                .filter(n -> !n.text().equals(entry.name()) && isOfTheInterface(n, entry))
                .filter(n -> n.to().isPresent() && holdsOn(n, day.get()))
                .map(Name::text)
                .findFirst()
                .orElse(entry.name());
    }

    /** What an entry is called at other times than the one shown: its dated names, what it was and what it became. */
    String otherTimes(Entry entry, String shown) {
        List<String> times = new ArrayList<>();
        for (Name name : entry.names()) {
            boolean dated = name.from().isPresent() || name.to().isPresent();
            if (dated && !name.text().equals(shown) && isOfTheInterface(name, entry))
                times.add(
                        words.say("entry.name-when", name.text(), words.dates().span(name.from(), name.to())));
        }
        if (!entry.formerly().isEmpty()) times.add(words.say("glossary.formerly", named(entry.formerly())));
        if (!entry.became().isEmpty()) times.add(words.say("glossary.became", named(entry.became())));
        return String.join(words.say("list.semicolon"), times);
    }

    private String named(List<Ref> refs) {
        return words.list(refs.stream()
                .flatMap(r -> index.registers().find(r.entry()).stream())
                .map(Entry::name)
                .toList());
    }

    /** Whether a name is written as the heading is. */
    private static boolean isOfTheInterface(Name name, Entry entry) {
        return entry.names().stream()
                .filter(n -> n.text().equals(entry.name()))
                .anyMatch(n -> n.language().equals(name.language()));
    }

    private static boolean holdsOn(Name name, LocalDate day) {
        boolean begun =
                name.from().flatMap(Edtf::earliest).map(f -> !f.isAfter(day)).orElse(true);
        boolean over = name.to().flatMap(Edtf::latest).map(t -> t.isBefore(day)).orElse(false);
        return begun && !over;
    }

    /** The first sentence of the definition, or empty. It has no links, since hovercards show it and lead nowhere else. */
    String gloss(Entry entry, OwnText own) {
        if (entry.isPrivate() || entry.definition().passages().isEmpty()) return "";
        return own.sentence(entry.definition().passages().get(0));
    }

    /** Kind, side and dates in one line. */
    String facts(Entry entry) {
        if (entry.isPrivate()) return "";
        List<String> facts = new ArrayList<>();
        if (!entry.kind().isEmpty()) facts.add(word(entry.kind()));
        if (!entry.side().isEmpty()) facts.add(word(entry.side()));
        entry.active()
                .ifPresent(a ->
                        facts.add(words.say("entry.active-in", words.dates().words(a))));
        entry.date().ifPresent(d -> facts.add(words.dates().words(d)));
        index.registers().find(entry.within()).ifPresent(w -> facts.add(words.say("entry.lies-in", w.name())));
        return String.join(" · ", facts);
    }

    /** A kind or a side, in the language of the interface where the archive gives it. */
    String word(String word) {
        return index.archive().settings().word(word);
    }

    /** A key for alphabetical order: without accents, case and a leading article. */
    static String sortKey(String name) {
        String plain =
                SIGNS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return ARTICLE.matcher(plain).replaceFirst("").toLowerCase(Locale.ROOT);
    }

    /** The heading under which a name stands in an alphabetical list. */
    static String letter(String name) {
        String key = sortKey(name);
        if (key.isEmpty()) return "#";
        int first = key.codePointAt(0);
        return Character.isLetter(first) ? Character.toString(Character.toUpperCase(first)) : "0–9";
    }
}
