package org.scholion.build;

import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Style sheets and scripts as readers get them: without what was written for those who change them. */
final class ServedFile {
    private static final Pattern STRING_COMMENT_OR_BREAK =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+'|/\\*(?s:.*?)\\*/|\\s*\n\\s*");
    /** Indentation, and a comment that has its line to itself. */
    private static final Pattern LINE_START = Pattern.compile("(?m)^[ \t]*+(?://.*|/\\*(?:[^*\n]|\\*(?!/))*+\\*/)?+");

    private static final Pattern EMPTY_LINES = Pattern.compile("\n{2,}");

    private ServedFile() {}

    /** The bytes to be served under a name; those of other kinds of file are left as they are. */
    static byte[] of(String name, byte[] source) {
        if (name.endsWith(".css")) return text(source, ServedFile::style);
        if (name.endsWith(".js")) return text(source, ServedFile::script);
        return source;
    }

    private static byte[] text(byte[] source, UnaryOperator<String> served) {
        return served.apply(new String(source, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    /** The same rules without comments, indentation and empty lines; strings are left as they are. */
    static String style(String source) {
        Matcher parts = STRING_COMMENT_OR_BREAK.matcher(source);
        return parts.replaceAll(part -> Matcher.quoteReplacement(served(part.group())))
                        .strip()
                + "\n";
    }

    private static String served(String part) {
        if (part.startsWith("\"") || part.startsWith("'")) return part;
        return part.startsWith("/*") ? "" : "\n";
    }

    /**
     * The same lines without indentation, empty lines and those of comments alone. Strings that go over several lines cannot
     * be told from code by this: a script that has one is left as it is, and so is one with comments of several lines.
     */
    static String script(String source) {
        boolean severalLines = source.lines().anyMatch(ServedFile::goesOn);
        if (severalLines) return source;
        String bare = LINE_START.matcher(source).replaceAll("");
        return EMPTY_LINES.matcher(bare).replaceAll("\n").strip() + "\n";
    }

    private static boolean goesOn(String line) {
        boolean string = line.chars().filter(c -> c == '`').count() % 2 == 1;
        return string || line.lastIndexOf("/*") > line.lastIndexOf("*/");
    }
}
