package org.scholion.text;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Short words that stand for others in names: shortened titles, ordinals in figures, the forms of the word for son. */
final class Equivalents {
    /** No word that stands for another is longer. */
    static final int LONGEST = 4;

    private static final int BITS = 16;

    private static final int PLACES = 10;

    /** Whether there may be such a word, by its key: for nearly all others the answer is no. */
    private static final boolean[] MAY_BE = new boolean[1 << PLACES];

    private static final long[] KEYS;
    private static final Equivalent[] EQUIVALENTS;

    /**
     * What a word stands for.
     *
     * @param shortened whether a full stop behind the word belongs to it
     * @param always whether it stands for this also without one
     */
    record Equivalent(String word, boolean shortened, boolean always) {}

    static {
        Map<Long, Equivalent> all = new TreeMap<>();
        put("st saint mt mount dr doctor", true, true, all);
        put("gen general col colonel lt lieutenant capt captain maj major", true, false, all);
        put("sgt sergeant prof professor cmdr commander", true, false, all);
        put("ibn bin \u0627\u0628\u0646 \u0628\u0646", false, true, all);
        put("1st first 2nd second 3rd third 4th fourth 5th fifth 6th sixth", false, true, all);
        put("7th seventh 8th eighth 9th ninth 10th tenth 11th eleventh 12th twelfth", false, true, all);
        KEYS = all.keySet().stream().mapToLong(Long::longValue).toArray();
        EQUIVALENTS = all.values().toArray(Equivalent[]::new);
    }

    private Equivalents() {}

    /** @param pairs words, each with what it stands for behind it */
    private static void put(String pairs, boolean shortened, boolean always, Map<Long, Equivalent> all) {
        String[] words = pairs.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            long key = key(words[i].toCharArray(), 0, words[i].length());
            MAY_BE[place(key)] = true;
            all.put(key, new Equivalent(words[i + 1], shortened, always));
        }
    }

    private static int place(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> Long.SIZE - PLACES);
    }

    private static long key(char[] word, int from, int length) {
        long key = 0;
        for (int i = from; i < from + length; i++) key = key << BITS | word[i];
        return key;
    }

    /**
     * What a folded word of at most {@link #LONGEST} letters stands for, or null where that is itself.
     *
     * @param point whether a full stop follows
     */
    static Equivalent of(char[] folded, int from, int length, boolean point) {
        long key = key(folded, from, length);
        if (!MAY_BE[place(key)]) return null;
        int at = Arrays.binarySearch(KEYS, key);
        return at >= 0 && (point || EQUIVALENTS[at].always()) ? EQUIVALENTS[at] : null;
    }
}
