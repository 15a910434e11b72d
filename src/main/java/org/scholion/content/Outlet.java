package org.scholion.content;

/** Who published reports. {@code url} and {@code about} may be empty; {@code about} is Markdown. */
public record Outlet(String id, String name, String url, String about) {}
