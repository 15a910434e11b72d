package org.scholion.mention;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives the members of a list the noun that they share: the Aleppo of "Aleppo and Idlib provinces" and of "the provinces of
 * Idlib and Aleppo" is the province, where a register has "Aleppo province".
 */
final class SharedHeads {
    private static final int FARTHEST = 24;
    private static final int LONGEST_MEMBER = 4;

    private final Names names;
    private final Tokens tokens;
    private final int of;

    SharedHeads(Names names, Tokens tokens) {
        this.names = names;
        this.tokens = tokens;
        this.of = names.vocabulary().number("of");
    }

    /** The same words, as what they are with the noun that stands elsewhere. */
    List<Hit> shared(List<Hit> hits) {
        List<Hit> shared = new ArrayList<>();
        for (Hit hit : hits) {
            Owners owners = behind(hit);
            if (owners == null) owners = before(hit);
            shared.add(owners == null || owners.own().isEmpty() ? hit : hit.as(owners.own()));
        }
        return shared;
    }

    /** The owners of the name with the noun behind the list, or null. */
    private Owners behind(Hit hit) {
        if (hit.end() != tokens.end(hit.to() - 1)) return null;
        int t = hit.to();
        Owners last = t < tokens.count() && isMemberBefore(hit) ? withHead(hit.node(), t) : null;
        if (last != null) return last;
        int end = Math.min(tokens.count(), t + FARTHEST);
        for (int next = pastSeparator(t, end); next > t; next = pastSeparator(t, end)) {
            t = next;
            for (int words = 0; t < end && words <= LONGEST_MEMBER; t++, words++) {
                Owners owners = words == 0 ? null : withHead(hit.node(), t);
                if (owners != null) return owners;
                if (!tokens.isCapital(t)) break;
            }
        }
        return null;
    }

    private Owners withHead(int node, int t) {
        int head = names.singular(tokens.word(t));
        return head == Vocabulary.UNKNOWN
                ? null
                : names.ownersOrNull(names.names().child(node, head));
    }

    private boolean isMemberBefore(Hit hit) {
        return hit.from() > 0 && (isComma(hit.from() - 1) || isAnd(hit.from() - 1));
    }

    private int pastSeparator(int from, int end) {
        int t = from;
        if (t < end && isComma(t)) t++;
        if (t < end && isAnd(t)) t++;
        return t;
    }

    private boolean isComma(int t) {
        return tokens.text().charAt(tokens.start(t)) == ',';
    }

    private boolean isAnd(int t) {
        return names.lexicon().is(tokens.word(t), Lexicon.AND);
    }

    /** The owners of the name with the noun before the list, or null. */
    private Owners before(Hit hit) {
        for (int t = hit.from() - 1; t > 0 && t > hit.from() - FARTHEST; t--) {
            int head = tokens.word(t) == of ? names.singular(tokens.word(t - 1)) : Vocabulary.UNKNOWN;
            if (head != Vocabulary.UNKNOWN) return ofHead(head, hit);
            if (!isComma(t) && !isAnd(t) && !tokens.isCapital(t)) return null;
        }
        return null;
    }

    private Owners ofHead(int head, Hit hit) {
        int node = names.names().child(names.names().child(Trie.ROOT, head), of);
        for (int t = hit.from(); t < hit.to(); t++) node = names.names().child(node, tokens.word(t));
        Owners owners = names.ownersOrNull(node);
        return owners != null ? owners : names.ownersOrNull(names.names().child(hit.node(), head));
    }
}
