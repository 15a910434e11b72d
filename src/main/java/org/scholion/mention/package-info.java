/**
 * Finds where entries are named in texts.
 *
 * <p>In: canonical texts, registers, editors' decisions. Out: {@link org.scholion.mention.Mention}s in reading order,
 * every one recorded, linked or not. Knows nothing of HTML or pages. The rules (longest name first, whole words, what
 * folding ignores, what makes a name ambiguous) are the examples of {@code spec/names.md}; change them there first.
 * Start at {@link org.scholion.mention.MentionFinder}.
 */
package org.scholion.mention;
