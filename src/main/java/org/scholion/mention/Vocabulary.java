package org.scholion.mention;

import java.util.Arrays;

/**
 * Gives every folded word a number. Grows while names are gathered; afterwards safe to read from many threads.
 *
 * <p>Every word of every text is looked up here, so a look-up touches memory in one place where it can: most words are
 * short enough for all their letters to stand in the table itself, beside the number.
 */
final class Vocabulary {
    /** The number of a word that is not known. */
    static final int UNKNOWN = -1;

    /** How many words there can be. */
    private static final int MOST = 1 << 21;

    /** How many bits a Latin letter takes in a key, and how many letters there is room for. */
    private static final int LATIN_BITS = 5;

    private static final int MOST_LATIN = 12;

    /** Stands for the hyphen behind the Arabic article: the number behind that of z. */
    private static final int HYPHEN = 27;

    private static final int ARABIC_BITS = 6;
    private static final int MOST_ARABIC = 10;
    private static final char ARABIC_BEFORE = '\u061F';

    /** Tells keys of Arabic words from those of Latin ones. */
    private static final long ARABIC = 1L << 61;

    /** Marks keys that are not the word itself but drawn from its characters. */
    private static final long DRAWN = Long.MIN_VALUE;

    /**
     * Pairs of a word's key and its number plus one, with open addressing; 0 where there is none. The number of pairs is a
     * power of two.
     */
    private long[] table = new long[2048];

    /** By number, the characters of words whose key is not the word itself; null for the others. */
    private char[][] spelled = new char[512][];

    private int size;

    /** The number of a word, which is given one where it has none. */
    int add(char[] word, int from, int to) {
        int known = find(word, from, to);
        if (known >= 0) return known;
        if (size == MOST) throw new IllegalStateException("more than " + MOST + " words in names");
        long key = key(word, from, to);
        if (size == spelled.length) spelled = Arrays.copyOf(spelled, size * 2);
        if (key < 0) spelled[size] = Arrays.copyOfRange(word, from, to);
        if (size * 4 >= table.length) grow();
        enter(key, ++size);
        return size - 1;
    }

    int add(String word) {
        return add(word.toCharArray(), 0, word.length());
    }

    /** The number of a word, or {@link #UNKNOWN}. */
    int number(String word) {
        return find(word.toCharArray(), 0, word.length());
    }

    /** As {@link #number}, of some of the characters. */
    int find(char[] word, int from, int to) {
        long key = key(word, from, to);
        if (key >= 0) return find(key);
        int mask = table.length - 2;
        for (int slot = slot(key, mask); table[slot + 1] != 0; slot = slot + 2 & mask) {
            int number = (int) table[slot + 1] - 1;
            char[] other = table[slot] == key ? spelled[number] : null;
            if (other != null && Arrays.equals(other, 0, other.length, word, from, to)) return number;
        }
        return UNKNOWN;
    }

    /** The number of the word of a key that is the word itself, or {@link #UNKNOWN}. */
    int find(long key) {
        int mask = table.length - 2;
        for (int slot = slot(key, mask); table[slot + 1] != 0; slot = slot + 2 & mask) {
            if (table[slot] == key) return (int) table[slot + 1] - 1;
        }
        return UNKNOWN;
    }

    /** How many words there are; they are numbered from 0. */
    int size() {
        return size;
    }

    private void grow() {
        long[] old = table;
        table = new long[old.length * 2];
        for (int slot = 0; slot < old.length; slot += 2) {
            if (old[slot + 1] != 0) enter(old[slot], old[slot + 1]);
        }
    }

    private void enter(long key, long number) {
        int mask = table.length - 2;
        int slot = slot(key, mask);
        while (table[slot + 1] != 0) slot = slot + 2 & mask;
        table[slot] = key;
        table[slot + 1] = number;
    }

    private static int slot(long key, int mask) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) << 1 & mask;
    }

    /**
     * What a word is looked up by: the word itself, for short ones of small Latin letters and hyphens or of Arabic letters;
     * for others it is negative.
     */
    static long key(char[] word, int from, int to) {
        int length = to - from;
        if (length <= MOST_LATIN) {
            long key = 0;
            int i = from;
            for (; i < to; i++) {
                int letter = word[i] == '-' ? HYPHEN : word[i] - ('a' - 1);
                if (letter <= 0 || letter > HYPHEN || letter == HYPHEN && word[i] != '-') break;
                key = key << LATIN_BITS | letter;
            }
            if (i == to) return key;
        }
        return length <= MOST_ARABIC ? arabic(word, from, to) : drawn(word, from, to);
    }

    private static long arabic(char[] word, int from, int to) {
        long key = 0;
        for (int i = from; i < to; i++) {
            int letter = word[i] - ARABIC_BEFORE;
            if (letter <= 0 || letter >= 1 << ARABIC_BITS) return drawn(word, from, to);
            key = key << ARABIC_BITS | letter;
        }
        return key | ARABIC;
    }

    private static long drawn(char[] word, int from, int to) {
        long hash = 0;
        for (int i = from; i < to; i++) hash = hash * 0x100000001B3L + word[i];
        return hash | DRAWN;
    }
}
