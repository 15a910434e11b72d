package org.scholion.annotate;

/**
 * A place that is like a quotation.
 *
 * @param range in the folded text
 * @param words the indexes of its words
 * @param whole with the words at its ends that stand where others were quoted
 * @param score 0 to 1
 * @param sound whether nothing has changed there that must not
 */
record Likely(Range range, Range words, Range whole, double score, boolean sound) {}
