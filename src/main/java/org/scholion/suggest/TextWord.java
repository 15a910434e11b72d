package org.scholion.suggest;

/**
 * A word of a passage, or a sign between words.
 *
 * @param start in the passage, in UTF-16 units, its article included
 * @param end past its last letter, a possessive ending apart
 * @param folded as names are compared, a possessive ending apart
 * @param shape how it is written
 * @param opens whether a capital is no sign of a name here: it begins a sentence, a quotation, a line
 * @param mention the index of the mention that it is part of, or -1
 * @param possessive whether an apostrophe and s follow
 */
record TextWord(int start, int end, String folded, Shape shape, boolean opens, int mention, boolean possessive) {
    /** How a word is written. */
    enum Shape {
        SIGN,
        NUMBER,
        /** Begins with a small letter. */
        SMALL,
        /** Begins with a capital. */
        CAPITAL,
        /** Capitals and digits only, two at least. */
        CAPITALS,
        /** Of letters that have no case, or part of an address. */
        OTHER
    }

    boolean is(Shape other) {
        return shape == other;
    }

    boolean isCapital() {
        return shape == Shape.CAPITAL || shape == Shape.CAPITALS;
    }

    boolean isKnown() {
        return mention >= 0;
    }

    /** The same inside of a sentence. */
    TextWord inside() {
        return new TextWord(start, end, folded, shape, false, mention, possessive);
    }

    /** The same where no name is to be looked for. */
    TextWord closed() {
        return new TextWord(start, end, folded, is(Shape.SIGN) ? shape : Shape.OTHER, opens, mention, possessive);
    }

    /** The word without the Arabic article. */
    String noun() {
        return folded.startsWith("al-") ? folded.substring(3) : folded;
    }
}
