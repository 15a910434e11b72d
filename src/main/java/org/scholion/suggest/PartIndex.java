package org.scholion.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Known names by their words, to find those that hold all words of a shorter one. */
final class PartIndex {
    /** A word of so many names tells nothing. */
    private static final int CROWD = 50;

    private final Map<String, List<KnownName>> byWord = new HashMap<>();

    PartIndex(List<KnownName> names) {
        for (KnownName name : names) {
            Set<String> words = new TreeSet<>(words(List.of(name.spelling().folded().split(" "))));
            if (words.size() > 1) words.forEach(w -> byWord.computeIfAbsent(w, k -> new ArrayList<>()).add(name));
        }
    }

    private static List<String> words(List<String> folded) {
        return folded.stream().map(w -> w.startsWith("al-") ? w.substring(3) : w).toList();
    }

    /** The longer names that have these words in their order. */
    List<KnownName> holding(List<String> folded) {
        List<String> wanted = words(folded);
        List<KnownName> fewest = null;
        for (String word : wanted) {
            List<KnownName> names = byWord.getOrDefault(word, List.of());
            if (fewest == null || names.size() < fewest.size()) fewest = names;
        }
        if (fewest == null || fewest.size() > CROWD) return List.of();
        return fewest.stream()
                .filter(n -> holds(words(List.of(n.spelling().folded().split(" "))), wanted))
                .toList();
    }

    private static boolean holds(List<String> longer, List<String> wanted) {
        int found = 0;
        for (String word : longer) {
            if (found < wanted.size() && word.equals(wanted.get(found))) found++;
        }
        return found == wanted.size() && longer.size() > wanted.size();
    }
}
