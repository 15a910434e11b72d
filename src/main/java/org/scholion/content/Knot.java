package org.scholion.content;

/** Finds the part of a text that the parser cannot take, after it has failed on the whole. */
final class Knot {
    private Knot() {}

    /** Where the first paragraph begins that overflows the stack by itself; the beginning where none does. */
    static int find(String text, int from) {
        int start = from;
        while (start < text.length()) {
            int blank = text.indexOf("\n\n", start);
            int end = blank < 0 ? text.length() : blank + 1;
            if (overflows(text, start, end)) return start;
            start = end;
            while (start < text.length() && text.charAt(start) == '\n') start++;
        }
        return from;
    }

    private static boolean overflows(String text, int from, int to) {
        try {
            MarkdownSyntax.parse(text, from, to);
            return false;
        } catch (StackOverflowError e) {
            return true;
        }
    }
}
