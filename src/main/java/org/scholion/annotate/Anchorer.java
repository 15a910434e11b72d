package org.scholion.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.ledger.SimpleWords;

/**
 * Finds quotations in one text.
 *
 * <p>Words that stand there once are found exactly; words that stand there several times need a prefix or suffix to tell
 * them apart; words that have changed are found only where one place is like them, clearly more than any other. Safe to
 * use from one thread.
 */
public final class Anchorer {
    private static final int NEAREST = 3;
    private static final int DISTINCT = 6;
    private static final int CLEARLY_GIVEN = 2;
    private static final int AMPLE = 8;

    private final Folded text;
    private final Occurrences occurrences;
    private Occurrences withoutSigns;
    private FuzzySearch fuzzy;

    /** @param canonicalText of an article; passages with a blank line between them */
    public Anchorer(String canonicalText) {
        text = Folded.of(canonicalText);
        occurrences = new Occurrences(text.text());
    }

    /** Where the quoted words are now. */
    public Anchoring anchor(Quote quote) {
        String wanted = Folded.plain(quote.exact());
        if (wanted.isEmpty()) return new Anchoring.Orphan(List.of());
        Context context = Context.of(quote);
        List<Range> places = places(wanted, context);
        if (places.size() > 1) return decided(places, context);
        if (places.size() == 1 && !isElsewhere(places.get(0), wanted, context))
            return new Anchoring.Exact(span(places.get(0)));
        return places.isEmpty() ? changed(wanted, context) : doubtful(places.get(0), wanted, context);
    }

    /** How many times some words stand in the text, whatever stands around them. */
    int occurrences(String words) {
        return occurrencesOf(Folded.plain(words)).size();
    }

    // ---- exactly

    private List<Range> places(String wanted, Context context) {
        List<Range> places = new ArrayList<>();
        for (Range range : occurrencesOf(wanted)) {
            if (context.allows(text.text(), range.from(), range.to())) places.add(range);
        }
        return places;
    }

    private List<Range> occurrencesOf(String wanted) {
        List<Range> same = whole(occurrences.of(wanted), wanted);
        return same.isEmpty() && Alefs.isIn(wanted) ? withOtherAlefs(wanted) : same;
    }

    private List<Range> withOtherAlefs(String wanted) {
        if (withoutSigns == null) withoutSigns = new Occurrences(Alefs.bare(text.text()));
        List<Integer> places = new ArrayList<>(withoutSigns.of(Alefs.bare(wanted)));
        places.removeIf(at -> !Alefs.standsAt(at, wanted, text.text()));
        return whole(places, wanted);
    }

    /** The places that begin and end with whole characters of the source. */
    private List<Range> whole(List<Integer> places, String wanted) {
        List<Range> found = new ArrayList<>();
        for (int at : places) {
            int end = at + wanted.length();
            if (!text.splits(at) && !text.splits(end)) found.add(new Range(at, end));
        }
        return found;
    }

    private Anchoring decided(List<Range> places, Context context) {
        if (context.isGiven()) {
            List<Range> fitting = places.stream()
                    .filter(r -> context.surrounds(text.text(), r.from(), r.to()))
                    .toList();
            if (fitting.size() == 1) return new Anchoring.Exact(span(fitting.get(0)));
            Optional<Anchoring> nearly = fitting.isEmpty() ? Agreement.of(text, places, context) : Optional.empty();
            if (nearly.isPresent()) return nearly.get();
        }
        return new Anchoring.Ambiguous(places.stream().map(this::span).toList());
    }

    private Span span(Range range) {
        return text.span(range.from(), range.to());
    }

    // ---- once, but the context stands elsewhere

    /**
     * Whether the words, though they stand in the text once, were most likely quoted from another place: the given
     * context still stands around words that have changed, or a few common words were given with several on either
     * side, of which not one is here.
     */
    private boolean isElsewhere(Range place, String wanted, Context context) {
        if (!context.isGiven()) return false;
        int agreeing = context.agreeing(text.text(), place.from(), place.to());
        if (agreeing > (context.words() < AMPLE ? 0 : context.words() / 3)) return false;
        Wanted words = fuzzy().wanted(Folded.of(wanted));
        if (words.words().size() < DISTINCT && context.fewest() >= CLEARLY_GIVEN) return true;
        if (agreeing > 0) return false;
        if (Neighbours.standApart(text.text(), place, wanted.length(), context)) return true;
        if (words.words().size() < 2) return false;
        for (Likely likely : fuzzy().search(words, context)) {
            Range other = likely.range();
            boolean like = likely.score() >= Verdict.ENOUGH_TO_DOUBT && !other.overlaps(place);
            if (like && context.surrounds(text.text(), other.from(), other.to())) return true;
        }
        return false;
    }

    private Anchoring doubtful(Range place, String wanted, Context context) {
        return orphan(List.of(new Anchoring.Candidate(span(place), 1)), likely(wanted, context));
    }

    /** What a quotation is where it is known not to be meant where it was found: gone, with all places that are like it. */
    Anchoring.Orphan lost(Quote quote, Anchoring.Candidate found) {
        return orphan(List.of(found), likely(Folded.plain(quote.exact()), Context.of(quote)));
    }

    /** Gone, with some places to name first and then those that are most like the words; none overlaps another. */
    private Anchoring.Orphan orphan(List<Anchoring.Candidate> first, List<Likely> others) {
        List<Anchoring.Candidate> nearest = new ArrayList<>(first);
        for (Likely likely : others) {
            Span span = span(likely.whole());
            if (nearest.stream().noneMatch(c -> c.span().overlaps(span)))
                nearest.add(new Anchoring.Candidate(span, Verdict.rounded(likely.score())));
        }
        return new Anchoring.Orphan(List.copyOf(nearest.subList(0, Math.min(NEAREST, nearest.size()))));
    }

    private List<Likely> likely(String wanted, Context context) {
        Wanted words = fuzzy().wanted(Folded.of(wanted));
        return words.words().isEmpty() ? List.of() : fuzzy().search(words, context);
    }

    // ---- changed

    private Anchoring changed(String wanted, Context context) {
        Wanted words = fuzzy().wanted(Folded.of(wanted));
        List<Likely> likely = words.words().isEmpty() ? List.of() : fuzzy().search(words, context);
        if (!likely.isEmpty() && (words.isLongEnough() || isSpeltOtherwise(words, likely))) {
            Verdict verdict = Verdict.of(likely, words.weight());
            if (verdict.isClear()) {
                Span span = span(verdict.best().orElseThrow().range());
                return new Anchoring.Moved(span, verdict.score(), verdict.runnerUp());
            }
        }
        List<Range> inWords = likely.isEmpty() ? occurrencesOf(wanted) : List.of();
        return orphan(
                inWords.stream()
                        .map(r -> new Anchoring.Candidate(span(r), Verdict.ALMOST))
                        .toList(),
                likely);
    }

    /**
     * Whether one place, and no other, has all the words in another spelling: without hamzas or accents, say. Where only
     * signs differ, short words are the same words somewhere else as easily.
     */
    private boolean isSpeltOtherwise(Wanted words, List<Likely> likely) {
        if (words.words().stream().anyMatch(w -> w.sense() == Word.Sense.NUMBER)) return false;
        List<Likely> same = likely.stream().filter(l -> l.score() >= 1).toList();
        if (same.size() != 1) return false;
        Range place = same.get(0).range();
        String there = text.text().substring(place.from(), place.to());
        return !SimpleWords.of(there).equals(SimpleWords.of(words.text()));
    }

    /** The index of words is made when words are missing, which is seldom. */
    private FuzzySearch fuzzy() {
        if (fuzzy == null) fuzzy = new FuzzySearch(text);
        return fuzzy;
    }
}
