package org.scholion.mention;

import java.util.Arrays;
import org.scholion.text.Fold;
import org.scholion.text.Words;

/** The words of one passage, numbered. Holds one passage after another, to make no garbage. */
final class Tokens {
    private final Vocabulary vocabulary;
    private final Words words = new Words("");
    private final Addresses addresses = new Addresses();
    private String text = "";
    private int count;
    private int[] start = new int[256];
    private int[] body = new int[256];
    private int[] end = new int[256];
    private int[] word = new int[256];
    private int[] owner = new int[256];
    private int[] ownerEnd = new int[256];
    private int[] bare = new int[256];
    private boolean[] closed = new boolean[256];
    private int[] bareWords = new int[64];
    private int bareCount;

    Tokens(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Takes in a passage. */
    void read(String passage) {
        text = passage;
        count = 0;
        bareCount = 1;
        words.read(passage);
        addresses.read(passage);
        while (words.next()) add();
    }

    private void add() {
        if (count == start.length) grow();
        int t = count++;
        start[t] = words.start();
        body[t] = words.body();
        end[t] = words.end();
        word[t] = vocabulary.find(words.folded(), 0, words.length());
        boolean possessive = words.isPossessive();
        owner[t] = possessive ? vocabulary.find(words.folded(), 0, words.ownerLength()) : Vocabulary.UNKNOWN;
        ownerEnd[t] = words.ownerEnd();
        closed[t] = addresses.holds(words.start()) || words.body() > words.start() && addresses.holds(words.body());
        bare[t] = 0;
        if (Particles.isArabic(words.folded()[0])) addBare(t);
    }

    private void addBare(int t) {
        int first = bareCount;
        Particles.strip(words.folded(), words.length(), this::addBareWord);
        if (bareCount == first) return;
        putBare(Vocabulary.UNKNOWN);
        bare[t] = first;
    }

    private void addBareWord(char[] folded, int from, int to) {
        int known = vocabulary.find(folded, from, to);
        if (known != Vocabulary.UNKNOWN) putBare(known);
    }

    private void putBare(int number) {
        if (bareCount == bareWords.length) bareWords = Arrays.copyOf(bareWords, bareCount * 2);
        bareWords[bareCount++] = number;
    }

    private void grow() {
        int larger = start.length * 2;
        start = Arrays.copyOf(start, larger);
        body = Arrays.copyOf(body, larger);
        end = Arrays.copyOf(end, larger);
        word = Arrays.copyOf(word, larger);
        owner = Arrays.copyOf(owner, larger);
        ownerEnd = Arrays.copyOf(ownerEnd, larger);
        bare = Arrays.copyOf(bare, larger);
        closed = Arrays.copyOf(closed, larger);
    }

    /** The passage. */
    String text() {
        return text;
    }

    /** How many words there are. */
    int count() {
        return count;
    }

    /** Where a word begins in the passage, in UTF-16 units. */
    int start(int t) {
        return start[t];
    }

    /** Past the last character of a word. */
    int end(int t) {
        return end[t];
    }

    /** The number of a word. */
    int word(int t) {
        return word[t];
    }

    /** The number of a possessive without its ending; unknown for other words. */
    int owner(int t) {
        return owner[t];
    }

    /** Where a possessive ends without its ending. */
    int ownerEnd(int t) {
        return ownerEnd[t];
    }

    /** Where in {@link #bareWord} the numbers begin that an Arabic word has without particles, or 0. */
    int bare(int t) {
        return bare[t];
    }

    int bareWord(int at) {
        return bareWords[at];
    }

    /** Whether no name can be here: inside an address, or where an editor has decided. */
    boolean isClosed(int t) {
        return closed[t];
    }

    /** Closes the words that share a character with a stretch of the passage. */
    void close(int from, int to) {
        int t = Arrays.binarySearch(start, 0, count, from);
        t = t >= 0 ? t : Math.max(0, -t - 2);
        for (; t < count && start[t] < to; t++) closed[t] |= end[t] > from;
    }

    /**
     * The case of the letters of some words: {@code U} or {@code l} for each that has one; of an article its first.
     *
     * @param from the first word
     * @param to past the last word
     * @param until where the last word ends for this purpose
     */
    String cases(int from, int to, int until) {
        StringBuilder cases = new StringBuilder();
        for (int t = from; t < to; t++) {
            if (body[t] > start[t]) addCase(text.codePointAt(start[t]), cases);
            int stop = t == to - 1 ? until : end[t];
            for (int i = body[t]; i < stop; i += Character.charCount(text.codePointAt(i))) {
                addCase(text.codePointAt(i), cases);
            }
        }
        return cases.toString();
    }

    private static void addCase(int c, StringBuilder cases) {
        boolean upper = Character.isUpperCase(c) || Character.isTitleCase(c);
        if (!upper && !Character.isLowerCase(c)) return;
        for (int i = Fold.of(c).length(); i > 0; i--) cases.append(upper ? 'U' : 'l');
    }
}
