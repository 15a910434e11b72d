package org.scholion.page;

import java.util.List;
import org.scholion.page.ArticlePage.PeriodView;

/**
 * A page of lists: an index, an outlet, the timeline.
 *
 * @param lead what the page is, in a sentence or two
 * @param jumps links to the groups, for long pages
 * @param groups lists with a heading each
 */
public record ListPage(Frame frame, String title, Html lead, List<Frame.Item> jumps, List<Group> groups) {
    /** For groups that belong to no period. */
    static final PeriodView NO_PERIOD = new PeriodView("", "", 0);

    /** A list with a heading. @param period for styles; number 0 for none */
    public record Group(String id, String heading, PeriodView period, List<Line> lines) {}

    /** A link, a remark after it, and a text below it that may be empty. */
    public record Line(String label, String href, String remark, Html text) {}

    /** The home page. */
    public record Home(
            Frame frame,
            String title,
            String subtitle,
            Html description,
            List<Group> periods,
            List<Line> doors,
            List<String> figures) {}

    /** One of the archive's own pages. */
    public record Own(Frame frame, String title, Html body, String lang, String dir) {}

    /** An address that has moved. */
    public record Moved(Frame frame, String title, String href, String label) {}
}
