package org.scholion.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words of a text at which a quotation may begin, by their indexes: each rare word of it speaks for those from which
 * it is as far as from the quotation's beginning, a rarer one more.
 */
final class Beginnings {
    private static final int WORD_BITS = 8;

    private final int[] at;
    private final double[] votes;
    private final double[] around;

    private Beginnings(int[] at, double[] votes, double[] around) {
        this.at = at;
        this.votes = votes;
        this.around = around;
    }

    /** Collects what words say. */
    static final class Poll {
        private final double[] weights = new double[1 << WORD_BITS];
        private long[] cast = new long[256];
        private int words;
        private int count;

        /**
         * What one word says.
         *
         * @param place its index in the quotation
         * @param there its indexes in the text
         * @param most how many of these count
         */
        void add(int place, List<Integer> there, int most) {
            weights[words] = 1.0 / there.size();
            for (int t : there.subList(0, Math.min(there.size(), most))) {
                if (count == cast.length) cast = Arrays.copyOf(cast, 2 * count);
                cast[count++] = (long) (t - place) << WORD_BITS | words;
            }
            words++;
        }

        /** The outcome. @param width how far from one another votes may be that speak for the same place */
        Beginnings counted(int width) {
            Arrays.sort(cast, 0, count);
            int[] at = new int[count];
            double[] votes = new double[count];
            int places = 0;
            for (int i = 0; i < count; i++) {
                int place = (int) (cast[i] >> WORD_BITS);
                if (places == 0 || at[places - 1] != place) at[places++] = place;
                votes[places - 1] += weights[(int) cast[i] & (1 << WORD_BITS) - 1];
            }
            return of(Arrays.copyOf(at, places), Arrays.copyOf(votes, places), width);
        }
    }

    /** Words come in and go out, so neighbours speak for one another. */
    private static Beginnings of(int[] at, double[] votes, int width) {
        double[] upTo = new double[at.length + 1];
        for (int i = 0; i < at.length; i++) upTo[i + 1] = upTo[i] + votes[i];
        double[] around = new double[at.length];
        int from = 0;
        int to = 0;
        for (int i = 0; i < at.length; i++) {
            while (at[from] < at[i] - width) from++;
            while (to < at.length && at[to] <= at[i] + width) to++;
            around[i] = upTo[to] - upTo[from];
        }
        return new Beginnings(at, votes, around);
    }

    /** Those for which most speaks, best first, of several the earlier. @param apart how far from one another, at least */
    List<Integer> best(int most, int apart) {
        boolean[] passed = new boolean[at.length];
        List<Integer> best = new ArrayList<>();
        for (int next = best(passed); next >= 0 && best.size() < most; next = best(passed)) {
            best.add(at[next]);
            for (int i = next; i >= 0 && at[next] - at[i] <= apart; i--) passed[i] = true;
            for (int i = next; i < at.length && at[i] - at[next] <= apart; i++) passed[i] = true;
        }
        return best;
    }

    private int best(boolean[] passed) {
        int best = -1;
        for (int i = 0; i < at.length; i++) if (!passed[i] && (best < 0 || isBetter(i, best))) best = i;
        return best;
    }

    private boolean isBetter(int i, int than) {
        int byAround = Double.compare(around[i], around[than]);
        return byAround > 0 || byAround == 0 && votes[i] > votes[than];
    }
}
