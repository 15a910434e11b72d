package org.scholion.annotate;

import java.util.Set;

/** How like two words are, 0 to 1; anything above 0 means that one may have become the other by a small correction. */
final class Likeness {
    private static final double CASE = 0.97;
    private static final double DOUBLED = 0.95;
    private static final double INFLECTED = 0.9;
    private static final double MISSPELT = 0.85;
    private static final Set<String> ENDINGS =
            Set.of("", "s", "es", "ed", "d", "e", "ing", "ly", "al", "y", "ies", "er", "ers", "n", "en", "ern");
    private static final int LONGEST_ENDING = 3;
    private static final Set<String> TURNING =
            Set.of("un", "in", "im", "il", "ir", "non", "dis", "mis", "de", "anti", "re", "over", "under");

    private Likeness() {}

    /** How like two words are that begin alike, or are of scripts in which beginnings say little. */
    static double of(Word a, Word b, boolean name) {
        if (a.key().equals(b.key())) return a.capital() == b.capital() ? 1 : CASE;
        if (a.sense() != b.sense() && (isFixed(a) || isFixed(b))) return 0;
        if (a.sense() == Word.Sense.NUMBER || a.sense() == Word.Sense.NEGATION) return 0;
        if (a.isCaseless()) return arabicVariants(a.key(), b.key()) ? INFLECTED : 0;
        if (differInDoublesOnly(a.key(), b.key())) return DOUBLED;
        if (name) return a.key().equals(b.key() + "s") || b.key().equals(a.key() + "s") ? INFLECTED : 0;
        if (isInflection(a.key(), b.key())) return INFLECTED;
        return !isFixed(a) && isMisspelling(a.key(), b.key()) ? MISSPELT : 0;
    }

    /** Whether a word's own letters matter more than its likeness to others: "eastern" is no slip for "western". */
    private static boolean isFixed(Word word) {
        return word.sense() != Word.Sense.PLAIN && word.sense() != Word.Sense.SMALL;
    }

    /** Whether letters are written twice in one that are written once in the other; asked of very many pairs of words. */
    private static boolean differInDoublesOnly(String a, String b) {
        if (a.charAt(a.length() - 1) != b.charAt(b.length() - 1)) return false;
        return undoubled(a).equals(undoubled(b));
    }

    private static String undoubled(String key) {
        StringBuilder plain = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            if (i == 0 || key.charAt(i) != key.charAt(i - 1)) plain.append(key.charAt(i));
        }
        return plain.toString();
    }

    /** The same word with "and", "in" or "the" written onto it. */
    private static boolean arabicVariants(String a, String b) {
        String longer = a.length() > b.length() ? a : b;
        String shorter = a.length() > b.length() ? b : a;
        if (shorter.length() < 3 || !longer.endsWith(shorter)) return false;
        return longer.substring(0, longer.length() - shorter.length()).matches("[وف]?[بلك]?(?:ال)?|[وف]?لل");
    }

    private static boolean isInflection(String a, String b) {
        int shared = 0;
        int most = Math.min(a.length(), b.length());
        while (shared < most && a.charAt(shared) == b.charAt(shared)) shared++;
        return shared >= 3
                && Math.max(a.length(), b.length()) - shared <= LONGEST_ENDING
                && ENDINGS.contains(a.substring(shared))
                && ENDINGS.contains(b.substring(shared));
    }

    /** Whether one is the other with a syllable that turns its meaning round: "armed", "unarmed". */
    static boolean areOpposite(Word a, Word b) {
        return isTurned(a.key(), b.key()) || isTurned(b.key(), a.key());
    }

    /** One slip in a word of five letters, two from nine on; never one that turns the meaning round. */
    private static boolean isMisspelling(String a, String b) {
        int most = Math.min(a.length(), b.length());
        if (most < 5
                || Math.abs(a.length() - b.length()) > 2
                || a.charAt(0) != b.charAt(0)
                || isTurned(a, b)
                || isTurned(b, a)) return false;
        return slips(a, b) <= (most < 9 ? 1 : 2);
    }

    private static boolean isTurned(String longer, String shorter) {
        return longer.endsWith(shorter) && TURNING.contains(longer.substring(0, longer.length() - shorter.length()));
    }

    /** Optimal string alignment: letters inserted, deleted, replaced, or two neighbours exchanged; three means more than two. */
    private static int slips(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) cost[i][0] = i;
        for (int j = 0; j <= b.length(); j++) cost[0][j] = j;
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int best = Math.min(cost[i - 1][j - 1] + same, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                boolean exchanged =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                cost[i][j] = exchanged ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
            }
        }
        return cost[a.length()][b.length()];
    }
}
