package org.scholion.suggest;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Neighbouring words that may be one name.
 *
 * @param words in order
 * @param from the place of the first among the words of the passage
 * @param weak whether they stand in a sentence set like a title, so that capitals prove little
 */
record Run(List<TextWord> words, int from, boolean weak) {
    Run {
        words = List.copyOf(words);
    }

    String key() {
        return key(words);
    }

    static String key(List<TextWord> words) {
        return words.stream().map(TextWord::folded).collect(Collectors.joining(" "));
    }

    int start() {
        return words.get(0).start();
    }

    int end() {
        return words.get(words.size() - 1).end();
    }

    /** Past its last word among the words of the passage. */
    int to() {
        return from + words.size();
    }

    Run without(int first, int last) {
        return new Run(words.subList(first, words.size() - last), from + first, weak);
    }

    long capitals() {
        return words.stream().filter(TextWord::isCapital).count();
    }
}
