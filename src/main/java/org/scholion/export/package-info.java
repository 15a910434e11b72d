/**
 * The archive as data for other programs: texts, tables, annotations, registers, and a description of them all.
 *
 * <p>In: the {@link org.scholion.relate.Archive}. Out: paths and bytes, to a {@link org.scholion.export.Sink}. Positions
 * leave as Unicode code points from the start of the article's text file, whatever they are inside. Knows nothing of
 * pages but their addresses. Start at {@link org.scholion.export.DataFiles}; the columns are in
 * {@link org.scholion.export.Table}. Values go out as they are: a cell that a spreadsheet would take for a formula is
 * the archive's word, not ours to change.
 */
package org.scholion.export;
