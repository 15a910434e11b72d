package org.scholion.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Folds characters so that spellings of one name become one: compatibility forms (Unicode NFKD), accents and vowel
 * signs, case, forms of Arabic letters, digits of any script, apostrophes and ʿayn.
 *
 * <p>A character folds on its own, whatever stands around it; what words and names have beyond that is in {@link
 * Words}. The rules are the examples of {@code spec/names.md}.
 */
public final class Fold {
    /** What {@link #simple} gives for characters that fold to nothing. */
    public static final char NOTHING = '\0';

    /** What {@link #simple} gives for characters that fold to several: ask {@link #of}. */
    public static final char SEVERAL = '\uFFFF';

    /** ʿAyn, hamza and their like where they are typed as letters. */
    private static final String UNHEARD =
            "\u02BB\u02BD\u02BE\u02BF\u0294\u0295\u02C0\u02C1\uA722\uA723\uA724\uA725\u0640";

    /** Letters that fold to another without Unicode saying so; each pair is a letter and what it becomes. */
    private static final String LETTERS =
            "\u0671\u0627\u0649\u064A\u06CC\u064A\u06D0\u064A\u06D2\u064A\u0629\u0647\u06C1\u0647"
                    + "\u06BE\u0647\u06D5\u0647\u06C3\u0647\u06A9\u0643\u06AA\u0643øoØođdĐdłlŁlıiħhĦhŧtŦt";

    private static final AtomicReferenceArray<char[]> PAGES = new AtomicReferenceArray<>(256);

    private Fold() {}

    /** What one UTF-16 unit folds to, or {@link #NOTHING} or {@link #SEVERAL}. */
    public static char simple(char c) {
        char[] page = PAGES.getAcquire(c >> 8);
        if (page == null) page = page(c >> 8);
        return page[c & 0xff];
    }

    /** Pages of the table are made when first needed; two threads may both make one, which are alike. */
    private static char[] page(int high) {
        char[] page = new char[256];
        for (int low = 0; low < 256; low++) {
            String folded = of(high << 8 | low);
            page[low] = folded.isEmpty() ? NOTHING : folded.length() == 1 ? folded.charAt(0) : SEVERAL;
        }
        PAGES.setRelease(high, page);
        return page;
    }

    /** What a character folds to: letters and digits only, perhaps none. Folding that again changes nothing. */
    public static String of(int codePoint) {
        if (codePoint >= 0xD800 && codePoint < 0xE000) return "";
        String folded = once(Character.toString(codePoint));
        for (String again = once(folded); !again.equals(folded); again = once(folded)) folded = again;
        return folded;
    }

    private static String once(String text) {
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .codePoints()
                .filter(Fold::isHeard)
                .forEach(c -> fold(c, folded));
        return folded.toString();
    }

    private static boolean isHeard(int c) {
        if (UNHEARD.indexOf(c) >= 0 || CharKind.of(c) != CharKind.WORD) return false;
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
        return !mark || isSpelling(UnicodeScript.of(c));
    }

    /** In scripts of India and beyond, marks are vowels without which words are not told apart. */
    private static boolean isSpelling(UnicodeScript script) {
        return switch (script) {
            case INHERITED, COMMON, LATIN, GREEK, CYRILLIC, ARABIC, HEBREW, SYRIAC -> false;
            default -> true;
        };
    }

    private static void fold(int c, StringBuilder folded) {
        int other = LETTERS.indexOf(c);
        if (other >= 0 && other % 2 == 0) folded.append(LETTERS.charAt(other + 1));
        else if (Character.isDigit(c)) folded.append((char) ('0' + Character.digit(c, 10)));
        else if (c == 'ß' || c == 'ẞ') folded.append("ss");
        else if (c == 'æ' || c == 'Æ') folded.append("ae");
        else if (c == 'œ' || c == 'Œ') folded.append("oe");
        else if (c == 'þ' || c == 'Þ') folded.append("th");
        else if (c == 'ð' || c == 'Ð') folded.append("d");
        else folded.appendCodePoint(Character.toLowerCase(Character.toUpperCase(c)));
    }

    /**
     * A text of the same length in which typographic variants are alike: straight quotation marks and apostrophes,
     * hyphens for dashes, plain spaces. Letters, accents, case and line feeds stay.
     */
    public static String plain(String text) {
        char[] plain = text.toCharArray();
        for (int i = 0; i < plain.length; i++) plain[i] = plain(plain[i]);
        return new String(plain);
    }

    private static char plain(char c) {
        if (c < 0x80 && c != '`' && c != '_') return c;
        return switch (CharKind.of(c)) {
            case APOSTROPHE -> '\'';
            case HYPHEN, DASH -> '-';
            case SPACE -> ' ';
            case OTHER -> Words.isQuotationMark(c) ? '"' : c;
            case WORD, FORMAT, SURROGATE -> c;
        };
    }

    /**
     * A whole name or text folded: its words with one space between, the forms of the Arabic article as {@code al-}.
     *
     * <p>Texts with the same outcome are spellings of one name. Folding the outcome again changes nothing.
     */
    public static String name(String text) {
        StringBuilder folded = new StringBuilder();
        Words words = new Words(text);
        while (words.next()) {
            if (folded.length() > 0) folded.append(' ');
            folded.append(words.folded(), 0, words.length());
        }
        return folded.toString();
    }
}
