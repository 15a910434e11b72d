/**
 * Reads the base layers of the map: {@code maps/*.geojson} in the content folder.
 *
 * <p>In: files that somebody else may have made. Out: {@link org.scholion.content.map.MapFeature}s, in the order of the
 * files. Sizes, depths and numbers are bounded; what is wrong is said with line and column, and left out. Knows nothing
 * of drawing. Start at {@link org.scholion.content.map.MapReader}.
 */
package org.scholion.content.map;
