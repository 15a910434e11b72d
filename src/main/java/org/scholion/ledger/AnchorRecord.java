package org.scholion.ledger;

/**
 * The place of a note's words that an editor has accepted.
 *
 * @param quote hash of the quotation with its prefix and suffix: another quotation is another question
 * @param passage the id of the passage in which the words began
 * @param start of the words in the canonical text of the article as it was then, in code points
 * @param end past their last code point
 * @param words hash of the words that stood there
 * @param times how often these words stood in the text, whatever stood around them
 * @param score how like the quotation they were, 0 to 1
 * @param margin by how much more than those of any other place
 * @param around what stood before and after them
 */
public record AnchorRecord(
        String quote,
        String passage,
        int start,
        int end,
        String words,
        int times,
        double score,
        double margin,
        Surroundings around) {}
