/**
 * Takes notes that were written elsewhere into the content: W3C Web Annotations, as the archive itself publishes them and
 * as other tools export them.
 *
 * <p>In: JSON files that somebody else may have made, and the {@link org.scholion.relate.Archive} as it is. Out: notes in
 * {@code annotations/}, behind those that are there, of which no byte changes; and a problem for each annotation that was
 * left out. A note comes in only where its words stand in the article. Start at {@link
 * org.scholion.intake.AnnotationsImport}.
 */
package org.scholion.intake;
