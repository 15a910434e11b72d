package org.scholion.relate;

import java.util.List;
import java.util.Optional;

/**
 * Why two passages may belong together.
 *
 * @param score how strongly, 0 to 1, two decimals
 * @param ties entries that connect them, the strongest first
 * @param back the time of the one that the other names
 * @param words what the words that both have add
 * @param themes what words add that say the same, if not alike
 */
record Evidence(double score, List<Tie> ties, Optional<Recall> back, double words, double themes) {
    /** No evidence at all. */
    static final Evidence NONE = new Evidence(0, List.of(), Optional.empty(), 0, 0);

    /**
     * Two entries, or one twice, that stand for one another.
     *
     * @param then named in the earlier passage
     * @param now named in the later one
     * @param kind how the one stands to the other
     * @param upward whether the earlier one is part of the later one, lies within it or was it
     * @param worth what it adds, before others are counted
     */
    record Tie(int then, int now, Kinship.Kind kind, boolean upward, double worth) {}

    /** What the strongest of ties, words and themes adds. */
    double strongest() {
        double strongest = Math.max(words, themes);
        return ties.isEmpty() ? strongest : Math.max(strongest, ties.get(0).worth());
    }

    boolean isNone() {
        return score == 0;
    }
}
