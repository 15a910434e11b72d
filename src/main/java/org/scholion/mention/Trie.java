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

    /** Steps by node and word, with open addressing; a key is never 0, for no word leads to the root. */
    private long[] keys = new long[1024];

    private int[] nodes = new int[1024];
    private int size = 1;

    /** Where each word leads from the root, once the last sequence is added: most words of a text begin none. */
    private int[] first = {};

    /** The node that a word leads to, or {@link #NONE}. */
    int child(int node, int word) {
        if (word < 0 || node < 0) return NONE;
        if (node == ROOT && word < first.length) return first[word];
        long key = key(node, word);
        int mask = keys.length - 1;
        for (int slot = slot(key, mask); keys[slot] != 0; slot = (slot + 1) & mask) {
            if (keys[slot] == key) return nodes[slot];
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
        int[] leading = new int[words];
        for (int word = 0; word < words; word++) leading[word] = child(ROOT, word);
        first = leading;
    }

    /** How many nodes there are; they are numbered from 0. */
    int size() {
        return size;
    }

    private int grow(int node, int word) {
        if (size * 2 > keys.length) rehash();
        enter(key(node, word), size);
        return size++;
    }

    private void rehash() {
        long[] oldKeys = keys;
        int[] oldNodes = nodes;
        keys = new long[oldKeys.length * 2];
        nodes = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) enter(oldKeys[i], oldNodes[i]);
        }
    }

    private void enter(long key, int node) {
        int mask = keys.length - 1;
        int slot = slot(key, mask);
        while (keys[slot] != 0) slot = (slot + 1) & mask;
        keys[slot] = key;
        nodes[slot] = node;
    }

    private static long key(int node, int word) {
        return (long) node << 32 | word + 1;
    }

    private static int slot(long key, int mask) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32 ^ mixed >>> 50) & mask;
    }
}
