package org.scholion.mention;

import java.util.Arrays;

/**
 * Gives every folded word a number. Grows while names are gathered; afterwards safe to read from many threads.
 *
 * <p>Every word of every text is looked up here, so a look-up touches memory in two places only: the table, and the word's
 * record, where its number stands before its characters.
 */
final class Vocabulary {
    /** The number of a word that is not known. */
    static final int UNKNOWN = -1;

    /** How many words there can be, and characters of all records. */
    private static final int MOST = 1 << 21;

    private static final int RECORD_BITS = 26;
    private static final int RECORD = (1 << RECORD_BITS) - 1;
    private static final int HEAD = 3;

    /** Records, one behind the other: the number in two parts, the length, the characters; the first place stays free. */
    private char[] records = new char[1024];

    private int free = 1;

    /**
     * Where records begin, with a few bits of the word's hash above, so that other words are seldom compared; by hash, with
     * open addressing; the length is a power of two.
     */
    private int[] table = new int[512];

    private int size;

    /** The number of a word, which is given one where it has none. */
    int add(char[] word, int from, int to) {
        int known = find(word, from, to);
        if (known >= 0) return known;
        if (size == MOST || free + HEAD + to - from > RECORD)
            throw new IllegalStateException("more than " + MOST + " words in names");
        int record = append(word, from, to);
        if (size * 2 > table.length) grow();
        else enter(record);
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
            if ((table[slot] ^ hash) >>> RECORD_BITS != 0) continue;
            int record = table[slot] & RECORD;
            if (isAt(record, word, from, to)) return numberAt(record);
        }
        return UNKNOWN;
    }

    private boolean isAt(int record, char[] word, int from, int to) {
        if (records[record + 2] != to - from) return false;
        int at = record + HEAD - from;
        for (int i = from; i < to; i++) {
            if (records[at + i] != word[i]) return false;
        }
        return true;
    }

    private int numberAt(int record) {
        return records[record] << Character.SIZE | records[record + 1];
    }

    /** How many words there are; they are numbered from 0. */
    int size() {
        return size;
    }

    private int append(char[] word, int from, int to) {
        int record = free;
        int length = Math.min(to - from, Character.MAX_VALUE);
        free = record + HEAD + length;
        if (free > records.length) records = Arrays.copyOf(records, Math.max(free, records.length * 2));
        records[record] = (char) (size >>> Character.SIZE);
        records[record + 1] = (char) size;
        records[record + 2] = (char) length;
        System.arraycopy(word, from, records, record + HEAD, length);
        size++;
        return record;
    }

    private void grow() {
        table = new int[table.length * 2];
        for (int record = 1; record < free; record += HEAD + records[record + 2]) enter(record);
    }

    private void enter(int record) {
        int mask = table.length - 1;
        int begin = record + HEAD;
        int hash = hash(records, begin, begin + records[record + 2]);
        int slot = hash & mask;
        while (table[slot] != 0) slot = (slot + 1) & mask;
        table[slot] = hash & ~RECORD | record;
    }

    private static int hash(char[] word, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) hash = hash * 31 + word[i];
        hash *= 0x9E3779B9;
        return hash ^ hash >>> 15;
    }
}
