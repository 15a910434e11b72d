package org.scholion.mention;

/** Tells addresses of the net from running text: what holds a name there is no mention of it. */
final class Addresses {
    private String text = "";
    private int chunkEnd;
    private boolean address;
    private boolean any;

    void read(String another) {
        text = another;
        chunkEnd = 0;
        any = text.indexOf('@') >= 0 || text.contains("://") || hasPoint();
    }

    /** Whether there is a full stop such as stands in addresses; most texts have none. */
    private boolean hasPoint() {
        for (int at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) {
            char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
            if (next != ' ' && (Character.isLowerCase(next) || isWeb(at))) return true;
        }
        return false;
    }

    /** Whether a position lies in an address; positions are asked for in rising order. */
    boolean holds(int at) {
        if (!any) return false;
        if (at >= chunkEnd) {
            chunkEnd = at;
            while (chunkEnd < text.length() && !isSpace(text.charAt(chunkEnd))) chunkEnd++;
            address = isAddress(at);
        }
        return address;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c >= '\u0085' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private boolean isAddress(int from) {
        int begin = from;
        while (begin > 0 && !isSpace(text.charAt(begin - 1))) begin--;
        for (int i = begin; i < chunkEnd; i++) {
            char c = text.charAt(i);
            if (c == '@' || c == ':' && text.startsWith("//", i + 1) || c == '.' && (isDomainPoint(i) || isWeb(i)))
                return true;
        }
        return false;
    }

    private boolean isWeb(int point) {
        return point >= 3 && text.regionMatches(true, point - 3, "www", 0, 3);
    }

    /** A full stop between letters, with a small one after it: after a sentence whose space was lost stands a capital. */
    private boolean isDomainPoint(int at) {
        if (at == 0 || at + 1 >= chunkEnd) return false;
        boolean between = Character.isLetterOrDigit(text.charAt(at - 1)) && Character.isLowerCase(text.charAt(at + 1));
        return between && !(isSingleLetter(at - 1) && isSingleLetter(at + 1));
    }

    private boolean isSingleLetter(int at) {
        boolean before = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        boolean after = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        return !before && !after;
    }
}
