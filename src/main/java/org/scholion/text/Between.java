package org.scholion.text;

/** What stands between words without being one. */
final class Between {
    private Between() {}

    /** The first place from here on where a word or a sign begins. */
    static int skip(String text, int from) {
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == ' ') {
                i++;
                continue;
            }
            CharKind kind = CharKind.of(c);
            if (kind == CharKind.WORD && Fold.simple(c) != Fold.NOTHING) return i;
            if (kind == CharKind.OTHER || isParting(text, i, kind)) return i;
            if (kind != CharKind.SURROGATE) i++;
            else if (isPassedOver(text.codePointAt(i))) i += Character.charCount(text.codePointAt(i));
            else return i;
        }
        return i;
    }

    /** A long dash, or any with spaces on both sides, parts sentences, as in "they reached Fateh — al-Sham men fled". */
    private static boolean isParting(String text, int at, CharKind kind) {
        if (kind != CharKind.HYPHEN && kind != CharKind.DASH) return false;
        if (kind == CharKind.DASH && text.charAt(at) != '_') return true;
        return isSpace(text, at - 1) && isSpace(text, at + 1);
    }

    private static boolean isSpace(String text, int at) {
        return at >= 0 && at < text.length() && CharKind.of(text.charAt(at)) == CharKind.SPACE;
    }

    private static boolean isPassedOver(int c) {
        CharKind kind = CharKind.of(c);
        return kind != CharKind.OTHER
                && kind != CharKind.SURROGATE
                && Fold.of(c).isEmpty();
    }

    static boolean isHyphen(String text, int at) {
        return at < text.length() && CharKind.of(text.charAt(at)) == CharKind.HYPHEN;
    }
}
