package org.scholion.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the names in one passage: from left to right, at every word the longest.
 *
 * <p>A name that is never matched still takes its words when it is longer than what else there is.
 */
final class Search {
    private final Names names;
    private final Tokens tokens;

    /** The longest name that begins at the word looked at, or null. */
    private Hit longest;

    /** Past the last word of the longest name there that is never matched, or 0. */
    private int shield;

    Search(Names names, Tokens tokens) {
        this.names = names;
        this.tokens = tokens;
    }

    /** All names in the passage that the words hold now, in order, none sharing a word with another. */
    List<Hit> hits() {
        List<Hit> hits = new ArrayList<>();
        int t = 0;
        while (t < tokens.count()) {
            lookAt(t);
            if (shield > (longest == null ? t : longest.to())) {
                t = pastShield(t);
            } else if (longest == null) {
                t++;
            } else {
                hits.add(longest);
                t = longest.to();
            }
        }
        return hits;
    }

    /** Past a name that is never matched, or where among its words a name begins that is as long. */
    private int pastShield(int from) {
        int to = shield;
        for (int t = from + 1; t < to; t++) {
            lookAt(t);
            if (longest != null && longest.words() >= to - from) return t;
        }
        return to;
    }

    private void lookAt(int first) {
        longest = null;
        shield = 0;
        if (tokens.isClosed(first)) return;
        walk(first, tokens.word(first), tokens.owner(first));
        for (int at = tokens.bare(first); at > 0 && tokens.bareWord(at) != Vocabulary.UNKNOWN; at++) {
            walk(first, tokens.bareWord(at), Vocabulary.UNKNOWN);
        }
    }

    private void walk(int first, int word, int owner) {
        int node = Trie.ROOT;
        int nextWord = word;
        int nextOwner = owner;
        for (int t = first; ; ) {
            boolean taken =
                    nextOwner >= 0 && accept(first, t, names.names().child(node, nextOwner), tokens.ownerEnd(t));
            node = names.names().child(node, nextWord);
            if (node == Trie.NONE) return;
            if (!taken) accept(first, t, node, tokens.end(t));
            if (++t == tokens.count() || tokens.isClosed(t)) return;
            nextWord = tokens.word(t);
            nextOwner = tokens.owner(t);
        }
    }

    /** Takes the names that end at a node, if they are longer than what was found. */
    private boolean accept(int first, int last, int node, int end) {
        Optional<Owners> owners = names.owners(node);
        if (owners.isEmpty()) return false;
        int to = last + 1;
        if (owners.get().shields()) shield = Math.max(shield, to);
        if (longest != null && longest.to() >= to) return false;
        List<Form> forms = owners.get().matching(() -> tokens.cases(first, to, end));
        if (forms.isEmpty()) return false;
        longest = new Hit(first, to, end, forms);
        return true;
    }
}
