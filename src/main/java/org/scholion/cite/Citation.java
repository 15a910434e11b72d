package org.scholion.cite;

/**
 * One article's citation in every form.
 *
 * @param key the name that BibTeX and CSL-JSON know it by; it never changes
 * @param chicago one line, an entry of a bibliography
 * @param apa one line, an entry of a list of references
 * @param bibtex one entry
 * @param ris one record, a tag a line, without a line feed at the end
 * @param cslJson one object
 */
public record Citation(String key, String chicago, String apa, String bibtex, String ris, String cslJson) {}
