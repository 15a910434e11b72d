package org.scholion.page;

import java.util.List;
import org.scholion.page.ArticlePage.CardView;
import org.scholion.page.ArticlePage.PeriodView;

/**
 * Passages of two periods, row by row.
 *
 * @param lead one sentence on what is compared
 * @param backLabel the article or entry it belongs to, with its address
 * @param rows pairs, best first or in the order of the article
 * @param rest what has no counterpart, by period; at most a few a side
 * @param more how many rows are left out
 */
public record ComparePage(
        Frame frame,
        String title,
        Html lead,
        String backLabel,
        String backHref,
        List<Row> rows,
        List<Rest> rest,
        int more) {
    /** One pair, with its own address; the earlier passage first. */
    public record Row(
            String id,
            CardView then,
            CardView now,
            Html reason,
            String status,
            boolean confirmed,
            String kind,
            Html note) {}

    /** Passages of one period. */
    public record Rest(PeriodView period, List<CardView> passages) {}

    /** The list of all comparisons. */
    public record Overview(
            Frame frame, List<PeriodView> periods, List<Overlap> overlaps, List<ListPage.Line> articles) {}

    /** An entry that articles of more than one period name, and how often each does. */
    public record Overlap(String name, String href, List<Integer> counts) {}
}
