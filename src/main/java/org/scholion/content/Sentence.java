package org.scholion.content;

import java.util.List;

/**
 * A stretch of a passage: one of the sentences that a long one is divided into, or the whole of it.
 *
 * @param number in its address; 0 for the whole passage. It lasts, so after edits it may differ from the place
 * @param start where it begins in the passage's text, in UTF-16 units
 * @param end exclusive
 * @param formerly addresses within the article, of sentences that are no more, which lead here
 */
public record Sentence(int number, int start, int end, List<String> formerly) {
    public Sentence {
        formerly = List.copyOf(formerly);
    }

    /** A sentence whose number is its place, and to which no other address leads. */
    public Sentence(int number, int start, int end) {
        this(number, start, end, List.of());
    }

    /** The same sentence at another address. */
    public Sentence numbered(int other, List<String> others) {
        return new Sentence(other, start, end, others);
    }
}
