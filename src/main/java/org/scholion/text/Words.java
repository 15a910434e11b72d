package org.scholion.text;

/**
 * Reads a text word by word, folded, as names are compared.
 *
 * <p>A word is a run of letters and digits, with what {@link Fold} passes over inside it; "U.N." and "3,000" are one
 * word; an Arabic article and its noun are one word, {@code al-} and the noun. Spaces, hyphens and apostrophes between
 * words are passed over; every other sign, and a dash that parts sentences, counts as a word of its own. Positions are UTF-16 units, ends exclusive.
 *
 * <p>One reader serves many texts and makes no garbage. Not for use by several threads.
 */
public final class Words {
    private static final String QUOTES = "\u201C\u201D\u201E\u201F\u00AB\u00BB";

    private String text;
    private final WordScan word = new WordScan();
    private int start;
    private int body;
    private boolean sign;

    /** @param text what to read */
    public Words(String text) {
        read(text);
    }

    /** Begins another text. */
    public void read(String another) {
        text = another;
        word.next = 0;
    }

    /** Goes on to the next word, if there is one. */
    public boolean next() {
        int from = word.next;
        int begin = skip(from);
        if (begin == text.length()) return false;
        word.scan(text, begin, 0);
        start = leading(begin, from);
        body = start;
        sign = word.length == 0;
        if (sign) scanSign(begin);
        else if (isArticle()) joinNoun();
        return true;
    }

    /** Where the word begins. */
    public int start() {
        return start;
    }

    /** Where its noun begins, if it has the Arabic article; else where the word begins. */
    public int body() {
        return body;
    }

    /** Past its last character. */
    public int end() {
        return word.end;
    }

    /** Whether it is no word but a sign that stands between words. */
    public boolean isSign() {
        return sign;
    }

    /** Its folded characters, from the first; overwritten by the next word. */
    public char[] folded() {
        return word.folded;
    }

    /** How many folded characters it has. */
    public int length() {
        return word.length;
    }

    /** Whether it ends in an apostrophe and s. */
    public boolean isPossessive() {
        return word.isPossessive();
    }

    /** Where the word without its apostrophe and s ends; only for possessives. */
    public int ownerEnd() {
        return word.apostropheAt;
    }

    /** How many folded characters it has without them; only for possessives. */
    public int ownerLength() {
        return word.apostropheLength;
    }

    /** Passes over what stands between words without being one. */
    private int skip(int from) {
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            CharKind kind = CharKind.of(c);
            if (kind == CharKind.OTHER || isParting(i, kind)) return i;
            if (kind == CharKind.WORD && Fold.simple(c) != Fold.NOTHING) return i;
            if (kind != CharKind.SURROGATE) i++;
            else if (isPassedOver(text.codePointAt(i))) i += Character.charCount(text.codePointAt(i));
            else return i;
        }
        return i;
    }

    /** A long dash, or any with spaces on both sides, parts sentences, as in "they reached Fateh — al-Sham men fled". */
    private boolean isParting(int at, CharKind kind) {
        if (kind != CharKind.HYPHEN && kind != CharKind.DASH) return false;
        if (kind == CharKind.DASH && text.charAt(at) != '_') return true;
        return isSpace(at - 1) && isSpace(at + 1);
    }

    private boolean isSpace(int at) {
        return at >= 0 && at < text.length() && CharKind.of(text.charAt(at)) == CharKind.SPACE;
    }

    private static boolean isPassedOver(int c) {
        CharKind kind = CharKind.of(c);
        return kind != CharKind.OTHER
                && kind != CharKind.SURROGATE
                && Fold.of(c).isEmpty();
    }

    /** An ʿayn written as a letter belongs to the word that it begins. */
    private int leading(int begin, int from) {
        int first = begin;
        while (first > from && CharKind.of(text.charAt(first - 1)) == CharKind.WORD) first--;
        return first;
    }

    static boolean isQuotationMark(int c) {
        return QUOTES.indexOf(c) >= 0;
    }

    /** Whether a position of a text has parts of one word on both sides. */
    public static boolean isInside(String text, int at) {
        return at > 0
                && at < text.length()
                && CharKind.of(text.charAt(at - 1)) == CharKind.WORD
                && CharKind.of(text.charAt(at)) == CharKind.WORD;
    }

    private void scanSign(int at) {
        int c = text.codePointAt(at);
        word.putAll(isQuotationMark(c) ? '"' : c);
        word.end = at + Character.charCount(c);
        word.next = word.end;
    }

    /** Whether the word just read is a form of the article: al, el, or its last letter made like the noun's first. */
    private boolean isArticle() {
        if (word.length < 2 || word.length > 3 || word.folded[0] != 'a' && word.folded[0] != 'e') return false;
        char second = word.folded[1];
        if (word.length == 2) return "lsnrtdz".indexOf(second) >= 0;
        return word.folded[2] == 'h' && "std".indexOf(second) >= 0;
    }

    /** Reads the noun behind an article as one word with it; where there is none, the article stays a word. */
    private void joinNoun() {
        boolean plain = word.folded[1] == 'l';
        if (!plain && !isHyphen(word.end)) return;
        int noun = skip(word.next);
        if (noun == word.end || noun == text.length()) return;
        int articleEnd = word.end;
        if (word.join(text, noun, plain)) body = leading(noun, articleEnd);
    }

    private boolean isHyphen(int at) {
        return at < text.length() && CharKind.of(text.charAt(at)) == CharKind.HYPHEN;
    }
}
