package org.scholion.relate;

import java.lang.Character.UnicodeScript;
import java.util.LinkedHashSet;
import java.util.Set;
import org.scholion.text.Words;

/** Compares and finds words as texts write them. */
final class Surfaces {
    private static final int LETTERS_A_SLIP = 3;
    private static final double SHARED = 0.6;

    private Surfaces() {}

    /** Whether two names are spellings of one, or share most of their words: readers need not be told both. */
    static boolean areAlike(String a, String b) {
        Set<String> first = words(a);
        Set<String> second = words(b);
        Set<String> shared = new LinkedHashSet<>(first);
        shared.retainAll(second);
        if (shared.size() > SHARED * Math.min(first.size(), second.size())) return true;
        String one = String.join(" ", first);
        String other = String.join(" ", second);
        return slips(one, other) * LETTERS_A_SLIP <= Math.max(one.length(), other.length());
    }

    /** Whether two names can be compared at all: by the scripts of their first letters. */
    static boolean areOfOneScript(String a, String b) {
        return script(a) == script(b);
    }

    private static UnicodeScript script(String name) {
        int letter = name.codePoints().filter(Character::isLetter).findFirst().orElse(' ');
        return UnicodeScript.of(letter);
    }

    /** Folded, without possessive endings and the Arabic article. */
    private static Set<String> words(String name) {
        Set<String> read = new LinkedHashSet<>();
        Words words = new Words(name);
        while (words.next()) {
            if (words.isSign()) continue;
            String word = new String(words.folded(), 0, words.isPossessive() ? words.ownerLength() : words.length());
            read.add(word.startsWith("al-") ? word.substring(3) : word);
        }
        return read;
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
            if (words.isSign()
                    || !Terms.stem(new String(words.folded(), 0, length)).equals(stem)) continue;
            String written = text.substring(words.start(), words.isPossessive() ? words.ownerEnd() : words.end());
            return Character.toLowerCase(written.charAt(0)) + written.substring(1);
        }
        return stem;
    }
}
