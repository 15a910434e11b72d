/**
 * The whole line, from a content folder to a published site, in the order in which it happens.
 *
 * <p>{@link org.scholion.build.Build} reads as a table of contents; {@code Stages} does what its lines say. Nothing is
 * written while there are errors.
 */
package org.scholion.build;
