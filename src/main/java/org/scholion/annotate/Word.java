package org.scholion.annotate;

/**
 * One word or number of a folded text.
 *
 * @param key what it is compared by: lower case, no accents or apostrophes
 * @param from first position in the folded text
 * @param to past the last
 * @param capital whether it begins with a capital
 * @param first whether it begins a sentence or quotation, where a capital says nothing
 * @param sentence the number of its sentence, from 0
 * @param sense what changes when it changes
 */
record Word(String key, int from, int to, boolean capital, boolean first, int sentence, Sense sense) {
    /** What a word does for the meaning of its sentence. */
    enum Sense {
        /** A figure, in digits or words. */
        NUMBER,
        /** Turns the sentence into its opposite. */
        NEGATION,
        /** Says who, where to or which way: "rebels", "eastern", "before". */
        PIVOT,
        /** Little on its own. */
        SMALL,
        PLAIN
    }

    /** How much it counts when words are compared; short ones stand everywhere. */
    double weight() {
        return sense == Sense.SMALL ? 0.5 : 1;
    }

    /** Whether it is of a script without capitals, where any longer word may be a name. */
    boolean isCaseless() {
        int c = key.codePointAt(0);
        return Character.isLetter(c) && !Character.isLowerCase(c) && !Character.isUpperCase(c);
    }
}
