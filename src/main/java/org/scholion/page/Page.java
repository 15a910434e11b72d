package org.scholion.page;

import org.scholion.message.Messages;

/**
 * One page of the site, ready to be rendered.
 *
 * @param path in the site, with {@code /}
 * @param template the template's file name
 * @param model a public record of this package
 * @param words of the interface around it
 */
public record Page(String path, String template, Object model, Messages words) {}
