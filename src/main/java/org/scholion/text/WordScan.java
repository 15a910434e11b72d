package org.scholion.text;

import java.util.Arrays;

/** One word being read and folded; {@link Words} reads its fields. */
final class WordScan {
    static final int LATIN = 1;
    static final int ARABIC = 2;

    /** In what {@link #PLAIN} has, the script stands above the character. */
    private static final int SCRIPT_BITS = 12;

    private static final int CHARACTER = (1 << SCRIPT_BITS) - 1;

    /** What common letters and figures fold to, where that is one character, with its script; 0 for every other one. */
    private static final char[] PLAIN = new char[0x700];

    static {
        for (char c = 0; c < PLAIN.length; c++) {
            char folded = CharKind.of(c) == CharKind.WORD ? Fold.simple(c) : Fold.NOTHING;
            if (folded <= CHARACTER) PLAIN[c] = (char) (script(folded) << SCRIPT_BITS | folded);
        }
    }

    /** Whether it is a common letter or figure. */
    static boolean isPlain(char c) {
        return c < PLAIN.length && PLAIN[c] != Fold.NOTHING;
    }

    char[] folded = new char[64];
    int length;
    int end;
    /** Where the word after this one may begin. */
    int next;
    /** The last apostrophe inside the word, or -1, and how much was folded before it. */
    int apostropheAt;

    int apostropheLength;

    /** The text, whose first so many characters these are; others may share it. */
    char[] text = {};

    int stop;

    /** Letters since the word or its last full stop began. */
    private int run;

    private boolean dotted;
    /** The script of the letters so far, as {@link #script} gives it. */
    private int script;

    boolean isPossessive() {
        return apostropheAt >= 0 && length == apostropheLength + 1 && folded[length - 1] == 's';
    }

    /** Takes in a text. */
    void read(String another) {
        stop = another.length();
        if (text.length < stop) text = new char[Math.max(stop, 2 * text.length)];
        another.getChars(0, stop, text, 0);
        next = 0;
    }

    /** Reads the word that begins here, if one does, folding it into the buffer from a certain place. */
    void scan(int begin, int at) {
        length = at;
        end = begin;
        apostropheAt = -1;
        run = 0;
        dotted = false;
        script = 0;
        int i = plainLetters(begin);
        while (i < stop && text[i] != ' ') {
            int used = take(i, at);
            if (used == 0) break;
            i = plainLetters(i + used);
        }
        next = end;
        if (run == 1 && isChar(end, '.') && isLetter(end - 1)) endInitial();
        else if (length - at <= Equivalents.LONGEST) replace(at);
    }

    /** Takes the common letters and figures from here on, which most words are made of; where they end. */
    private int plainLetters(int from) {
        char[] characters = text;
        int most = Math.min(stop, from + folded.length - length);
        int scriptHere = script;
        int to = length;
        int i = from;
        while (i < most) {
            char c = characters[i];
            int letter = c < PLAIN.length ? PLAIN[c] : Fold.NOTHING;
            int scripts = letter >> SCRIPT_BITS | scriptHere;
            if (letter == Fold.NOTHING || scripts == (LATIN | ARABIC)) break;
            scriptHere = scripts;
            folded[to++] = (char) (letter & CHARACTER);
            i++;
        }
        if (i == from) return i;
        script = scriptHere;
        length = to;
        run += i - from;
        end = i;
        return i;
    }

    /** Puts what a word stands for in its place; the full stop of a shortened one belongs to it. */
    private void replace(int at) {
        boolean point = isChar(end, '.');
        Equivalents.Equivalent other = Equivalents.of(folded, at, length - at, point);
        if (other == null) return;
        apostropheAt = -1;
        length = at;
        putAll(other.word());
        if (point && other.shortened()) next = end + 1;
    }

    /** Takes what belongs to the word at this place; how many units that were, none at its end. */
    private int take(int i, int at) {
        char c = text[i];
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
        if (isOtherScript(simple == Fold.SEVERAL ? Fold.of(c).charAt(0) : simple)) return 0;
        if (simple == Fold.SEVERAL) putAll(Fold.of(c));
        else if (simple != Fold.NOTHING) put(simple);
        if (simple != Fold.NOTHING) run++;
        end = i + 1;
        return 1;
    }

    /** Arabic and Latin letters do not stand in one word: Arabic writes its article at foreign names. */
    private boolean isOtherScript(char letter) {
        int of = script(letter);
        if (of == 0) return false;
        boolean other = script != 0 && of != script;
        if (!other) script = of;
        return other;
    }

    /** The script of a folded letter: 0 for what goes with every script. */
    static int script(char letter) {
        if (letter < 0x250) return letter >= 'a' ? LATIN : 0;
        return letter >= 0x620 && letter < 0x6D6 && (letter < 0x64B || letter > 0x66F) ? ARABIC : 0;
    }

    private int pair(int i) {
        int c = Character.codePointAt(text, i, stop);
        if (CharKind.of(c) != CharKind.WORD) return 0;
        String letters = Fold.of(c);
        if (!letters.isEmpty() && isOtherScript(letters.charAt(0))) return 0;
        putAll(letters);
        run++;
        end = i + Character.charCount(c);
        return Character.charCount(c);
    }

    /** A point inside an abbreviation such as U.N. or a number such as 3,000. */
    private int point(int i, char c) {
        if (isChar(i + 1, ' ')) return 0;
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

    /** Whether the word is a form of the article: al, el, or its last letter made like the noun's first. */
    boolean isArticle() {
        if (length < 2 || length > 3 || folded[0] != 'a' && folded[0] != 'e') return false;
        if (length == 2) return "lsnrtdz".indexOf(folded[1]) >= 0;
        return folded[2] == 'h' && "std".indexOf(folded[1]) >= 0;
    }

    boolean startsWith(int from, String letters) {
        if (from + letters.length() > length) return false;
        for (int i = 0; i < letters.length(); i++) {
            if (folded[from + i] != letters.charAt(i)) return false;
        }
        return true;
    }

    /**
     * Reads a noun behind what was just read, as one word with it.
     *
     * @param first what the word then begins with; at least as long as what was read
     * @param sun where in what was read the letters stand that the noun must begin with
     * @param agreeing how many these are
     * @return whether they go together; if not, all is as it was
     */
    boolean join(int noun, String first, int sun, int agreeing) {
        int lengthBefore = length;
        int endBefore = end;
        int nextBefore = next;
        int apostropheBefore = apostropheAt;
        int apostropheLengthBefore = apostropheLength;
        scan(noun, first.length());
        boolean agrees = length > first.length()
                && (script(first.charAt(0)) | script(folded[first.length()])) != (LATIN | ARABIC);
        for (int i = 0; i < agreeing; i++) agrees &= folded[first.length() + i] == folded[sun + i];
        if (agrees) {
            first.getChars(0, first.length(), folded, 0);
            return true;
        }
        length = lengthBefore;
        end = endBefore;
        next = nextBefore;
        apostropheAt = apostropheBefore;
        apostropheLength = apostropheLengthBefore;
        return false;
    }

    /** Puts other letters in the place of the first ones. */
    void replaceStart(int old, String first) {
        char[] rest = Arrays.copyOfRange(folded, old, length);
        length = 0;
        putAll(first);
        for (char c : rest) put(c);
        apostropheLength += first.length() - old;
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

    boolean isHyphen(int at) {
        return at < stop && CharKind.of(text[at]) == CharKind.HYPHEN;
    }

    /** The first place from here on where a word or a sign begins. */
    int skip(int from) {
        return Between.skip(text, stop, from);
    }

    private boolean isChar(int at, char c) {
        return at < stop && text[at] == c;
    }

    private boolean isLetter(int at) {
        return at >= 0 && at < stop && Character.isLetter(text[at]);
    }

    private boolean isDigit(int at) {
        return at >= 0 && at < stop && Character.isDigit(text[at]);
    }

    private boolean isApostrophe(int at) {
        return at < stop && CharKind.of(text[at]) == CharKind.APOSTROPHE;
    }

    private boolean isWord(int at) {
        if (at >= stop) return false;
        CharKind kind = CharKind.of(text[at]);
        return kind == CharKind.WORD || kind == CharKind.SURROGATE;
    }
}
