package org.scholion.mention;

import java.util.Arrays;
import org.scholion.text.Fold;
import org.scholion.text.Words;

/** The words of one passage, numbered. Holds one passage after another, to make no garbage. */
final class Tokens {
    private final Vocabulary vocabulary;
    private final Endings endings;
    private final int quote;
    private final Words words = new Words("");
    private final Addresses addresses = new Addresses();
    private String text = "";
    private int count;
    private int[] start = new int[256];
    private int[] body = new int[256];
    private int[] end = new int[256];
    private int[] word = new int[256];

    /** Of words not looked up yet, what they are looked up by; else negative. */
    private long[] keys = new long[256];

    private int[] owner = new int[256];
    private int[] ownerEnd = new int[256];
    private int[] bare = new int[256];
    private boolean[] closed = new boolean[256];
    private boolean[] sign = new boolean[256];
    private int[] bareWords = new int[64];
    private int[] bareStarts = new int[64];
    private boolean[] bareShort = new boolean[64];
    private int bareCount;

    /** @param endings what the language of the text does to names */
    Tokens(Vocabulary vocabulary, Endings endings) {
        this.vocabulary = vocabulary;
        this.endings = endings;
        this.quote = vocabulary.number("\"");
    }

    /** Takes in a passage. */
    void read(String passage) {
        text = passage;
        count = 0;
        bareCount = 1;
        words.read(passage);
        addresses.read(passage);
        while (words.next()) add();
        lookUp();
    }

    /** Looks all words up in a row: the processor then waits for the memory of several at once. */
    private void lookUp() {
        for (int t = 0; t < count; t++) {
            if (keys[t] >= 0) word[t] = vocabulary.find(keys[t]);
        }
    }

    private void add() {
        if (count == start.length) grow();
        int t = count++;
        start[t] = words.start();
        body[t] = words.body();
        end[t] = words.end();
        keys[t] = Vocabulary.key(words.folded(), 0, words.length());
        if (keys[t] < 0) word[t] = vocabulary.find(words.folded(), 0, words.length());
        int owned = endings.owner(words);
        owner[t] = owned > 0 ? vocabulary.find(words.folded(), 0, owned) : Vocabulary.UNKNOWN;
        ownerEnd[t] = owned > 0 ? endings.ownerEnd(words) : 0;
        closed[t] = addresses.holds(words.start()) || words.body() > words.start() && addresses.holds(words.body());
        bare[t] = 0;
        sign[t] = words.isSign();
        if (Particles.isArabic(words.folded()[0])) addBare(t);
        else if (endings.elides() && words.apostrophe() > 0) addElided(t);
        if (t > 0 && isBroken(t)) mend(t);
    }

    /** Whether a word was broken at the end of a line: a hyphen and white space before a small letter. */
    private boolean isBroken(int t) {
        int gap = end[t - 1];
        if (gap + 2 > start[t] || text.charAt(gap) != '-' || !Character.isWhitespace(text.charAt(gap + 1)))
            return false;
        return Character.isLowerCase(text.charAt(start[t]))
                && text.substring(gap + 1, start[t]).isBlank();
    }

    /** Puts a broken word together, where that makes a word of a name. */
    private void mend(int t) {
        Words whole = new Words(text.substring(start[t - 1], end[t - 1]) + text.substring(start[t], end[t]));
        int known = whole.next() ? vocabulary.find(whole.folded(), 0, whole.length()) : Vocabulary.UNKNOWN;
        if (known == Vocabulary.UNKNOWN) return;
        word[t - 1] = known;
        keys[t - 1] = -1;
        owner[t - 1] = Vocabulary.UNKNOWN;
        end[t - 1] = end[t];
        bare[t - 1] = 0;
        count--;
    }

    /** Behind an elided article or preposition, as in "l'Irak", a word begins. */
    private void addElided(int t) {
        int length = endings.elided(text, words.start(), words.apostrophe());
        if (length == 0 || words.length() == length) return;
        bare[t] = bareCount;
        int known = vocabulary.find(words.folded(), length, words.length());
        if (known != Vocabulary.UNKNOWN) putBare(known, words.apostrophe() + 1);
        putBare(Vocabulary.UNKNOWN, 0);
    }

    private void addBare(int t) {
        int first = bareCount;
        Particles.strip(words.folded(), words.length(), this::addBareWord);
        if (bareCount == first) return;
        putBare(Vocabulary.UNKNOWN, 0);
        bare[t] = first;
    }

    private void addBareWord(char[] folded, int from, int to) {
        int known = vocabulary.find(folded, from, to);
        if (known == Vocabulary.UNKNOWN) return;
        putBare(known, words.start());
        bareShort[bareCount - 1] = to - from < Particles.SHORTEST_ALONE;
    }

    private void putBare(int number, int from) {
        if (bareCount == bareWords.length) {
            bareWords = Arrays.copyOf(bareWords, bareCount * 2);
            bareStarts = Arrays.copyOf(bareStarts, bareCount * 2);
            bareShort = Arrays.copyOf(bareShort, bareCount * 2);
        }
        bareShort[bareCount] = false;
        bareWords[bareCount] = number;
        bareStarts[bareCount++] = from;
    }

    private void grow() {
        int larger = start.length * 2;
        start = Arrays.copyOf(start, larger);
        body = Arrays.copyOf(body, larger);
        end = Arrays.copyOf(end, larger);
        word = Arrays.copyOf(word, larger);
        keys = Arrays.copyOf(keys, larger);
        owner = Arrays.copyOf(owner, larger);
        ownerEnd = Arrays.copyOf(ownerEnd, larger);
        bare = Arrays.copyOf(bare, larger);
        closed = Arrays.copyOf(closed, larger);
        sign = Arrays.copyOf(sign, larger);
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

    /** Where the mention begins that begins with such a word. */
    int bareStart(int at) {
        return bareStarts[at];
    }

    /** Whether such a word is too short to be a name alone. */
    boolean isShortBare(int at) {
        return bareShort[at];
    }

    /** Whether it is a quotation mark. */
    boolean isQuote(int t) {
        return word[t] == quote && sign[t];
    }

    /** Whether it is a sign between words. */
    boolean isSign(int t) {
        return sign[t];
    }

    /** Whether its noun begins with a capital. */
    boolean isCapital(int t) {
        int c = text.codePointAt(body[t]);
        return Character.isUpperCase(c) || Character.isTitleCase(c);
    }

    /** Whether it is a noun with the Arabic article. */
    boolean hasArticle(int t) {
        return body[t] > start[t];
    }

    /** Whether there is nothing but white space between a word and the one before. */
    boolean isSpaced(int t) {
        for (int i = end[t - 1]; i < start[t]; i++) {
            if (!Character.isWhitespace(text.charAt(i)) && !Character.isSpaceChar(text.charAt(i))) return false;
        }
        return end[t - 1] < start[t];
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
