package org.scholion.suggest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Tells which register a name most likely belongs to, from what stands with the names that are known: what the archive's
 * own registers and texts teach, and nothing else. Silent where that is little.
 */
final class RegisterGuess {
    private static final int FEWEST = 5;
    private static final double MARGIN = 1;
    private static final double UNSEEN = 0.5;

    private final Map<String, Map<String, Integer>> seen = new TreeMap<>();
    private final Map<String, Integer> totals = new HashMap<>();

    /** Learns from a place where an entry of a register is named. */
    void learn(String register, List<String> features) {
        Map<String, Integer> counts = seen.computeIfAbsent(register, k -> new HashMap<>());
        features.forEach(f -> counts.merge(f, 1, Integer::sum));
        totals.merge(register, 1, Integer::sum);
    }

    /** The register that a name with these features belongs to; nothing where two are nearly as likely. */
    Optional<String> of(Map<String, Integer> features) {
        String best = "";
        double first = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        for (String register : seen.keySet()) {
            double likely = totals.get(register) < FEWEST ? Double.NEGATIVE_INFINITY : likelihood(register, features);
            if (likely > first) {
                second = first;
                first = likely;
                best = register;
            } else second = Math.max(second, likely);
        }
        boolean clear = first > second + MARGIN && first > Double.NEGATIVE_INFINITY;
        return clear ? Optional.of(best) : Optional.empty();
    }

    /** Naive Bayes; what stands with a name many times counts as if it stood there once. */
    private double likelihood(String register, Map<String, Integer> features) {
        double total = totals.get(register);
        double sum = Math.log(total);
        for (String feature : features.keySet()) {
            int count = seen.get(register).getOrDefault(feature, 0);
            sum += Math.log((count + UNSEEN) / (total + 1));
        }
        return sum;
    }
}
