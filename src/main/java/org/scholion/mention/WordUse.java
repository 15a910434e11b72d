package org.scholion.mention;

import org.scholion.annotate.Span;

/**
 * A place where an article uses one of the words that the archive watches.
 *
 * @param word as the archive lists it
 * @param span in the article's canonical text
 */
public record WordUse(String word, Span span) {}
