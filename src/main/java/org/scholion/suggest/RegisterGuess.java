package org.scholion.suggest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tells which register a name most likely belongs to, from what stands with the names that are known: what the archive's
 * own registers and texts teach, and nothing else. Silent where that is little.
 */
final class RegisterGuess {
    private static final int FEWEST = 5;
    private static final double MARGIN = 3;
    private static final double DOUBT = 3;

    /** By register and feature, the entries that were seen with it; an entry named a thousand times teaches once. */
    private final Map<String, Map<String, Set<String>>> seen = new TreeMap<>();

    private final Map<String, Set<String>> entries = new HashMap<>();
    private final Map<String, Integer> everywhere = new HashMap<>();
    private int all;

    /** Learns from a place where an entry of a register is named. */
    void learn(String register, String entry, List<String> features) {
        if (entries.computeIfAbsent(register, k -> new HashSet<>()).add(entry)) all++;
        Map<String, Set<String>> here = seen.computeIfAbsent(register, k -> new HashMap<>());
        for (String feature : features) {
            if (here.computeIfAbsent(feature, k -> new HashSet<>()).add(entry))
                everywhere.merge(feature, 1, Integer::sum);
        }
    }

    /** The register that a name with these features belongs to; nothing where two are nearly as likely. */
    Optional<String> of(Map<String, Integer> features) {
        String best = "";
        double first = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        for (String register : seen.keySet()) {
            if (entries.get(register).size() < FEWEST) continue;
            double likely = likelihood(register, features);
            if (likely > first) {
                second = first;
                first = likely;
                best = register;
            } else second = Math.max(second, likely);
        }
        boolean clear = first > second + MARGIN && second > Double.NEGATIVE_INFINITY;
        return clear ? Optional.of(best) : Optional.empty();
    }

    /** Naive Bayes; a feature never seen in a register counts as often as everywhere, a little. */
    private double likelihood(String register, Map<String, Integer> features) {
        double total = entries.get(register).size();
        double sum = Math.log(total);
        for (String feature : features.keySet()) {
            double usual = everywhere.getOrDefault(feature, 0) / (double) all;
            if (usual == 0) continue;
            int count = seen.get(register).getOrDefault(feature, Set.of()).size();
            sum += Math.log((count + DOUBT * usual) / (total + DOUBT));
        }
        return sum;
    }
}
