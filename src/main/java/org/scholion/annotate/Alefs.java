package org.scholion.annotate;

/**
 * Arabic writes an alef with a hamza above or below, or with a madda, and many leave the sign out. An alef without a sign
 * is the same letter as one with any; two different signs are different letters, since words differ by them.
 */
final class Alefs {
    private static final char BARE = '\u0627';

    private Alefs() {}

    /** The text without these signs, as long as before. */
    static String bare(String text) {
        StringBuilder bare = new StringBuilder(text);
        for (int i = 0; i < bare.length(); i++) if (isSigned(bare.charAt(i))) bare.setCharAt(i, BARE);
        return bare.toString();
    }

    /** Whether there is an alef in it, with a sign or without. */
    static boolean isIn(String text) {
        return text.chars().anyMatch(c -> c == BARE || isSigned((char) c));
    }

    /** Whether some characters stand at a place of a text, which may lie outside it, but for signs that were left out. */
    static boolean standsAt(int at, String wanted, String text) {
        if (at < 0 || at + wanted.length() > text.length()) return false;
        for (int i = 0; i < wanted.length(); i++) if (!isSame(wanted.charAt(i), text.charAt(at + i))) return false;
        return true;
    }

    private static boolean isSame(char a, char b) {
        return a == b || a == BARE && isSigned(b) || b == BARE && isSigned(a);
    }

    /** With madda, hamza above, hamza below, wasla. */
    private static boolean isSigned(char c) {
        return c == 0x622 || c == 0x623 || c == 0x625 || c == 0x671;
    }
}
