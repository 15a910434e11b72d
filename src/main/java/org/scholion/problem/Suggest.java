package org.scholion.problem;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * "Did you mean": the known word that a mistyped one most likely stands for.
 *
 * <p>Case and separators are ignored first, as wrong ones are as common as wrong letters; then at most two edits count.
 */
public final class Suggest {
    private static final int FURTHEST = 2;
    private static final int LISTED = 20;

    private Suggest() {}

    /**
     * A cure for an unknown word.
     *
     * @param typed what was written
     * @param known what could have been written, in the order to list it
     * @param what the plural of what is named, as in "keys"
     * @return "did you mean 'x'?", or what exists
     */
    public static String fix(String typed, Collection<String> known, String what) {
        Optional<String> near = nearest(typed, known);
        if (near.isPresent()) return "did you mean '" + near.get() + "'?";
        if (known.isEmpty()) return "there are no " + what + " yet";
        List<String> some = known.stream().limit(LISTED).toList();
        String more = known.size() > LISTED ? " and " + (known.size() - LISTED) + " more" : "";
        return what + " are: " + String.join(", ", some) + more;
    }

    /** The nearest known word within two edits of the typed one; the first of several equally near. */
    public static Optional<String> nearest(String typed, Collection<String> known) {
        String wanted = plain(typed);
        String best = null;
        int least = Math.min(FURTHEST, Math.max(1, wanted.length() / 3)) + 1;
        for (String candidate : known) {
            int edits = edits(wanted, plain(candidate), least);
            if (edits < least) {
                least = edits;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
    }

    /** Levenshtein's distance, or {@code limit} where it is not below that. */
    private static int edits(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) >= limit) return limit;
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
}
