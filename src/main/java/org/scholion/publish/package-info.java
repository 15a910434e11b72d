/**
 * Puts finished files into the output folder, all of them or none, and proves later that nobody changed them.
 *
 * <p>In: paths and bytes, in any order, from any thread. Out: a folder in which nothing that was there is lost. Knows
 * nothing of pages or data files. Files are staged in a folder beside the output and renamed into place; a journal of
 * the renames lets the next run undo those of a killed one. Start at {@link org.scholion.publish.SiteWriter}; the
 * order of steps is in {@link org.scholion.publish.Publication}. {@link org.scholion.publish.Verifier} reads back.
 */
package org.scholion.publish;
