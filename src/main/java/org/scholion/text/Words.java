package org.scholion.text;

/**
 * Reads a text word by word, folded, as names are compared.
 *
 * <p>A word is a run of letters and digits, with what {@link Fold} passes over inside it; "U.N." and "3,000" are one
 * word; an Arabic article and its noun are one word, {@code al-} and the noun, and so are names with the word for servant
 * before these ({@code abdal-rahman}); shortened titles and ordinals are as in full. Spaces, hyphens and apostrophes between
 * words are passed over; every other sign, and a dash that parts sentences, counts as a word of its own. Positions are UTF-16 units, ends exclusive.
 *
 * <p>One reader serves many texts and makes no garbage. Not for use by several threads.
 */
public final class Words {
    private static final String ARTICLE = "al-";
    private static final String QUOTES = "\u201C\u201D\u201E\u201F\u00AB\u00BB";

    private final WordScan word = new WordScan();
    private final Servant servant = new Servant(word);
    private int start;
    private int body;
    private boolean sign;

    /** @param text what to read */
    public Words(String text) {
        read(text);
    }

    /** Begins another text. */
    public void read(String another) {
        word.read(another);
    }

    /** Goes on to the next word, if there is one. */
    public boolean next() {
        int from = word.next;
        int begin = word.skip(from);
        if (begin == word.stop) return false;
        word.scan(begin, 0);
        start = leading(begin, from);
        body = start;
        sign = word.length == 0;
        if (sign) scanSign(begin);
        else if (word.isArticle()) joinNoun();
        else if (servant.begins()) joinServant();
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

    /** Where its last apostrophe stands that has letters on both sides, or -1. */
    public int apostrophe() {
        return word.apostropheAt;
    }

    /** How many folded characters stand before that. */
    public int apostropheLength() {
        return word.apostropheLength;
    }

    /** How many folded characters it has without them; only for possessives. */
    public int ownerLength() {
        return word.apostropheLength;
    }

    /** An ʿayn written as a letter belongs to the word that it begins. */
    private int leading(int begin, int from) {
        int first = begin;
        while (first > from && CharKind.of(word.text[first - 1]) == CharKind.WORD) first--;
        return first;
    }

    static boolean isQuotationMark(int c) {
        return QUOTES.indexOf(c) >= 0;
    }

    /** Whether a position of a text has parts of one word on both sides. */
    public static boolean isInside(String text, int at) {
        if (at <= 0 || at >= text.length()) return false;
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        int scripts = script(before) | script(after);
        boolean oneScript = scripts != (WordScan.LATIN | WordScan.ARABIC);
        return oneScript && CharKind.of(before) == CharKind.WORD && CharKind.of(after) == CharKind.WORD;
    }

    private static int script(char c) {
        char folded = Fold.simple(c);
        return WordScan.script(folded == Fold.SEVERAL ? Fold.of(c).charAt(0) : folded);
    }

    private void scanSign(int at) {
        int c = Character.codePointAt(word.text, at, word.stop);
        word.putAll(isQuotationMark(c) ? '"' : c);
        word.end = at + Character.charCount(c);
        word.next = word.end;
    }

    /** Reads the noun behind an article as one word with it; where there is none, the article stays a word. */
    private void joinNoun() {
        boolean plain = word.folded[1] == 'l';
        if (!plain && !word.isHyphen(word.end)) return;
        int noun = word.skip(word.next);
        if (noun == word.end || noun == word.stop) return;
        int articleEnd = word.end;
        int agreeing = plain ? 0 : word.length - 1;
        if (word.join(noun, ARTICLE, 1, agreeing)) body = leading(noun, articleEnd);
    }

    private void joinServant() {
        int behind = word.end;
        int noun = servant.join();
        if (noun >= 0) body = leading(noun, behind);
    }
}
