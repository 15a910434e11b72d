package org.scholion.annotate;

/**
 * What stands before and after a quotation, folded; empty where nothing was given.
 *
 * @param joinedBefore the prefix ends within a word, so the quotation may begin there
 * @param joinedAfter the suffix begins within a word
 */
record Context(String prefix, String suffix, boolean joinedBefore, boolean joinedAfter) {
    static Context of(Quote quote) {
        String prefix = Folded.of(quote.prefix()).text();
        String suffix = Folded.of(quote.suffix()).text();
        boolean before = !prefix.isBlank() && !prefix.endsWith(" ");
        boolean after = !suffix.isBlank() && !suffix.startsWith(" ");
        return new Context(prefix.strip(), suffix.strip(), before, after);
    }

    boolean isGiven() {
        return !prefix.isEmpty() || !suffix.isEmpty();
    }

    /** How many words are given, on the side where fewer are. */
    int fewest() {
        return Math.min(count(prefix), count(suffix));
    }

    /** How many words are given on both sides. */
    int words() {
        return count(prefix) + count(suffix);
    }

    private static int count(String words) {
        return words.isEmpty() ? 0 : words.split(" ").length;
    }

    boolean isGivenOnBothSides() {
        return !prefix.isEmpty() && !suffix.isEmpty();
    }

    /** Whether both stand, as far as they are given, around a stretch of a folded text. */
    boolean surrounds(String text, int from, int to) {
        return precedes(text, from) && follows(text, to);
    }

    /** Whether the prefix, if given, stands before the position; a space between them may be missing on either side. */
    boolean precedes(String text, int from) {
        int end = from;
        while (end > 0 && text.charAt(end - 1) == ' ') end--;
        return Alefs.standsAt(end - prefix.length(), prefix, text);
    }

    /** Whether the suffix, if given, stands after the position. */
    boolean follows(String text, int to) {
        int start = to;
        while (start < text.length() && text.charAt(start) == ' ') start++;
        return Alefs.standsAt(start, suffix, text);
    }

    /** How many words next to a stretch of a folded text, on both sides together, are those that are given. */
    int agreeing(String text, int from, int to) {
        return agreeingBefore(text, from) + agreeingAfter(text, to);
    }

    private int agreeingBefore(String text, int from) {
        String[] words = prefix.split(" ");
        int agreeing = 0;
        int end = from;
        for (int i = words.length - 1; i >= 0 && !prefix.isEmpty(); i--) {
            while (end > 0 && text.charAt(end - 1) == ' ') end--;
            int start = end - words[i].length();
            boolean whole = start == 0 || start > 0 && text.charAt(start - 1) == ' ' || i == 0;
            if (!whole || !Alefs.standsAt(start, words[i], text)) return agreeing;
            agreeing++;
            end = start;
        }
        return agreeing;
    }

    private int agreeingAfter(String text, int to) {
        String[] words = suffix.split(" ");
        int agreeing = 0;
        int start = to;
        for (int i = 0; i < words.length && !suffix.isEmpty(); i++) {
            while (start < text.length() && text.charAt(start) == ' ') start++;
            int end = start + words[i].length();
            boolean whole =
                    end == text.length() || end < text.length() && text.charAt(end) == ' ' || i == words.length - 1;
            if (!whole || !Alefs.standsAt(start, words[i], text)) return agreeing;
            agreeing++;
            start = end;
        }
        return agreeing;
    }

    /** Whether the prefix has the word in it. */
    boolean holds(Word word) {
        return Words.of(Folded.of(prefix)).stream().anyMatch(w -> w.key().equals(word.key()));
    }

    /** Whether a stretch that is cut out of a word is meant so, because the context holds the rest of the word. */
    boolean allows(String text, int from, int to) {
        boolean before = !Edges.cutsBefore(text, from) || joinedBefore && precedes(text, from);
        boolean after = !Edges.cutsAfter(text, to) || joinedAfter && follows(text, to);
        return before && after;
    }
}
