package org.scholion.mention;

import java.util.Arrays;

/** Gives every folded word a number. Grows while names are gathered; afterwards safe to read from many threads. */
final class Vocabulary {
    /** The number of a word that is not known. */
    static final int UNKNOWN = -1;

    private char[] characters = new char[1024];
    /** Where the characters of each word begin; one more than there are words. */
    private int[] starts = new int[256];
    /**
     * Hashes of words, each with the word's number plus one below it, with open addressing; the length is a power of two.
     * The hash is there so that words which are not known are seldom compared.
     */
    private long[] table = new long[1024];

    private int size;

    /** The number of a word, which is given one where it has none. */
    int add(char[] word, int from, int to) {
        int known = find(word, from, to);
        if (known >= 0) return known;
        append(word, from, to);
        if (size * 4 > table.length) grow();
        else enter(size - 1);
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
        int hash = hash(word, from, to);
        int mask = table.length - 1;
        for (int slot = hash & mask; table[slot] != 0; slot = (slot + 1) & mask) {
            if ((int) (table[slot] >>> Integer.SIZE) != hash) continue;
            int candidate = (int) table[slot] - 1;
            if (Arrays.equals(characters, starts[candidate], starts[candidate + 1], word, from, to)) return candidate;
        }
        return UNKNOWN;
    }

    /** How many words there are; they are numbered from 0. */
    int size() {
        return size;
    }

    /** The word with this number. */
    String word(int number) {
        return new String(characters, starts[number], starts[number + 1] - starts[number]);
    }

    private void append(char[] word, int from, int to) {
        int begin = starts[size];
        int end = begin + to - from;
        while (end > characters.length) characters = Arrays.copyOf(characters, characters.length * 2);
        if (size + 2 > starts.length) starts = Arrays.copyOf(starts, starts.length * 2);
        System.arraycopy(word, from, characters, begin, to - from);
        starts[++size] = end;
    }

    private void grow() {
        table = new long[table.length * 2];
        for (int number = 0; number < size; number++) enter(number);
    }

    private void enter(int number) {
        int mask = table.length - 1;
        int hash = hash(characters, starts[number], starts[number + 1]);
        int slot = hash & mask;
        while (table[slot] != 0) slot = (slot + 1) & mask;
        table[slot] = (long) hash << Integer.SIZE | number + 1;
    }

    private static int hash(char[] word, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) hash = hash * 31 + word[i];
        hash *= 0x9E3779B9;
        return hash ^ hash >>> 15;
    }
}
