/**
 * What editors say about an article, and where in its text they say it.
 *
 * <p>In: annotation files and articles. Out: {@link org.scholion.annotate.Annotations}, and for every note an
 * {@link org.scholion.annotate.Anchoring}. A quotation is found exactly, or clearly best with a clear margin, or not at
 * all; the rules are the examples of {@code spec/anchoring.md}. Start at {@link org.scholion.annotate.AnnotationReader}
 * and {@link org.scholion.annotate.Anchorer}. Knows nothing of names or pages.
 */
package org.scholion.annotate;
