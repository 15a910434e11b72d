/**
 * Sets the coverage of one period beside that of another, passage by passage.
 *
 * <p>In: articles, mentions, registers, editors' decisions. Out: {@link org.scholion.relate.CrossLink}s with their reason,
 * proposed or confirmed. The rules are the examples of {@code spec/links.md}. Knows nothing of pages. Start at
 * {@link org.scholion.relate.Relator}.
 */
package org.scholion.relate;
