package org.scholion.suggest;

/**
 * One sound, or seam between sounds, of a name as it is spelled.
 *
 * @param kind what it is
 * @param text its letters, folded; of a doubled consonant once
 * @param doubled written twice
 * @param first whether its word begins with it, its article apart
 * @param last whether its word ends with it
 * @param wordLength how many letters its word has
 */
record Sound(Kind kind, String text, boolean doubled, boolean first, boolean last, int wordLength) {
    /** Kinds of sound. */
    enum Kind {
        CONSONANT,
        VOWEL,
        /** The Arabic article before a noun. */
        ARTICLE,
        /** The beginning of names such as Abd al-Rahman, in any form. */
        ABD,
        /** Between two words. */
        SEAM,
        NUMBER
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean is(String letters) {
        return text.equals(letters);
    }

    /** Whether the article before it takes its sound. */
    boolean isSunLetter() {
        return is(Kind.CONSONANT) && "t th d dh r z s sh n l".contains(text) && !text.isEmpty();
    }
}
