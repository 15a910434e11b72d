package org.scholion.content;

/**
 * A register that the archive keeps.
 *
 * @param id its folder, in content and on the site
 * @param label for readers
 * @param glossary whether the glossary is made from it
 */
public record RegisterInfo(String id, String label, boolean glossary) {}
