package org.scholion.suggest;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Known names by their words, to find those that hold all words of a shorter one, in any near spelling. */
final class PartIndex {
    /** A word of so many names tells nothing. */
    private static final int CROWD = 60;

    private final List<KnownName> names;
    private final List<List<Spelling>> wordsOf = new ArrayList<>();
    private final Map<String, List<Integer>> byWord = new HashMap<>();

    PartIndex(List<KnownName> names) {
        this.names = names;
        for (int number = 0; number < names.size(); number++) {
            List<Spelling> words = words(names.get(number).spelling().folded());
            wordsOf.add(words);
            if (words.size() < 2) continue;
            Set<String> keys = new TreeSet<>();
            words.forEach(w -> keys.addAll(keys(w)));
            for (String key : keys)
                byWord.computeIfAbsent(key, k -> new ArrayList<>()).add(number);
        }
    }

    private static List<Spelling> words(String folded) {
        List<Spelling> words = new ArrayList<>();
        for (String word : folded.split(" ")) {
            if (!word.isEmpty() && !word.equals("of") && !word.equals("the")) words.add(Spelling.of(word));
        }
        return words;
    }

    private static Set<String> keys(Spelling word) {
        Set<String> keys = Skeleton.keys(word);
        if (keys.isEmpty()) keys.add(" " + word.folded());
        return keys;
    }

    /** A longer name, and the rules that bring words of both together, leaving words out first. */
    record Whole(KnownName known, List<Rule> rules) {}

    /** The longer names that have these words in their order; those that differ in nothing else first, by entry. */
    List<Whole> holding(String folded) {
        List<Spelling> wanted = words(folded);
        Map<Integer, Whole> found = new TreeMap<>();
        for (int number : candidates(wanted)) {
            rules(wordsOf.get(number), wanted).ifPresent(r -> found.put(number, new Whole(names.get(number), r)));
        }
        List<Whole> wholes = new ArrayList<>(found.values());
        wholes.sort(java.util.Comparator.comparingInt((Whole w) -> w.rules().size())
                .thenComparing(w -> w.known().entry().id()));
        return wholes;
    }

    /** The names that have the rarest of the words. */
    private List<Integer> candidates(List<Spelling> wanted) {
        List<Integer> fewest = null;
        for (Spelling word : wanted) {
            List<Integer> some = new ArrayList<>();
            keys(word).forEach(k -> some.addAll(byWord.getOrDefault(k, List.of())));
            if (fewest == null || some.size() < fewest.size()) fewest = some;
        }
        return fewest == null || fewest.size() > CROWD ? List.of() : fewest;
    }

    private static Optional<List<Rule>> rules(List<Spelling> longer, List<Spelling> wanted) {
        Set<Rule> rules = EnumSet.of(Rule.WORDS);
        int found = 0;
        for (Spelling word : longer) {
            if (found == wanted.size()) break;
            Resemblance resemblance = Comparison.of(word, wanted.get(found));
            boolean digits = word.folded().equals(wanted.get(found).folded());
            if (digits || resemblance instanceof Resemblance.Same) found++;
            else if (resemblance instanceof Resemblance.Near near
                    && !near.rules().contains(Rule.LETTER)) {
                rules.addAll(near.rules());
                found++;
            }
        }
        boolean all = found == wanted.size() && longer.size() > found && longer.size() <= 2 * found;
        return all ? Optional.of(List.copyOf(rules)) : Optional.empty();
    }
}
