package org.scholion.page;

import java.util.List;
import org.scholion.page.ArticlePage.PeriodView;
import org.scholion.page.ArticlePage.TimeView;

/**
 * The timeline: the periods side by side, then what lies outside them.
 *
 * @param jumps to the periods and the years outside them
 * @param legend how dates are drawn
 */
public record TimelinePage(
        Frame frame,
        String title,
        Html lead,
        List<Frame.Item> jumps,
        List<Legend.Line> legend,
        List<Column> columns,
        List<Group> outside) {
    /** What happened and was published in one period. @param strip a drawing of it */
    public record Column(String id, PeriodView period, Html strip, List<Group> groups) {}

    /** The lines of a month or year. @param more what is not listed, or nothing */
    public record Group(String id, String heading, List<Line> lines, List<More> more) {}

    /** An event, or a report. @param kind {@code event} or {@code report} */
    public record Line(String id, String kind, TimeView date, String label, String href, String remark) {}

    /** Words for what is not listed, and where it is. */
    public record More(String words, String href) {}
}
