package org.scholion.annotate;

import java.util.List;
import java.util.Optional;

/**
 * Whether the best of several places is good enough, and clear enough of the next.
 *
 * <p>The thresholds were set by the examples of {@code spec/anchoring.md}: a word in seven may be new or missing in a
 * sentence, only signs in a phrase of three words, since short phrases have doubles everywhere.
 *
 * @param best the most similar place in which nothing has changed that must not
 * @param score its likeness, in hundredths
 * @param runnerUp that of the next, be it of others or of other figures, in hundredths
 * @param isClear whether it is to be accepted
 */
record Verdict(Optional<Likely> best, double score, double runnerUp, boolean isClear) {
    /** The likeness at which another place casts doubt on an exact one. */
    static final double ENOUGH_TO_DOUBT = 0.6;

    /** The most that words can be alike which are not the same. */
    static final double ALMOST = 0.99;

    /** What is less alike says nothing. */
    private static final double WORTH_WEIGHING = 0.25;

    private static final double MARGIN = 0.15;
    private static final double LEAD = 0.05;

    static Verdict of(List<Likely> places, double weight) {
        Likely best = null;
        double next = 0;
        double forbidden = 0;
        for (Likely place : places) {
            if (place.score() < WORTH_WEIGHING) break; // they come best first
            if (!place.sound()) forbidden = Math.max(forbidden, place.score());
            else if (best == null) best = place;
            else next = Math.max(next, place.score());
        }
        if (best == null) return new Verdict(Optional.empty(), 0, 0, false);
        boolean clear = best.score() >= enough(weight)
                && best.score() - next >= MARGIN
                // a sentence as like the quotation, but for a name or figure, may be where it stood
                && best.score() - forbidden >= LEAD;
        return new Verdict(Optional.of(best), rounded(best.score()), rounded(Math.max(next, forbidden)), clear);
    }

    private static double enough(double weight) {
        if (weight < 4) return 1;
        if (weight < 8) return 0.9;
        return weight < 14 ? 0.84 : 0.78;
    }

    static double rounded(double score) {
        return Math.min(ALMOST, Math.round(score * 100) / 100.0);
    }
}
