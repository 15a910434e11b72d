package org.scholion.content;

import org.scholion.text.SourceFile;

/**
 * A page of the archive itself, such as its method.
 *
 * @param language BCP 47; empty for the archive's own
 * @param translationOf the id of the page that it stands for in its language, or empty
 */
public record PlainPage(String id, String title, String language, String translationOf, Body body, SourceFile file) {}
