package org.scholion.text;

import java.util.Arrays;

/** One word being read and folded; {@link Words} reads its fields. */
final class WordScan {
    private static final char[] ARTICLE = {'a', 'l', '-'};

    char[] folded = new char[64];
    int length;
    int end;
    /** Where the word after this one may begin. */
    int next;
    /** The last apostrophe inside the word, or -1, and how much was folded before it. */
    int apostropheAt;

    int apostropheLength;

    private String text;
    /** Letters since the word or its last full stop began. */
    private int run;

    private boolean dotted;

    boolean isPossessive() {
        return apostropheAt >= 0 && length == apostropheLength + 1 && folded[length - 1] == 's';
    }

    /** Reads the word that begins here, if one does, folding it into the buffer from a certain place. */
    void scan(String from, int begin, int at) {
        text = from;
        length = at;
        end = begin;
        apostropheAt = -1;
        run = 0;
        dotted = false;
        int i = begin;
        while (i < text.length()) {
            int used = take(i, at);
            if (used == 0) break;
            i += used;
        }
        next = end;
        if (run == 1 && isChar(end, '.') && isLetter(end - 1)) endInitial();
    }

    /** Takes what belongs to the word at this place; how many units that were, none at its end. */
    private int take(int i, int at) {
        char c = text.charAt(i);
        switch (CharKind.of(c)) {
            case WORD:
                return word(i, c);
            case SURROGATE:
                return pair(i);
            case APOSTROPHE:
                if (length == at || !isWord(i + 1)) return 0;
                apostropheAt = i;
                apostropheLength = length;
                return 1;
            case FORMAT:
                return 1;
            case OTHER:
                return point(i, c);
            default:
                return 0;
        }
    }

    private int word(int i, char c) {
        char simple = Fold.simple(c);
        if (simple == Fold.SEVERAL) putAll(Fold.of(c));
        else if (simple != Fold.NOTHING) put(simple);
        if (simple != Fold.NOTHING) run++;
        end = i + 1;
        return 1;
    }

    private int pair(int i) {
        int c = text.codePointAt(i);
        if (CharKind.of(c) != CharKind.WORD) return 0;
        putAll(Fold.of(c));
        run++;
        end = i + Character.charCount(c);
        return Character.charCount(c);
    }

    /** A point inside an abbreviation such as U.N. or a number such as 3,000. */
    private int point(int i, char c) {
        if (c == '.' && run == 1 && isLetter(i - 1) && isLetter(i + 1) && !isWord(i + 2)) {
            dotted = true;
            run = 0;
            return 1;
        }
        boolean point = c == '.' || c == '\u066B';
        if (!point && c != ',' && c != '\u066C' || end != i || !isDigit(i - 1) || !isDigit(i + 1)) return 0;
        put(point ? '.' : ',');
        run = 2;
        return 1;
    }

    /** The last full stop is part of "U.N.", and no end of a sentence after the initial in "John F. Kennedy". */
    private void endInitial() {
        next = end + 1;
        if (!dotted) return;
        end = next;
        if (!isApostrophe(end) || !isChar(end + 1, 's') || isWord(end + 2)) return;
        apostropheAt = end;
        apostropheLength = length;
        put('s');
        end += 2;
        next = end;
    }

    /**
     * Reads a noun behind the article that was just read, as one word with it.
     *
     * @param plain whether the article is al or el, which go with every noun; others go where its first letters agree
     * @return whether they go together; if not, the article is as it was
     */
    boolean join(String from, int noun, boolean plain) {
        int articleLength = length;
        int articleEnd = end;
        int articleNext = next;
        int articleApostrophe = apostropheAt;
        scan(from, noun, ARTICLE.length);
        boolean agrees = plain || folded[3] == folded[1] && (articleLength == 2 || folded[4] == folded[2]);
        if (length > ARTICLE.length && agrees) {
            System.arraycopy(ARTICLE, 0, folded, 0, ARTICLE.length);
            return true;
        }
        length = articleLength;
        end = articleEnd;
        next = articleNext;
        apostropheAt = articleApostrophe;
        return false;
    }

    void putAll(String characters) {
        for (int i = 0; i < characters.length(); i++) put(characters.charAt(i));
    }

    void putAll(int codePoint) {
        if (Character.isBmpCodePoint(codePoint)) put((char) codePoint);
        else putAll(Character.toString(codePoint));
    }

    private void put(char c) {
        if (length == folded.length) folded = Arrays.copyOf(folded, length * 2);
        folded[length++] = c;
    }

    private boolean isChar(int at, char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private boolean isLetter(int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }

    private boolean isDigit(int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    private boolean isApostrophe(int at) {
        return at < text.length() && CharKind.of(text.charAt(at)) == CharKind.APOSTROPHE;
    }

    private boolean isWord(int at) {
        if (at >= text.length()) return false;
        CharKind kind = CharKind.of(text.charAt(at));
        return kind == CharKind.WORD || kind == CharKind.SURROGATE;
    }
}
