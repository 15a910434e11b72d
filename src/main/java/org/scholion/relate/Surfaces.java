package org.scholion.relate;

import java.util.List;
import org.scholion.text.Fold;
import org.scholion.text.Words;

/** Compares and finds words as texts write them. */
final class Surfaces {
    private static final int LETTERS_A_SLIP = 4;

    private Surfaces() {}

    /** Whether two names are spellings of one, or one is the short form of the other: readers need not be told both. */
    static boolean areAlike(String a, String b) {
        String first = Fold.name(a);
        String second = Fold.name(b);
        if (first.equals(second) || isPart(first, second) || isPart(second, first)) return true;
        int longest = Math.max(first.length(), second.length());
        return slips(first, second) * LETTERS_A_SLIP <= longest;
    }

    private static boolean isPart(String part, String whole) {
        return List.of(whole.split(" ")).containsAll(List.of(part.split(" ")));
    }

    /** Levenshtein's distance. */
    private static int slips(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) row[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int swap = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(swap, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }

    /** The first word of a text that has this stem, as it is written there, without its possessive ending. */
    static String written(String text, String stem) {
        Words words = new Words(text);
        while (words.next()) {
            int length = words.isPossessive() ? words.ownerLength() : words.length();
            if (words.isSign() || !Terms.stem(new String(words.folded(), 0, length)).equals(stem)) continue;
            String written = text.substring(words.start(), words.isPossessive() ? words.ownerEnd() : words.end());
            return Character.toLowerCase(written.charAt(0)) + written.substring(1);
        }
        return stem;
    }
}
