/**
 * Checks that need more than one file: references between entries, articles and notes, captures, findings for the
 * editor, and the promises that every finished page must keep.
 *
 * <p>Looks at what other stages made and changes nothing. Each check has its own class. Start at {@link org.scholion.check.ArchiveChecks} and {@link org.scholion.check.PageChecks}.
 */
package org.scholion.check;
