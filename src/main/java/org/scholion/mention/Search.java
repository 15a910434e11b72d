package org.scholion.mention;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the names in one passage: from left to right, at every word the longest; but a longer one that begins inside goes
 * before a shorter one, and "the" at a name's beginning does not make it longer.
 *
 * <p>A name that is never matched still takes its words when it is longer than what else there is.
 */
final class Search {
    private final Names names;
    private final Tokens tokens;
    private final Lettering lettering;
    private final Surroundings surroundings;
    private final SharedHeads heads;
    private final int the;

    /** Where names must have ended. */
    private int limit;

    /** The longest name that begins at the word looked at, or null. */
    private Hit longest;

    /** Past the last word of the longest name there that is never matched, or 0. */
    private int shield;

    /** How many words a name must have that begins at the word looked at. */
    private int fewest;

    /** How many words have been compared since this was made. */
    private long steps;

    /** @param capitals whether capitals tell names from other words in the language of the text */
    Search(Names names, Tokens tokens, boolean capitals) {
        this.names = names;
        this.tokens = tokens;
        this.lettering = new Lettering(tokens);
        this.surroundings = new Surroundings(names, tokens, lettering, capitals);
        this.heads = new SharedHeads(names, tokens);
        this.the = names.vocabulary().number("the");
    }

    /** How much work was done. */
    long steps() {
        return steps;
    }

    /** All names in the passage that the words hold now, in order, none sharing a word with another. */
    List<Hit> hits() {
        List<Hit> hits = new ArrayList<>();
        limit = tokens.count();
        int t = 0;
        while (t < tokens.count()) {
            lookAt(t);
            int rival = longest == null || longest.words() < 2 ? -1 : rival();
            if (rival >= 0) {
                readBefore(t, rival, hits);
                t = rival;
            } else {
                t = take(t, hits);
            }
        }
        return hits.isEmpty() ? hits : heads.shared(surroundings.without(hits));
    }

    /** Takes what was found at a word; where to read on. */
    private int take(int t, List<Hit> hits) {
        if (shield > (longest == null ? t : longest.to())) return pastShield(t);
        if (longest == null) return t + 1;
        hits.add(longest);
        return longest.to();
    }

    /** Where a longer name begins inside the one found and ends outside it, or -1; what was found stays so. */
    private int rival() {
        Hit found = longest;
        int shieldThere = shield;
        int rival = -1;
        for (int t = found.from() + 1; t < found.to() && rival < 0; t++) {
            lookAt(t);
            if (longest != null && longest.to() > found.to() && weight(longest) > weight(found)) rival = t;
        }
        longest = found;
        shield = shieldThere;
        return shield > found.to() ? -1 : rival;
    }

    private int weight(Hit hit) {
        return hit.words() - (tokens.word(hit.from()) == the ? 1 : 0);
    }

    /** Takes the names that end before a word. */
    private void readBefore(int from, int until, List<Hit> hits) {
        limit = until;
        for (int t = from; t < until; ) {
            lookAt(t);
            t = Math.min(until, take(t, hits));
        }
        limit = tokens.count();
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
        boolean plain = tokens.owner(first) == Vocabulary.UNKNOWN && tokens.bare(first) == 0;
        if (plain && !names.names().begins(tokens.word(first))) return;
        if (tokens.isClosed(first)) return;
        fewest = 1;
        walk(first, tokens.word(first), tokens.owner(first), tokens.start(first));
        for (int at = tokens.bare(first); at > 0 && tokens.bareWord(at) != Vocabulary.UNKNOWN; at++) {
            fewest = tokens.isShortBare(at) ? 2 : 1;
            walk(first, tokens.bareWord(at), Vocabulary.UNKNOWN, tokens.bareStart(at));
        }
    }

    private void walk(int first, int word, int owner, int begin) {
        int node = Trie.ROOT;
        int nextWord = word;
        int nextOwner = owner;
        int start = begin;
        boolean quoted = false;
        for (int t = first; ; ) {
            steps++;
            boolean taken =
                    nextOwner >= 0 && accept(first, t, names.names().child(node, nextOwner), start, tokens.ownerEnd(t));
            node = names.names().child(node, nextWord);
            if (node == Trie.NONE) return;
            if (!taken) accept(first, t, node, start, tokens.end(t));
            if (++t >= limit || tokens.isClosed(t)) return;
            if (first > 0 && !quoted && tokens.isQuote(t) && tokens.isQuote(first - 1)) {
                quoted = true;
                start = tokens.start(first - 1);
                if (names.names().child(node, tokens.word(t)) == Trie.NONE && ++t >= limit) return;
            }
            nextWord = tokens.word(t);
            nextOwner = tokens.owner(t);
        }
    }

    /** Takes the names that end at a node, if they are longer than what was found. */
    private boolean accept(int first, int last, int node, int start, int end) {
        Owners owners = names.ownersOrNull(node);
        if (owners == null) return false;
        int to = last + 1;
        if (to - first < fewest) return false;
        if (owners.shields()) shield = Math.max(shield, to);
        if (longest != null && longest.to() >= to) return false;
        if (owners.caseless()) {
            if (owners.all().isEmpty()) return false;
            longest = new Hit(first, to, start, end, node, owners.all(), false);
            return true;
        }
        return acceptCased(owners, new Hit(first, to, start, end, node, owners.all(), false));
    }

    private boolean acceptCased(Owners owners, Hit hit) {
        boolean shouted = lettering.isShouted();
        List<Form> forms = owners.matching(tokens.cases(hit.from(), hit.to(), hit.end()), shouted);
        if (forms.isEmpty()) return false;
        longest = hit.as(forms);
        if (shouted && surroundings.isDoubtfulWord(longest)) longest = longest.doubted();
        return true;
    }
}
