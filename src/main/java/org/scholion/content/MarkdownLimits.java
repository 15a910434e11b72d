package org.scholion.content;

import org.scholion.problem.Code;
import org.scholion.problem.Problems;
import org.scholion.text.SourceFile;

/**
 * Refuses Markdown that would cost the parser minutes or its whole stack, before it sees it.
 *
 * <p>One pass over the characters. The limits are far beyond what people write, and the same on every machine.
 */
final class MarkdownLimits {
    /** Levels of quotations and lists. */
    static final int DEEPEST = 32;

    /** UTF-16 units between two empty lines. */
    private static final int LONGEST_PARAGRAPH = 2 << 20;

    /** Lines of one paragraph or table that begin with no letter: at each the parser copies all lines before it. */
    private static final int MOST_LINES = 20_000;

    /** Stars, hyphens or the like in a row, white space apart: the parser's patterns recurse over them. */
    private static final int LONGEST_RUN = 500;

    /** Addresses of links that begin and do not end, without white space between. */
    private static final int MOST_OPEN_LINKS = 1000;

    private final SourceFile file;
    private final String text;
    private final Problems problems;
    private final ListDepth depth = new ListDepth();
    private int paragraph = -1;
    private int awkwardLines;

    private MarkdownLimits(SourceFile file, Problems problems) {
        this.file = file;
        this.text = file.text();
        this.problems = problems;
    }

    /**
     * Whether a text must not be parsed.
     *
     * @param from where its Markdown begins, in UTF-16 units
     * @param problems told of the first reason
     */
    static boolean refuse(SourceFile file, int from, Problems problems) {
        return new MarkdownLimits(file, problems).refuse(from);
    }

    private boolean refuse(int from) {
        int start = from;
        while (start < text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            if (refuseLine(start, end)) return true;
            start = end + 1;
        }
        return false;
    }

    private boolean refuseLine(int start, int end) {
        int first = skip(start, end, " \t\r>");
        if (skip(start, end, " \t\r") == end) {
            paragraph = -1;
            return false;
        }
        return isTooDeep(start, end) || isTooLong(start, first, end) || isEntangled(first, end);
    }

    private int skip(int start, int end, String characters) {
        int i = start;
        while (i < end && characters.indexOf(text.charAt(i)) >= 0) i++;
        return i;
    }

    private boolean isTooDeep(int start, int end) {
        if (depth.after(text, start, end) <= DEEPEST) return false;
        return refuse(
                Code.TOO_DEEP,
                start,
                "more than " + DEEPEST + " nested quotations or lists begin here",
                "keep the innermost few");
    }

    private boolean isTooLong(int start, int first, int end) {
        boolean begins = paragraph < 0
                || first < end && text.charAt(first) == '#'
                || ListDepth.markerWidth(text, first, end) > 0;
        if (begins) {
            paragraph = skip(start, end, " \t\r");
            awkwardLines = 0;
        }
        boolean quoted = first > skip(start, end, " \t\r");
        if (quoted || first == end || !Character.isLetter(text.charAt(first))) awkwardLines++;
        if (end - paragraph > LONGEST_PARAGRAPH) return tooLong("more than " + LONGEST_PARAGRAPH + " characters");
        return awkwardLines > MOST_LINES && tooLong("more than " + MOST_LINES + " lines");
    }

    private boolean tooLong(String size) {
        return refuse(
                Code.TOO_LONG_PARAGRAPH,
                paragraph,
                "a paragraph of " + size + " begins here",
                "break it with empty lines");
    }

    private boolean isEntangled(int first, int end) {
        int run = 0;
        int runStart = first;
        int openLinks = 0;
        for (int i = first; i < end; i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\t') {
                openLinks = 0;
                continue;
            }
            if (c != text.charAt(runStart)) {
                run = 0;
                runStart = i;
            }
            if ("*_-~`=".indexOf(c) >= 0 && ++run > LONGEST_RUN) {
                return entangled(runStart, LONGEST_RUN + " '" + c + "' in a row");
            }
            if (c == ')') openLinks--;
            if (c == '(' && i > first && text.charAt(i - 1) == ']' && ++openLinks > MOST_OPEN_LINKS) {
                return entangled(first, MOST_OPEN_LINKS + " links that are not closed");
            }
        }
        return false;
    }

    private boolean entangled(int at, String what) {
        return refuse(Code.MARKDOWN, at, "more than " + what, "shorten it, or break the line");
    }

    private boolean refuse(Code code, int at, String message, String fix) {
        problems.report(code, file.at(at), message, fix);
        return true;
    }
}
