/**
 * The editors' own view of the site: made in memory, served to browsers on this machine, made anew when a file is saved.
 *
 * <p>In: options of a build. Out: pages over HTTP, with the problems that concern each. Knows the build as a whole and
 * nothing of its stages. Start at {@link org.scholion.serve.Desk}.
 */
package org.scholion.serve;
