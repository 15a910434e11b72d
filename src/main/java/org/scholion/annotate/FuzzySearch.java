package org.scholion.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the places of one text that are like a quotation.
 *
 * <p>Candidates come from the rarest words of the quotation: an index says where they stand, and places on which several
 * of them agree are compared word by word. The time depends on the quotation, hardly on the text.
 */
final class FuzzySearch {
    private static final int RARE_WORDS = 16;
    private static final int PLACES_OF_A_WORD = 64;
    private static final int COMPARED = 10;
    private static final int LOOKED_AROUND = 3;
    private static final double WORTH_NAMING = 0.1;
    private static final double WORTH_LOOKING_AROUND = 0.25;
    private static final Comparator<Likely> BEST_FIRST = Comparator.comparingDouble(Likely::score)
            .reversed()
            .thenComparing(l -> l.range().from());

    private final Folded folded;
    private final List<Word> words;
    private final char[] initials;
    private final Map<String, List<Integer>> places = new HashMap<>();
    private final Set<String> uncapitalised;

    FuzzySearch(Folded folded) {
        this.folded = folded;
        this.words = Words.of(folded);
        this.initials = Alignment.initials(words);
        this.uncapitalised = Words.uncapitalised(words);
        for (int i = 0; i < words.size(); i++) {
            places.computeIfAbsent(words.get(i).key(), k -> new ArrayList<>()).add(i);
        }
    }

    /** The quotation in words. */
    Wanted wanted(Folded quote) {
        return new Wanted(quote.text().strip(), Words.of(quote), uncapitalised);
    }

    /** Places that have anything of the quotation, best first; none overlaps another. */
    List<Likely> search(Wanted wanted, Context context) {
        Range everywhere = new Range(0, words.size());
        List<Likely> found = new ArrayList<>();
        for (int diagonal : diagonals(wanted))
            compare(wanted, context, everywhere, diagonal).ifPresent(found::add);
        List<Likely> apart = apart(found);
        for (Likely best : apart.subList(0, Math.min(apart.size(), LOOKED_AROUND))) {
            if (best.score() >= WORTH_LOOKING_AROUND) found.addAll(around(wanted, context, best.words()));
        }
        return apart(found);
    }

    /** A double right before or after a place lies in the same band, where only the better of both is seen. */
    private List<Likely> around(Wanted wanted, Context context, Range place) {
        int width = wanted.words().size();
        List<Likely> beside = new ArrayList<>();
        compare(wanted, context, new Range(0, place.from()), place.from() - width)
                .ifPresent(beside::add);
        compare(wanted, context, new Range(place.to(), words.size()), place.to())
                .ifPresent(beside::add);
        return beside;
    }

    private static List<Likely> apart(List<Likely> found) {
        List<Likely> sorted = new ArrayList<>(found);
        sorted.sort(BEST_FIRST);
        List<Likely> apart = new ArrayList<>();
        for (Likely likely : sorted) {
            if (apart.stream().noneMatch(a -> a.words().overlaps(likely.words()))) apart.add(likely);
        }
        return apart;
    }

    // ---- where to look

    /** Word indexes at which the quotation may begin, those first on which most rare words agree. */
    private List<Integer> diagonals(Wanted wanted) {
        Beginnings.Poll poll = new Beginnings.Poll();
        for (int i : rarest(wanted.words()))
            poll.add(i, places.get(wanted.words().get(i).key()), PLACES_OF_A_WORD);
        int width = Alignment.band(wanted.words().size()) / 2;
        return poll.counted(width).best(COMPARED, width / 2);
    }

    /** Indexes of the quotation's words that stand in the text most seldom. */
    private List<Integer> rarest(List<Word> quote) {
        List<Integer> present = new ArrayList<>();
        for (int i = 0; i < quote.size(); i++)
            if (places.containsKey(quote.get(i).key())) present.add(i);
        present.sort(Comparator.comparing(
                        (Integer i) -> places.get(quote.get(i).key()).size())
                .thenComparing(i -> i));
        return present.subList(0, Math.min(present.size(), RARE_WORDS));
    }

    // ---- how like it is

    private Optional<Likely> compare(Wanted wanted, Context context, Range window, int diagonal) {
        Alignment alignment = new Alignment(wanted, words, initials, window, diagonal);
        if (alignment.score() < WORTH_NAMING) return Optional.empty();
        int first = Integer.MAX_VALUE;
        int last = -1;
        for (int t : alignment.matched()) {
            if (t < 0) continue;
            first = Math.min(first, t);
            last = Math.max(last, t);
        }
        if (last < 0) return Optional.empty();
        boolean sound = new Guards(wanted, words, alignment.matched(), context).allow(first, last);
        Range range = withSigns(wanted, words.get(first).from(), words.get(last).to());
        Range place = new Range(first, last + 1);
        return Optional.of(
                new Likely(range, place, whole(alignment.matched(), place, range), alignment.score(), sound));
    }

    /** The place with as many words of its sentences as the quotation has that are missing at either end. */
    private Range whole(int[] matched, Range place, Range range) {
        int first = place.from();
        int last = place.to() - 1;
        for (int i = 0; matched[i] < 0 && first > 0 && isBeside(first - 1, first); i++) first--;
        for (int i = matched.length - 1; matched[i] < 0 && last + 1 < words.size() && isBeside(last, last + 1); i--)
            last++;
        return new Range(
                Math.min(range.from(), words.get(first).from()),
                Math.max(range.to(), words.get(last).to()));
    }

    private boolean isBeside(int t, int next) {
        return words.get(t).sentence() == words.get(next).sentence();
    }

    /** Quotation marks and full stops at the ends of the quotation belong to the place where they stand there too. */
    private Range withSigns(Wanted wanted, int from, int to) {
        String text = folded.text();
        String quote = wanted.text();
        int before = wanted.words().get(0).from() - 1;
        int start = from;
        while (before >= 0 && start > 0 && text.charAt(start - 1) == quote.charAt(before--)) start--;
        int after = wanted.words().get(wanted.words().size() - 1).to();
        int end = to;
        while (after < quote.length() && end < text.length() && text.charAt(end) == quote.charAt(after++)) end++;
        return new Range(start, end);
    }
}
