package org.scholion.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.scholion.text.Edtf;
import org.scholion.text.Fold;

/**
 * The names of an entry as seen from a date.
 *
 * <p>Only names in the language of the heading form count. A name without dates is good for every day, so it stands neither
 * before nor after; but the heading form does, where another was used on the date: it is what the entry is called since.
 *
 * @param now what it was called then: the first name whose own dates hold for the whole of the date, or else the heading form
 * @param before names that were no longer used then, the oldest first
 * @param after names that were not yet used then, the oldest first
 */
public record Naming(String now, List<String> before, List<String> after) {
    public Naming {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    static Naming of(Entry entry, Edtf date) {
        String language = entry.names().stream()
                .filter(n -> n.text().equals(entry.name()))
                .findFirst()
                .map(Name::language)
                .orElse("");
        List<Name> dated = entry.names().stream()
                .filter(Name::isDated)
                .filter(n -> n.language().equals(language))
                .sorted(Comparator.comparing(Name::firstDay))
                .toList();
        String now = entry.names().stream()
                .filter(n -> dated.contains(n) && holds(n, date))
                .findFirst()
                .map(Name::text)
                .orElse(entry.name());
        return new Naming(now, before(dated, date, now), after(entry, dated, date, now));
    }

    /** Whether a name was used for the whole of a date; nobody knows of a date with an open end. */
    private static boolean holds(Name name, Edtf date) {
        return date.earliest().isPresent()
                && date.latest().isPresent()
                && !date.earliest().get().isBefore(name.firstDay())
                && !date.latest().get().isAfter(name.lastDay());
    }

    private static List<String> before(List<Name> dated, Edtf date, String now) {
        if (date.earliest().isEmpty()) return List.of();
        return texts(
                dated.stream()
                        .filter(n -> n.lastDay().isBefore(date.earliest().get()))
                        .map(Name::text)
                        .toList(),
                now);
    }

    private static List<String> after(Entry entry, List<Name> dated, Edtf date, String now) {
        if (date.latest().isEmpty()) return List.of();
        List<String> after = new ArrayList<>();
        dated.stream()
                .filter(n -> n.firstDay().isAfter(date.latest().get()))
                .map(Name::text)
                .forEach(after::add);
        boolean headingDated = dated.stream().anyMatch(n -> n.text().equals(entry.name()));
        if (!now.equals(entry.name()) && !headingDated) after.add(entry.name());
        return texts(after, now);
    }

    /** Each name once, whatever its spellings, and none that is used on the date. */
    private static List<String> texts(List<String> names, String now) {
        Set<String> seen = new LinkedHashSet<>();
        seen.add(Fold.name(now));
        return names.stream().filter(n -> seen.add(Fold.name(n))).toList();
    }
}
