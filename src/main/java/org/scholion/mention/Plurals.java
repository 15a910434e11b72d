package org.scholion.mention;

import java.util.ArrayList;
import java.util.List;
import org.scholion.register.Entry;

/** The regular plural of English words. */
final class Plurals {
    /** Shorter words have plurals that are often quite other names. */
    private static final int SHORTEST_ALONE = 5;

    private Plurals() {}

    /**
     * Another form of a word.
     *
     * @param cut how many letters at its end it loses
     * @param ending what it then gains
     */
    record Ending(int cut, String ending) {
        String of(String word) {
            return word.substring(0, word.length() - cut) + ending;
        }

        /** The case of the letters, the ending being in small ones. */
        String ofCases(String cases) {
            return cases.substring(0, cases.length() - cut) + "l".repeat(ending.length());
        }
    }

    /** The plurals of a folded word; none where it does not end in a Latin letter. */
    static List<Ending> of(String word) {
        int length = word.length();
        if (length < 2 || !isLetter(word.charAt(length - 1))) return List.of();
        List<Ending> endings = new ArrayList<>();
        boolean hisses = word.matches(".*(s|x|z|ch|sh)");
        endings.add(new Ending(0, hisses ? "es" : "s"));
        if (word.endsWith("y") && "aeiou".indexOf(word.charAt(length - 2)) < 0) endings.add(new Ending(1, "ies"));
        return endings;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    /**
     * The plurals of a name, by its last word: none of a place, since two places are not one place twice; none of a
     * short single word, since Hama is not Hamas; of an abbreviation in capitals only the one in s.
     */
    static List<Ending> ofName(Entry entry, List<String> words, boolean abbreviation) {
        String last = words.get(words.size() - 1);
        if (abbreviation) return isLetter(last.charAt(last.length() - 1)) ? List.of(new Ending(0, "s")) : List.of();
        if (entry.coordinates().isPresent() || !entry.within().isEmpty()) return List.of();
        int letters = last.startsWith("al-") ? last.length() - 3 : last.length();
        return words.size() > 1 || letters >= SHORTEST_ALONE ? of(last) : List.of();
    }
}
