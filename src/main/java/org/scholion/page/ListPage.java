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

    /** The glossary, entry by entry. */
    public record Glossary(
            Frame frame,
            String title,
            Html lead,
            List<Frame.Item> jumps,
            List<Section> sections,
            List<PeriodView> periods) {}

    /** The entries of the glossary under one heading. */
    public record Section(String id, String heading, List<Term> terms) {}

    /** An entry of the glossary. @param counts how often each period names it, in the order of the glossary's periods */
    public record Term(
            String id,
            String name,
            String href,
            String facts,
            List<String> names,
            Html definition,
            List<Integer> counts,
            String lineage) {}

    /** The map: a drawing, and the list it is a picture of. */
    public record MapView(
            Frame frame, String title, Html lead, Html drawing, List<PeriodView> periods, List<MapRow> rows) {}

    /** A place on the map. */
    public record MapRow(String name, String href, String kind, String coordinates, List<Integer> counts) {}

    /** One of the archive's own pages. */
    public record Own(Frame frame, String title, Html body, String lang, String dir) {}

    /** An address that has moved. */
    public record Moved(Frame frame, String title, String href, String label) {}
}
