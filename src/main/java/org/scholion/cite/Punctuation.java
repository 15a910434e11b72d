package org.scholion.cite;

import java.util.List;
import java.util.regex.Pattern;

/** Quotation marks that nest, full stops that are not doubled, lists of names. */
final class Punctuation {
    private static final Pattern WHITE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final String CLOSING = "”’»\"";

    private Punctuation() {}

    /** In double quotation marks; those inside become single, those inside these double, and so on. */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder("“");
        int depth = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '“' || c == '‘' || c == '"' && opens(text, i)) out.append(depth++ % 2 == 0 ? '“' : '‘');
            else if (c == '”' || c == '"' && depth > 1 || c == '’' && depth > 1 && !isApostrophe(text, i))
                out.append(depth > 1 && --depth % 2 == 1 ? '’' : '”');
            else out.append(c);
        }
        return out.append('”').toString();
    }

    /** Whether a straight mark stands before what it quotes. */
    private static boolean opens(String text, int at) {
        boolean free = at == 0 || " ([“‘\u00a0—–".indexOf(text.charAt(at - 1)) >= 0;
        return free && at + 1 < text.length() && text.charAt(at + 1) != ' ';
    }

    private static boolean isApostrophe(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }

    /** The text with a full stop before the quotation marks at its end, unless it ends with a mark of its own. */
    static String stopped(String text) {
        int end = text.length();
        while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) end--;
        if (end > 0 && ".?!؟".indexOf(text.charAt(end - 1)) >= 0) return text;
        return text.substring(0, end) + "." + text.substring(end);
    }

    /** Names with a comma between, and a last joint. */
    static String list(List<String> names, String lastOfTwo, String lastOfMore) {
        if (names.size() < 2) return String.join("", names);
        String all = String.join(", ", names.subList(0, names.size() - 1));
        return all + (names.size() == 2 ? lastOfTwo : lastOfMore) + names.get(names.size() - 1);
    }

    /** The text on one line: white space of any sort is one space, control characters are none. */
    static String oneLine(String text) {
        return isOneLine(text) ? text : WHITE.matcher(text).replaceAll(" ").strip();
    }

    /** Most texts are: this is asked for every field of every record. */
    private static boolean isOneLine(String text) {
        boolean white = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ';
            if (space && white || !space && (Character.isISOControl(c) || Character.isSpaceChar(c))) return false;
            white = space;
        }
        return !white || text.isEmpty();
    }
}
