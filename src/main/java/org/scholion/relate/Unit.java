package org.scholion.relate;

/**
 * What links lead from and to: a passage, or a sentence of a long one.
 *
 * @param passage its index in the article
 * @param sentence its number in the passage, or 0 for the whole passage
 * @param start where it begins in the article's canonical text
 * @param end exclusive
 */
record Unit(int passage, int sentence, int start, int end) {}
