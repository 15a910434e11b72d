package org.scholion.problem;

import java.util.Locale;
import java.util.stream.Stream;

/** Makes words from content harmless on a screen: no line ends, escape sequences or turned directions, no endless lines. */
public final class Quotable {
    private static final int LONGEST = 2000;
    private static final int TAIL = 200;

    private Quotable() {}

    /** Words for one line. */
    public static String of(String words) {
        return harmless(shortened(words));
    }

    /** Words that may have lines of their own, to be pasted whole. */
    public static String lines(String words) {
        return String.join(
                "\n", Stream.of(words.split("\n", -1)).map(Quotable::harmless).toList());
    }

    private static String harmless(String words) {
        if (words.codePoints().allMatch(Quotable::isHarmless)) return words;
        StringBuilder out = new StringBuilder();
        words.codePoints().forEach(c -> {
            if (isHarmless(c)) out.appendCodePoint(c);
            else out.append(String.format(Locale.ROOT, "<U+%04X>", c));
        });
        return out.toString();
    }

    private static String shortened(String words) {
        if (words.length() <= LONGEST) return words;
        int head = words.offsetByCodePoints(0, LONGEST / 2);
        int tail = words.offsetByCodePoints(words.length(), -TAIL);
        return head < tail ? words.substring(0, head) + " … " + words.substring(tail) : words;
    }

    private static boolean isHarmless(int c) {
        int type = Character.getType(c);
        boolean breaks = type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
        boolean turns = c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
        return !breaks && !turns && type != Character.CONTROL && type != Character.SURROGATE;
    }
}
