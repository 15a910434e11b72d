package org.scholion.page;

import java.util.List;

/**
 * What surrounds every page.
 *
 * @param title of the page alone
 * @param site the archive's title
 * @param lang of the page's main text
 * @param dir ltr or rtl
 * @param ui the language of the interface
 * @param uiDir its direction
 * @param own the language of the archive's own texts: definitions, notes
 * @param ownDir its direction
 * @param root from the page to the first page in its language
 * @param home from the page to the site's root
 * @param description one sentence
 * @param canonical the page's full address, or empty
 * @param languages the same page in every language of the interface; empty where there is but one
 * @param menu the site's main pages
 * @param foot the archive's own pages
 * @param metas for machines
 * @param social for services that show a card for a link
 * @param feed of what the page is about, from the page, or empty
 * @param jsonLd a linked-data description, or nothing
 */
public record Frame(
        String title,
        String site,
        String lang,
        String dir,
        String ui,
        String uiDir,
        String own,
        String ownDir,
        String root,
        String home,
        String description,
        String canonical,
        List<Language> languages,
        List<Item> menu,
        List<Item> foot,
        List<Meta> metas,
        Social social,
        String feed,
        Html jsonLd) {
    /** A link with its words; current where it leads to the page itself. */
    public record Item(String label, String href, boolean current) {}

    /** A meta element. */
    public record Meta(String name, String content) {}

    /**
     * What Open Graph has beside the title and the description.
     *
     * @param type article or website
     * @param locale as in {@code en_GB}, or empty
     * @param image the full address of a picture, or empty
     */
    public record Social(String type, String locale, String image) {}

    /** The page in a language. @param address its full address, or empty */
    public record Language(String lang, String dir, String label, String href, String address, boolean current) {}
}
