package org.scholion.annotate;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as quotations are compared with it: typographic variants made one, with the way back to the very characters.
 *
 * <p>White space runs become one space, quotation marks, apostrophes and dashes one form each; letters are composed
 * (NFC), ligatures and presentation forms taken apart, digits of all scripts written alike; what is not seen or does not
 * spell (soft hyphens, direction signs, Arabic lengthening and vowel signs) is gone. Case stays. Positions in the folded
 * text are UTF-16 units of it.
 */
final class Folded {
    private final String source;
    private final StringBuilder built;
    private String text;
    private int[] starts;
    private int[] ends;

    private Folded(String source) {
        this.source = source;
        this.built = new StringBuilder(source.length());
        this.starts = new int[source.length() + 16];
        this.ends = new int[source.length() + 16];
    }

    static Folded of(String source) {
        Folded folded = new Folded(source);
        int at = 0;
        while (at < source.length()) at = folded.take(at);
        folded.text = folded.built.toString();
        return folded;
    }

    /** The folded form alone, without spaces at its ends. */
    static String plain(String source) {
        return of(source).text.strip();
    }

    String text() {
        return text;
    }

    /** The stretch of the source that a stretch of the folded text, not empty, was made from. */
    Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    /** Whether a position lies within what was one character of the source, such as a ligature. */
    boolean splits(int at) {
        return at > 0 && at < text.length() && starts[at] == starts[at - 1];
    }

    /** Whether a passage ends between two positions. */
    boolean hasBreak(int from, int to) {
        if (from >= to) return false;
        int feed = source.indexOf("\n\n", starts[from]);
        return feed >= 0 && feed < ends[to - 1];
    }

    /** Folds what stands at a position of the source. @return where the next begins */
    private int take(int at) {
        char c = source.charAt(at);
        boolean alone = at + 1 == source.length() || source.charAt(at + 1) < 0x300;
        if (c > ' ' && c < 0x7f && alone) {
            add(Signs.fold(c), at, at + 1);
            return at + 1;
        }
        int end = clusterEnd(at);
        if (Signs.isSpace(source.codePointAt(at))) add(' ', at, end);
        else addCluster(Signs.composed(source.substring(at, end)), at, end);
        return end;
    }

    /** A letter and the marks upon it are composed together. */
    private int clusterEnd(int at) {
        int end = at + Character.charCount(source.codePointAt(at));
        while (end < source.length() && Signs.isMark(source.codePointAt(end))) {
            end += Character.charCount(source.codePointAt(end));
        }
        return end;
    }

    private void addCluster(String cluster, int start, int end) {
        for (int i = 0; i < cluster.length(); i += Character.charCount(cluster.codePointAt(i))) {
            int folded = Signs.fold(cluster.codePointAt(i));
            if (folded != Signs.NOTHING) add(folded, start, end);
        }
    }

    /** Runs of spaces are one space; two hyphens are what typewriters have for a dash. */
    private void add(int c, int start, int end) {
        int last = built.length() - 1;
        if ((c == ' ' || c == '-') && last >= 0 && built.charAt(last) == c) {
            ends[last] = end;
            return;
        }
        built.appendCodePoint(c);
        if (built.length() > starts.length) grow();
        for (int i = last + 1; i < built.length(); i++) {
            starts[i] = start;
            ends[i] = end;
        }
    }

    private void grow() {
        starts = Arrays.copyOf(starts, starts.length * 2);
        ends = Arrays.copyOf(ends, ends.length * 2);
    }

    /** Which characters count as one. */
    private static final class Signs {
        static final int NOTHING = -1;

        static boolean isSpace(int c) {
            return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
        }

        static boolean isMark(int c) {
            if (c < 0x300) return false;
            int type = Character.getType(c);
            boolean mark = type == Character.NON_SPACING_MARK
                    || type == Character.COMBINING_SPACING_MARK
                    || type == Character.ENCLOSING_MARK;
            return mark || c >= 0x1160 && c <= 0x11ff; // vowels and finals of decomposed Korean syllables
        }

        static String composed(String cluster) {
            String composed = Normalizer.normalize(cluster, Normalizer.Form.NFC);
            if (!isCompatibility(composed.codePointAt(0))) return composed;
            String apart = Normalizer.normalize(composed, Normalizer.Form.NFKC);
            return apart.isEmpty() || apart.indexOf(' ') >= 0 ? composed : apart;
        }

        /** Ellipses, Latin and Arabic ligatures and presentation forms, full-width letters; not raised digits, which mean something. */
        private static boolean isCompatibility(int c) {
            return c >= 0x2024 && c <= 0x2026
                    || c >= 0xfb00 && c <= 0xfdff
                    || c >= 0xfe70 && c <= 0xfefc
                    || c >= 0xff01 && c <= 0xff5e;
        }

        static int fold(int c) {
            if (c < 0x80) return c == '`' ? '\'' : c;
            if (isUnseen(c)) return NOTHING;
            if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) return '0' + Character.digit(c, 10);
            return switch (c) {
                case 0x201c, 0x201d, 0x201e, 0x201f, 0xab, 0xbb, 0x2033, 0x301d, 0x301e, 0x301f -> '"';
                case 0x2018, 0x2019, 0x201a, 0x201b, 0x2039, 0x203a, 0x2032, 0xb4 -> '\'';
                case 0x2b9, 0x2bb, 0x2bc, 0x2bd, 0x2be, 0x2bf, 0x2c8 -> '\'';
                case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0x2043, 0xfe58, 0xfe63 -> '-';
                case 0x60c, 0x66c -> ','; // Arabic comma, and the sign between thousands
                case 0x66b -> '.';
                case 0x61b -> ';';
                case 0x61f -> '?';
                case 0x66a -> '%';
                case 0x6cc -> 0x64a; // Persian and Arabic keyboards' yeh
                case 0x6a9 -> 0x643; // and their kaf
                default -> c;
            };
        }

        /** Format characters, and in Arabic lengthening and vowel signs, which most writers leave out. */
        private static boolean isUnseen(int c) {
            return Character.getType(c) == Character.FORMAT
                    || c == 0x640
                    || c >= 0x64b && c <= 0x652
                    || c == 0x670
                    || c >= 0x610 && c <= 0x61a
                    || c >= 0x6d6 && c <= 0x6ed && c != 0x6dd && c != 0x6de && c != 0x6e9
                    || c >= 0xfe00 && c <= 0xfe0f;
        }
    }
}
