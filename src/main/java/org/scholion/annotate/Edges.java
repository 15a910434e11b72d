package org.scholion.annotate;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * Tells whether a stretch of a folded text is cut out of the middle of a word or number.
 *
 * <p>"legal" does not stand in "illegal", nor "600" in "1,600", nor "they can" in "they can't".
 */
final class Edges {
    /** Letters that Arabic writes together with the word that follows: and, so, in, for, as, will, the. */
    private static final String ARABIC_BEFORE_WORD = "(?:[وف]?[بلكس]?(?:ال)?|[وف]?لل)";

    private static final String TURNED_AROUND = "(?:non|anti|un|ex)";

    private static final Set<UnicodeScript> WITHOUT_SPACES = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private Edges() {}

    /** Whether a stretch that begins here leaves the first part of a word or number behind. */
    static boolean cutsBefore(String text, int at) {
        if (at == 0 || at == text.length()) return false;
        if (isInWord(text, at)) return !text.substring(wordStart(text, at), at).matches(ARABIC_BEFORE_WORD);
        if (isInNumber(text, at)) return true;
        return text.charAt(at - 1) == '-'
                && isLetter(text, at)
                && text.substring(wordStart(text, at - 1), at - 1).matches(TURNED_AROUND);
    }

    /** Whether a stretch that ends here leaves the last part of a word or number behind. */
    static boolean cutsAfter(String text, int at) {
        if (at == 0 || at == text.length()) return false;
        if (isInWord(text, at) || isInNumber(text, at + 1)) return true;
        return text.startsWith("'t", at) && text.charAt(at - 1) == 'n' && !isInWord(text, at + 2);
    }

    private static boolean isInWord(String text, int at) {
        if (at >= text.length()) return false;
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        return Words.isPart(before) && Words.isPart(after) && !(isWhole(before) || isWhole(after));
    }

    private static boolean isWhole(int c) {
        return c > 0xe00 && WITHOUT_SPACES.contains(UnicodeScript.of(c));
    }

    /** Whether the character before the position joins the digits on both its sides. */
    private static boolean isInNumber(String text, int at) {
        if (at < 2 || at >= text.length()) return false;
        char sign = text.charAt(at - 1);
        return (sign == ',' || sign == '.') && isDigit(text.charAt(at - 2)) && isDigit(text.charAt(at));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(String text, int at) {
        return Character.isLetter(text.codePointAt(at));
    }

    private static int wordStart(String text, int at) {
        int start = at;
        while (start > 0 && Words.isPart(text.codePointBefore(start)))
            start -= Character.charCount(text.codePointBefore(start));
        return start;
    }
}
