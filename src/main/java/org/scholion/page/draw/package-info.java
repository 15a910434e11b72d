/**
 * The arithmetic of drawings: where boxes, dots, bars and labels go.
 *
 * <p>In: sizes, dates, coordinates. Out: positions, as plain records. Everything is measured without the platform's fonts
 * and in a fixed order, so that the same input gives the same drawing on every machine. Knows nothing of entries, words or
 * markup; {@code page} turns positions into SVG.
 */
package org.scholion.page.draw;
