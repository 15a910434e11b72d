package org.scholion.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Things filed under several words, to be found where these stand in a text: a look-up for each number of words that names
 * with the same first word have, however many names they are.
 */
final class ByFirstWord<T> {
    private static final SortedSet<Integer> NONE = new TreeSet<>();

    private final Map<String, List<T>> filed = new TreeMap<>();
    private final Map<String, SortedSet<Integer>> lengths = new HashMap<>();

    /** Takes what stands in a text. */
    interface Found<T> {
        /** @param to past its last word */
        void here(T thing, int to);
    }

    /** @param folded words with one space between */
    void add(String folded, T thing) {
        String[] words = folded.split(" ");
        filed.computeIfAbsent(folded, k -> new ArrayList<>()).add(thing);
        lengths.computeIfAbsent(words[0], k -> new TreeSet<>()).add(words.length);
    }

    /** Everything filed, in order of its words. */
    List<T> all() {
        return filed.values().stream().flatMap(List::stream).toList();
    }

    boolean isEmpty() {
        return filed.isEmpty();
    }

    /** Gives all whose words begin at one of these. */
    void find(List<TextWord> words, int from, Found<T> found) {
        for (int length : lengths.getOrDefault(words.get(from).folded(), NONE)) {
            int to = from + length;
            if (to > words.size()) return;
            filed.getOrDefault(Run.key(words.subList(from, to)), List.of()).forEach(thing -> found.here(thing, to));
        }
    }
}
