package org.scholion.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What stood around some words: hashes of pairs of neighbouring words, since single words such as "the" stand everywhere.
 *
 * @param before of the pairs up to the first of the words, the nearest last, at most {@link #REACH}
 * @param after of the pairs from the last of the words on, the nearest first, at most {@link #REACH}
 */
public record Surroundings(List<String> before, List<String> after) {
    /** How many pairs are kept on either side. */
    static final int REACH = 8;

    private static final int WINDOW = 240;

    public Surroundings {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /**
     * The surroundings of a stretch of a text.
     *
     * @param start of the stretch, in UTF-16 units
     * @param end past its last unit
     */
    public static Surroundings of(String text, int start, int end) {
        List<String> within = SimpleWords.of(text.substring(start, end));
        List<String> left = SimpleWords.of(text.substring(Math.max(0, start - WINDOW), start));
        List<String> right =
                new ArrayList<>(SimpleWords.of(text.substring(end, Math.min(text.length(), end + WINDOW))));
        if (!within.isEmpty()) {
            left.add(within.get(0));
            right.add(0, within.get(within.size() - 1));
        }
        return new Surroundings(
                pairs(left.subList(Math.max(0, left.size() - REACH - 1), left.size())),
                pairs(right.subList(0, Math.min(REACH + 1, right.size()))));
    }

    private static List<String> pairs(List<String> words) {
        List<String> pairs = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) pairs.add(Hashes.ofWord(words.get(i - 1) + " " + words.get(i)));
        return pairs;
    }

    /** How many of these pairs stand before another place too. */
    public int agreeingBefore(Surroundings other) {
        return shared(before, other.before);
    }

    /** How many of these pairs stand after another place too. */
    public int agreeingAfter(Surroundings other) {
        return shared(after, other.after);
    }

    private static int shared(List<String> one, List<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        return common.size();
    }

    /** As the ledger's files have them: hashes one after another, the two sides parted by a colon. */
    String written() {
        return String.join("", before) + ":" + String.join("", after);
    }

    static Surroundings read(String written) {
        int colon = written.indexOf(':');
        if (colon < 0) return new Surroundings(Hashes.parted(written), List.of());
        return new Surroundings(
                Hashes.parted(written.substring(0, colon)), Hashes.parted(written.substring(colon + 1)));
    }
}
