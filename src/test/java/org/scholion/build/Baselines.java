package org.scholion.build;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.scholion.build.Judgements.Unit;
import org.scholion.build.Judgements.UnitPair;
import org.scholion.text.Words;

/** Two plain ways to relate units, to compare with: the cosine of their words, and how many names they share. */
final class Baselines {
    private final Map<Unit, Map<String, Double>> words = new HashMap<>();
    private final Map<Unit, Set<String>> names;

    /** @param texts of all units @param names the entries that each names */
    Baselines(Map<Unit, String> texts, Map<Unit, Set<String>> names) {
        this.names = names;
        Map<String, Integer> having = new HashMap<>();
        texts.forEach((unit, text) -> {
            Map<String, Double> counts = new HashMap<>();
            Words read = new Words(text);
            while (read.next())
                if (!read.isSign()) counts.merge(new String(read.folded(), 0, read.length()), 1.0, Double::sum);
            counts.keySet().forEach(w -> having.merge(w, 1, Integer::sum));
            words.put(unit, counts);
        });
        for (Map<String, Double> counts : words.values())
            counts.replaceAll((w, n) -> (1 + Math.log(n)) * Math.log((double) texts.size() / having.get(w)));
    }

    /** The cosine of TF-IDF. */
    double cosine(UnitPair pair) {
        Map<String, Double> a = words.get(pair.then());
        Map<String, Double> b = words.get(pair.now());
        double product = a.entrySet().stream()
                .mapToDouble(e -> e.getValue() * b.getOrDefault(e.getKey(), 0.0))
                .sum();
        return product == 0 ? 0 : product / (length(a) * length(b));
    }

    private static double length(Map<String, Double> vector) {
        return Math.sqrt(vector.values().stream().mapToDouble(w -> w * w).sum());
    }

    /** How many entries both name. */
    double sharedNames(UnitPair pair) {
        Set<String> shared = new HashSet<>(names.get(pair.then()));
        shared.retainAll(names.get(pair.now()));
        return shared.size();
    }

    /** The pairs with the highest scores, at most so many. */
    static Map<UnitPair, Double> best(Map<UnitPair, Double> scores, int most) {
        Map<UnitPair, Double> best = new LinkedHashMap<>();
        scores.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .sorted(Comparator.comparingDouble((Map.Entry<UnitPair, Double> e) -> -e.getValue())
                        .thenComparing(e -> e.getKey().toString()))
                .limit(most)
                .forEach(e -> best.put(e.getKey(), e.getValue()));
        return best;
    }
}
