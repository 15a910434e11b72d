package org.scholion.page;

import java.util.List;

/**
 * What surrounds every page.
 *
 * @param title of the page alone
 * @param site the archive's title
 * @param lang of the page's main text; the interface is English
 * @param dir ltr or rtl
 * @param root from the page to the site's root
 * @param description one sentence
 * @param canonical the page's full address, or empty
 * @param menu the site's main pages
 * @param foot the archive's own pages
 * @param metas for machines
 * @param jsonLd a linked-data description, or nothing
 */
public record Frame(
        String title,
        String site,
        String lang,
        String dir,
        String root,
        String description,
        String canonical,
        List<Item> menu,
        List<Item> foot,
        List<Meta> metas,
        Html jsonLd) {
    /** A link with its words; current where it leads to the page itself. */
    public record Item(String label, String href, boolean current) {}

    /** A meta element. */
    public record Meta(String name, String content) {}
}
