package org.scholion.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text in small letters, in the simplest way there is: runs of letters, digits and marks, ideographs one
 * by one. What is recorded depends on it, so it must never change; it knows nothing of how names or quotations are compared.
 */
public final class SimpleWords {
    private SimpleWords() {}

    /** The words in order. */
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            boolean alone = Character.isIdeographic(c);
            boolean part = !alone && isPart(c);
            if (!part && start >= 0) add(words, text, start, at);
            if (alone) add(words, text, at, next);
            start = !part ? -1 : start < 0 ? at : start;
            at = next;
        }
        if (start >= 0) add(words, text, start, text.length());
        return words;
    }

    private static void add(List<String> words, String text, int from, int to) {
        words.add(text.substring(from, to).toLowerCase(Locale.ROOT));
    }

    private static boolean isPart(int c) {
        if (Character.isLetterOrDigit(c)) return true;
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
