package org.scholion.page;

import java.util.List;

/**
 * What stands on an outlet's page.
 *
 * @param url of the outlet, or empty
 * @param countsDigests whether texts are counted that the archive retells
 * @param names what it calls the entries that it names most
 * @param words those that take a side, as far as it uses them
 * @param wordsHref the page of all such words, or empty
 */
public record OutletPage(
        Frame frame,
        String name,
        Html about,
        String url,
        List<ListPage.Line> articles,
        boolean countsDigests,
        List<Name> names,
        List<Use> words,
        String wordsHref) {
    /** An entry with the names that the outlet uses for it. */
    public record Name(String id, String name, String href, int count, List<Use> uses) {}

    /** A name or word, how often it stands there, and the first place. */
    public record Use(String text, int count, String href) {}
}
