package org.scholion.mention;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Which words stand in the same sentence; worked out for a passage when first asked for. */
final class Company {
    private static final String ENDS = ".!?\u061F\u06D4\u2026\u3002";
    private static final String TRANSPARENT = "\"()[]";

    private final Trie near;
    private final Tokens tokens;
    private int[] sentences = new int[0];

    /** By sentence and node: where the first such words end and the last begin. */
    private final Map<Long, int[]> found = new HashMap<>();

    private boolean known;

    Company(Trie near, Tokens tokens) {
        this.near = near;
        this.tokens = tokens;
    }

    /** Forgets the passage before. */
    void reset() {
        known = false;
    }

    /** Whether a name has the words it needs beside it in its sentence, or needs none. */
    boolean suits(Form form, Hit hit) {
        if (form.near().isEmpty()) return true;
        if (!known) readPassage();
        long sentence = (long) sentences[hit.from()] << 32;
        for (int node : form.near()) {
            int[] places = found.get(sentence | node & 0xffffffffL);
            if (places != null && (places[0] <= hit.from() || places[1] >= hit.to())) return true;
        }
        return false;
    }

    private void readPassage() {
        known = true;
        found.clear();
        countSentences();
        for (int t = 0; t < tokens.count(); t++) {
            walk(t, tokens.word(t), tokens.owner(t));
            for (int at = tokens.bare(t); at > 0 && tokens.bareWord(at) != Vocabulary.UNKNOWN; at++) {
                walk(t, tokens.bareWord(at), Vocabulary.UNKNOWN);
            }
        }
    }

    private void walk(int first, int word, int owner) {
        note(near.child(Trie.ROOT, owner), first, first + 1);
        int node = near.child(Trie.ROOT, word);
        for (int t = first + 1; node != Trie.NONE; t++) {
            note(node, first, t);
            if (t == tokens.count()) return;
            note(near.child(node, tokens.owner(t)), first, t + 1);
            node = near.child(node, tokens.word(t));
        }
    }

    private void note(int node, int from, int to) {
        if (node == Trie.NONE) return;
        int[] places = found.computeIfAbsent((long) sentences[from] << 32 | node, k -> new int[] {to, from});
        places[0] = Math.min(places[0], to);
        places[1] = Math.max(places[1], from);
    }

    /** A sentence ends at a full stop or its like, where white space follows and then no small letter. */
    private void countSentences() {
        sentences = Arrays.copyOf(sentences, Math.max(sentences.length, tokens.count()));
        int sentence = 0;
        boolean ended = false;
        boolean spaced = false;
        for (int t = 0; t < tokens.count(); t++) {
            char c = tokens.text().charAt(tokens.start(t));
            spaced |= t > 0 && tokens.start(t) > tokens.end(t - 1);
            if (ended && spaced && Character.isLetterOrDigit(c) && !Character.isLowerCase(c)) sentence++;
            sentences[t] = sentence;
            boolean end = ENDS.indexOf(c) >= 0;
            spaced &= !end;
            ended = end || ended && TRANSPARENT.indexOf(c) >= 0;
        }
    }
}
