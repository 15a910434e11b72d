package org.scholion.annotate;

import java.util.List;
import java.util.Set;

/**
 * The words that are looked for.
 *
 * @param text the folded quotation
 * @param words at least one
 * @param uncapitalised keys that stand without a capital in the quotation or the text
 */
record Wanted(String text, List<Word> words, Set<String> uncapitalised) {
    private static final int FEWEST_WORDS = 3;
    private static final int SHORTEST = 12;

    /** Whether there is enough of it to know it again when it has changed. */
    boolean isLongEnough() {
        return words.size() >= FEWEST_WORDS && weight() >= FEWEST_WORDS && text.length() >= SHORTEST;
    }

    /** Whether a word of the quotation or the text names somebody or something, as far as capitals show. */
    boolean isName(Word word) {
        return word.capital()
                && word.sense() != Word.Sense.NUMBER
                && !(word.first() && (uncapitalised.contains(word.key()) || word.sense() != Word.Sense.PLAIN));
    }

    double weight() {
        double sum = 0;
        for (Word word : words) sum += word.weight();
        return sum;
    }
}
