package org.scholion.mention;

/**
 * Sequences of words, sharing their beginnings: one step a word, whatever the number of sequences.
 *
 * <p>Grows while names are gathered; afterwards safe to read from many threads.
 */
final class Trie {
    /** The node where every sequence begins. */
    static final int ROOT = 0;

    /** No node. */
    static final int NONE = -1;

    private static final int BITS = 21;
    private static final int MOST = 1 << BITS;

    /**
     * Steps, with open addressing: the node they lead from, the word, and the node they lead to in one number, so that a
     * look-up touches memory in one place; none is 0, for no word leads to the root.
     */
    private long[] steps = new long[1024];

    private int size = 1;

    /** Where each word leads from the root, once the last sequence is added. */
    private int[] first = {};

    /**
     * A bit for every step, by its hash, once the last sequence is added: small enough to stay near the processor, it
     * answers most look-ups of steps that there are not.
     */
    private long[] likely = {-1L};

    /** A bit for every word that begins a sequence, once the last one is added: most words of a text begin none. */
    private long[] leading = {};

    /** Whether a sequence begins with a word; sequences are no longer added. */
    boolean begins(int word) {
        return word >= 0 && (leading[word >> 6] >>> word & 1) != 0;
    }

    /** The node that a word leads to, or {@link #NONE}. */
    int child(int node, int word) {
        if (word < 0 || node < 0) return NONE;
        if (node == ROOT && word < first.length) return first[word];
        long key = key(node, word);
        long mixed = mix(key);
        if ((likely[(int) (mixed >>> Long.SIZE / 2) & likely.length - 1] >>> mixed & 1) == 0) return NONE;
        int mask = steps.length - 1;
        for (int slot = slot(mixed, mask); steps[slot] != 0; slot = (slot + 1) & mask) {
            if (steps[slot] >>> BITS == key) return (int) steps[slot] & MOST - 1;
        }
        return NONE;
    }

    /** The node at the end of a sequence, which is added where it is new. */
    int add(int[] words) {
        int node = ROOT;
        for (int word : words) {
            int below = child(node, word);
            node = below == NONE ? grow(node, word) : below;
        }
        return node;
    }

    /** Ends the adding of sequences. */
    void close(int words) {
        int[] nodes = new int[words];
        leading = new long[(words >> 6) + 1];
        for (int word = 0; word < words; word++) {
            nodes[word] = child(ROOT, word);
            if (nodes[word] != NONE) leading[word >> 6] |= 1L << word;
        }
        first = nodes;
        long[] bits = new long[Integer.highestOneBit(Math.max(1, size / 8))];
        for (long step : steps) {
            long mixed = mix(step >>> BITS);
            if (step != 0) bits[(int) (mixed >>> Long.SIZE / 2) & bits.length - 1] |= 1L << mixed;
        }
        likely = bits;
    }

    /** How many nodes there are; they are numbered from 0. */
    int size() {
        return size;
    }

    private int grow(int node, int word) {
        if (size == MOST) throw new IllegalStateException("names have more than " + MOST + " different beginnings");
        if (size * 2 > steps.length) rehash();
        enter(key(node, word) << BITS | size);
        return size++;
    }

    private void rehash() {
        long[] old = steps;
        steps = new long[old.length * 2];
        for (long step : old) {
            if (step != 0) enter(step);
        }
    }

    private void enter(long step) {
        int mask = steps.length - 1;
        int slot = slot(mix(step >>> BITS), mask);
        while (steps[slot] != 0) slot = (slot + 1) & mask;
        steps[slot] = step;
    }

    private static long key(int node, int word) {
        return (long) node << BITS | word;
    }

    private static long mix(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return mixed ^ mixed >>> 29;
    }

    private static int slot(long mixed, int mask) {
        return (int) (mixed >>> 20) & mask;
    }
}
