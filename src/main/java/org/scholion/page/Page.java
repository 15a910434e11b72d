package org.scholion.page;

/**
 * One page of the site, ready to be rendered.
 *
 * @param path in the site, with {@code /}
 * @param template the template's file name
 * @param model a public record of this package
 */
public record Page(String path, String template, Object model) {}
