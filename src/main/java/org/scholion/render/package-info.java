/**
 * Turns planned pages into bytes with the trusted templates.
 *
 * <p>In: {@link org.scholion.page.Page}s and a template folder. Out: HTML bytes, or a problem that names the template's
 * line. The only package that knows FreeMarker. Templates see record components and nothing else; every text is
 * escaped, and only {@link org.scholion.page.Html} passes as it is. Start at {@link org.scholion.render.Renderer}.
 */
package org.scholion.render;
