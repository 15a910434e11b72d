package org.scholion.suggest;

import org.scholion.problem.Location;

/**
 * Where something stands in a text.
 *
 * @param article its id
 * @param passage the address of the passage, or of a sentence of a long one
 * @param at in the article's file
 * @param words what stands there, as it is written
 * @param before what stands before it, cut short; empty where whole passages are shown
 * @param after what stands after it, cut short
 */
public record Place(String article, String passage, Location at, String words, String before, String after) {}
