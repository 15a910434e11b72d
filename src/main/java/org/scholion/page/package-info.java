/**
 * Plans the site: which pages there are, at which addresses, and what stands on each.
 *
 * <p>In: the {@link org.scholion.relate.Archive}. Out: a stream of {@link org.scholion.page.Page}s, each a path, a template
 * and a public record of ready strings, lists and switches, so that templates decide nothing. Archived text becomes
 * {@link org.scholion.page.Html} here, with names and note marks cut into segments that always nest. Knows nothing of
 * FreeMarker or files. Start at {@link org.scholion.page.SitePlanner}.
 */
package org.scholion.page;
