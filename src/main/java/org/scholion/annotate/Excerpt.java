package org.scholion.annotate;

/** Puts words of a text into messages. */
final class Excerpt {
    private static final int LONGEST = 60;

    private Excerpt() {}

    /** In quotation marks, and shortened between words. */
    static String quoted(String words) {
        String line = oneLine(words);
        if (line.length() <= LONGEST) return '"' + line + '"';
        int space = line.lastIndexOf(' ', LONGEST);
        int end = space > LONGEST / 2 ? space : line.offsetByCodePoints(0, line.codePointCount(0, LONGEST));
        return '"' + line.substring(0, end) + " …\"";
    }

    /** As a YAML value that can be pasted whatever it holds. */
    static String yaml(String words) {
        return '"' + words.replaceAll("\\s+", " ").replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
