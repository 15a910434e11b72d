/**
 * Adds what editors decide or bring in to files of the content folder, and changes no other byte of them.
 *
 * <p>In: items of lists, as YAML. Out: changed files, each through a temporary sibling, none half-written; what cannot be
 * written safely is a problem with the lines to add by hand. Start at {@link org.scholion.content.edit.Edits}.
 */
package org.scholion.content.edit;
