package org.scholion.mention;

/** What Arabic writes before a word without a space: and, so, in, for, as, and the article. */
final class Particles {
    /** What is left must be this long to be a name alone: of two letters, almost anything is a word. */
    static final int SHORTEST_ALONE = 3;

    private static final int SHORTEST = 2;

    private static final String CONJUNCTIONS = "وف";
    private static final String PREPOSITIONS = "بلك";

    private Particles() {}

    /** Takes words without their particles. */
    interface Sink {
        void word(char[] folded, int from, int to);
    }

    static boolean isArabic(char c) {
        return c >= '\u0620' && c <= '\u06FF';
    }

    /** Whether these letters are nothing but particles. */
    static boolean areParticles(String folded) {
        return folded.matches("[وف]?[بلك]?(ال)?|[وف]?لل") && !folded.isEmpty();
    }

    /** Gives every reading of a folded word that takes its first letters for particles, the longest word first. */
    static void strip(char[] word, int length, Sink sink) {
        stripPreposition(word, 0, length, sink);
        if (CONJUNCTIONS.indexOf(word[0]) < 0) return;
        give(word, 1, length, sink);
        stripPreposition(word, 1, length, sink);
    }

    private static void stripPreposition(char[] word, int from, int length, Sink sink) {
        stripArticle(word, from, length, sink);
        if (from >= length || PREPOSITIONS.indexOf(word[from]) < 0) return;
        give(word, from + 1, length, sink);
        stripArticle(word, from + 1, length, sink);
        if (word[from] == 'ل' && from + 1 < length && word[from + 1] == 'ل') giveWithArticle(word, from, length, sink);
    }

    private static void stripArticle(char[] word, int from, int length, Sink sink) {
        if (from + 1 < length && word[from] == 'ا' && word[from + 1] == 'ل') give(word, from + 2, length, sink);
    }

    /** After the preposition ل the article loses its alef: للسفيرة is ل and السفيرة. */
    private static void giveWithArticle(char[] word, int from, int length, Sink sink) {
        word[from] = 'ا';
        give(word, from, length, sink);
        word[from] = 'ل';
        give(word, from + 2, length, sink);
    }

    private static void give(char[] word, int from, int length, Sink sink) {
        if (length - from >= SHORTEST) sink.word(word, from, length);
    }
}
