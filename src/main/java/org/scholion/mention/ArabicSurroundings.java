package org.scholion.mention;

/**
 * Tells from Arabic words beside a name that it is part of a longer one. Arabic has no capitals, so nouns tell so that
 * stand directly before: the street of "شارع حلب", the legion of "فيلق الشام", the given name of "حافظ الأسد".
 */
final class ArabicSurroundings {
    private static final String PARTICLES = "وفبلك";

    private final Names names;
    private final Lexicon lexicon;
    private final Tokens tokens;

    ArabicSurroundings(Names names, Tokens tokens) {
        this.names = names;
        this.lexicon = names.lexicon();
        this.tokens = tokens;
    }

    /** Whether a word behind makes of a place another: "حلب الجديدة". */
    boolean goesOn(Hit hit, int behind) {
        int next = hit.to();
        boolean other = next < behind && lexicon.is(tokens.word(next), Lexicon.ARABIC_OTHER);
        return other && tokens.isSpaced(next) && hit.isPlace();
    }

    /** Whether the word before, with a particle or without, makes the name part of another. */
    boolean beginsBefore(Hit hit, int t) {
        boolean part = is(t, Lexicon.FILIAL | Lexicon.ARABIC_FACILITY)
                || is(t, Lexicon.ARABIC_GROUP) && hit.isPlace()
                || is(t, Lexicon.ARABIC_FORCE) && hit.words() == 1;
        return part && !hasParticle(hit);
    }

    /** Whether the word before is the given name of another than the entry, whose names end with this one. */
    boolean isSurnameOfAnother(Hit hit, int t) {
        if (!isGiven(t) || hasParticle(hit)) return false;
        for (Form form : hit.forms()) {
            if (form.isTail() && !isOwn(form, t)) return true;
        }
        return false;
    }

    private boolean isGiven(int t) {
        return is(t, Lexicon.ARABIC_GIVEN);
    }

    private boolean isOwn(Form form, int t) {
        boolean own = form.heads().contains(tokens.word(t));
        for (int at = tokens.bare(t); at > 0 && tokens.bareWord(at) != Vocabulary.UNKNOWN; at++) {
            own |= form.heads().contains(tokens.bareWord(at));
        }
        return own;
    }

    private boolean is(int t, int sorts) {
        boolean is = lexicon.is(tokens.word(t), sorts);
        for (int at = tokens.bare(t); !is && at > 0 && tokens.bareWord(at) != Vocabulary.UNKNOWN; at++) {
            is = lexicon.is(tokens.bareWord(at), sorts);
        }
        return is;
    }

    /** Whether the name is the rest of a word: behind "and", "in" and their like begins something new. */
    private boolean hasParticle(Hit hit) {
        if (PARTICLES.indexOf(tokens.text().charAt(hit.start())) < 0) return false;
        int node = Trie.ROOT;
        for (int t = hit.from(); t < hit.to(); t++) node = names.names().child(node, tokens.word(t));
        return node != hit.node();
    }
}
