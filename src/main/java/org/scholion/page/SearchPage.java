package org.scholion.page;

import java.util.List;

/**
 * What stands on the page for searching.
 *
 * @param locale of numbers and dates, BCP 47
 * @param filters by which found passages can be narrowed
 * @param jumps links to the groups
 * @param groups every name, by letter
 */
public record SearchPage(
        Frame frame, String locale, List<Filter> filters, List<Frame.Item> jumps, List<ListPage.Group> groups) {
    /** Values of one kind to choose from. @param name of the kind, as the search engine's records have it */
    public record Filter(String name, List<Choice> choices) {}

    /** A value, as records have it. @param number of a period, from 1; 0 for all else */
    public record Choice(String value, String label, int number) {}
}
