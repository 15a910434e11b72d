package org.scholion.annotate;

import java.util.List;
import java.util.Optional;

/** Decides between several places of the same words where none has the whole context, but one has clearly more of it. */
final class Agreement {
    private static final int FEWEST = 3;
    private static final int TIMES_MORE = 3;

    private Agreement() {}

    /** The place, as moved since its context has changed, with the share of the context's words that stand there. */
    static Optional<Anchoring> of(Folded text, List<Range> places, Context context) {
        int most = 0;
        int next = 0;
        Range best = places.get(0);
        for (Range place : places) {
            int agreeing = context.agreeing(text.text(), place.from(), place.to());
            if (agreeing > most) {
                next = most;
                most = agreeing;
                best = place;
            } else next = Math.max(next, agreeing);
        }
        if (most < FEWEST || 2 * most < context.words() || most < TIMES_MORE * next) return Optional.empty();
        double given = context.words();
        double score = Verdict.rounded((1 + most / given) / 2);
        return Optional.of(
                new Anchoring.Moved(text.span(best.from(), best.to()), score, Verdict.rounded((1 + next / given) / 2)));
    }
}
