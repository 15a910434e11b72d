/**
 * The archive's settings, its articles and plain pages, as read from the content folder.
 *
 * <p>In: files. Out: {@link org.scholion.content.ArchiveSettings}, {@link org.scholion.content.Article}s whose text is
 * already canonical: passages of plain characters, with markup standing off as {@link org.scholion.content.Mark}s.
 * Start at {@link org.scholion.content.ContentFolder} and {@link org.scholion.content.ArticleReader}. The only package
 * that knows flexmark; it knows nothing of entries, notes or pages of the site.
 */
package org.scholion.content;
