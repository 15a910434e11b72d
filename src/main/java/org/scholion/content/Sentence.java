package org.scholion.content;

/**
 * A stretch of a passage: one of the sentences that a long one is divided into, or the whole of it.
 *
 * @param number from 1 within the passage; 0 for the whole passage
 * @param start where it begins in the passage's text, in UTF-16 units
 * @param end exclusive
 */
public record Sentence(int number, int start, int end) {}
