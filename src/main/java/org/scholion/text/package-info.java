/**
 * Characters, places in them, and the few things that are written the same way in every file: ids and dates.
 *
 * <p>Positions inside the program are UTF-16 units, ends exclusive; {@link org.scholion.text.CodePoints} converts for
 * the outside. Start at {@link org.scholion.text.SourceFile}. Knows nothing of articles or registers.
 */
package org.scholion.text;
