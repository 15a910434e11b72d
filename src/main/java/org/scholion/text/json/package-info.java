/**
 * Reads JSON that somebody else may have made, with the place of every value, within bounds.
 *
 * <p>Start at {@link org.scholion.text.json.JsonReader}.
 */
package org.scholion.text.json;
