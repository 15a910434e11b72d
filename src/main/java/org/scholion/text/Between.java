package org.scholion.text;

/** What stands between words without being one. */
final class Between {
    private Between() {}

    /** The first place from here on where a word or a sign begins. */
    static int skip(char[] text, int stop, int from) {
        int i = from;
        while (i < stop) {
            char c = text[i];
            if (c == ' ') {
                i++;
                continue;
            }
            if (WordScan.isPlain(c)) return i;
            CharKind kind = CharKind.of(c);
            if (kind == CharKind.WORD && Fold.simple(c) != Fold.NOTHING) return i;
            if (kind == CharKind.OTHER || isParting(text, stop, i, kind)) return i;
            if (kind != CharKind.SURROGATE) i++;
            else if (isPassedOver(Character.codePointAt(text, i, stop)))
                i += Character.charCount(Character.codePointAt(text, i, stop));
            else return i;
        }
        return i;
    }

    /** A long dash, or any with spaces on both sides, parts sentences, as in "they reached Fateh — al-Sham men fled". */
    private static boolean isParting(char[] text, int stop, int at, CharKind kind) {
        if (kind != CharKind.HYPHEN && kind != CharKind.DASH) return false;
        if (kind == CharKind.DASH && text[at] != '_') return true;
        return isSpace(text, stop, at - 1) && isSpace(text, stop, at + 1);
    }

    private static boolean isSpace(char[] text, int stop, int at) {
        return at >= 0 && at < stop && CharKind.of(text[at]) == CharKind.SPACE;
    }

    private static boolean isPassedOver(int c) {
        CharKind kind = CharKind.of(c);
        return kind != CharKind.OTHER
                && kind != CharKind.SURROGATE
                && Fold.of(c).isEmpty();
    }
}
