package org.scholion.build;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.scholion.build.Judgements.Unit;
import org.scholion.build.Judgements.UnitPair;

/**
 * How well pairs that are shown, each with a score, agree with the judgements of some queries.
 *
 * @param recall share of the pairs of grade 3 that are shown
 * @param precision share of what is shown that has grade 2 or 3
 * @param loose the same with grade 1
 * @param ndcg of the first three of each query that has a counterpart at all: gains 7, 3 and 1 for the grades
 * @param shown how many judged pairs are
 */
record Measure(double recall, double precision, double loose, double ndcg, int shown) {
    private static final int DEPTH = 3;

    static Measure of(Map<UnitPair, Double> shown, Judgements judged, Set<Unit> queries) {
        List<UnitPair> counted = shown.keySet().stream()
                .filter(p -> queries.contains(p.then()) || queries.contains(p.now()))
                .toList();
        List<UnitPair> best = judged.grades().keySet().stream()
                .filter(p -> judged.grade(p) == 3 && (queries.contains(p.then()) || queries.contains(p.now())))
                .toList();
        return new Measure(
                share(best.stream().filter(shown::containsKey).count(), best.size()),
                share(counted.stream().filter(p -> judged.grade(p) >= 2).count(), counted.size()),
                share(counted.stream().filter(p -> judged.grade(p) >= 1).count(), counted.size()),
                queries.stream()
                        .filter(q -> ideal(judged, q) > 0)
                        .mapToDouble(q -> gain(ranked(shown, q), judged) / ideal(judged, q))
                        .average()
                        .orElse(0),
                counted.size());
    }

    private static double share(long some, int all) {
        return all == 0 ? 1 : (double) some / all;
    }

    private static List<UnitPair> ranked(Map<UnitPair, Double> shown, Unit query) {
        return shown.keySet().stream()
                .filter(p -> p.has(query))
                .sorted(Comparator.comparingDouble((UnitPair p) -> -shown.get(p))
                        .thenComparing(UnitPair::toString))
                .toList();
    }

    private static double ideal(Judgements judged, Unit query) {
        List<UnitPair> ideal = judged.pairsOf(query).stream()
                .sorted(Comparator.comparingInt((UnitPair p) -> -judged.grade(p)))
                .toList();
        return gain(ideal, judged);
    }

    private static double gain(List<UnitPair> ranked, Judgements judged) {
        return IntStream.range(0, Math.min(DEPTH, ranked.size()))
                .mapToDouble(i -> ((1 << judged.grade(ranked.get(i))) - 1) * Math.log(2) / Math.log(i + 2))
                .sum();
    }

    double f1() {
        return recall + precision == 0 ? 0 : 2 * recall * precision / (recall + precision);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "recall of grade 3 %.3f, precision (2 and 3) %.3f, (1 to 3) %.3f, nDCG@3 %.3f, %d pairs shown",
                recall,
                precision,
                loose,
                ndcg,
                shown);
    }
}
