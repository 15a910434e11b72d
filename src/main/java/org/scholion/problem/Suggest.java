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

    /** Letters added, left out, exchanged or swapped with their neighbour, or {@code limit} where it is not below that. */
    private static int edits(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) >= limit) return limit;
        int[] before = new int[b.length() + 1];
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) above[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                row[j] = Math.min(above[j - 1] + (same ? 0 : 1), Math.min(above[j], row[j - 1]) + 1);
                if (isSwap(a, i, b, j)) row[j] = Math.min(row[j], before[j - 2] + 1);
            }
            before = above;
            above = row;
        }
        return above[b.length()];
    }

    private static boolean isSwap(String a, int i, String b, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
