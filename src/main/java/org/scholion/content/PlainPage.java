package org.scholion.content;

import org.scholion.text.SourceFile;

/** A page of the archive itself, such as its method. */
public record PlainPage(String id, String title, Body body, SourceFile file) {}
