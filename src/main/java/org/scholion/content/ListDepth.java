package org.scholion.content;

/**
 * How deep quotations and lists are nested, as seen from the beginnings of lines alone.
 *
 * <p>After CommonMark's rule that what stands at or right of a list item's first character belongs to the item. Where it
 * differs from the parser it sees a level too many, never one too few that would matter.
 */
final class ListDepth {
    /** Beyond this many columns right of an item's text a marker is code. */
    private static final int FURTHEST = 3;

    private static final int TAB = 4;

    private int[] columns = new int[16];
    private int open;
    private int column;

    /** The depth after the markers that a line begins with. */
    int after(String text, int start, int end) {
        if (isRule(text, start, end)) return 0;
        int quotes = 0;
        int i = start;
        column = 0;
        boolean marker = false;
        while (i < end) {
            char c = text.charAt(i);
            if (c == '>') quotes++;
            int width = markerWidth(text, i, end);
            if (width > 0) {
                if (!enter(text, i + width, end, width)) break;
                marker = true;
                i += width;
            } else if (c == ' ' || c == '\t' || c == '>') {
                column += c == '\t' ? TAB - column % TAB : 1;
                i++;
            } else break;
        }
        return quotes + (marker ? open : 0);
    }

    /** Opens an item whose marker stands at the column; false where the marker is code. */
    private boolean enter(String text, int next, int end, int width) {
        while (open > 0 && column < columns[open - 1]) open--;
        if (column > (open == 0 ? 0 : columns[open - 1]) + FURTHEST) return false;
        int spaces = 0;
        while (next + spaces < end && text.charAt(next + spaces) == ' ') spaces++;
        boolean asWritten = spaces <= FURTHEST + 1 && next + spaces < end;
        column += width;
        if (open == columns.length) columns = java.util.Arrays.copyOf(columns, open * 2);
        columns[open++] = column + (asWritten ? Math.max(1, spaces) : 1);
        return true;
    }

    /** How many characters a list marker here has, white space after it required but not counted; 0 where there is none. */
    static int markerWidth(String text, int at, int end) {
        int i = at;
        while (i < end && i - at < 9 && text.charAt(i) >= '0' && text.charAt(i) <= '9') i++;
        if (i >= end) return 0;
        boolean sign = i > at ? ".)".indexOf(text.charAt(i)) >= 0 : "-+*".indexOf(text.charAt(i)) >= 0;
        if (!sign) return 0;
        i++;
        return i == end || text.charAt(i) == ' ' || text.charAt(i) == '\t' ? i - at : 0;
    }

    /** A line of nothing but stars, hyphens or underscores and white space. */
    private static boolean isRule(String text, int start, int end) {
        char sign = 0;
        int count = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\t') continue;
            if ("-*_".indexOf(c) < 0 || sign != 0 && c != sign) return false;
            sign = c;
            count++;
        }
        return count >= 3;
    }
}
