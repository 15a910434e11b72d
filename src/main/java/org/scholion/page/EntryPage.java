package org.scholion.page;

import java.util.List;
import org.scholion.page.ArticlePage.CardView;
import org.scholion.page.ArticlePage.Fact;
import org.scholion.page.ArticlePage.PeriodView;

/**
 * What stands on an entry's page.
 *
 * @param facts plain facts, label and value
 * @param relations groups of relations, each with a heading
 * @param names every name with its dates, and how often each outlet uses it
 * @param uses the spellings found, by outlet and period
 * @param thenNow what each period says, at most a few passages
 * @param conflicts a link to where accounts of it contradict one another, or nothing
 * @param written the articles that it wrote or translated
 * @param concordance every mention in context, by period
 * @param repeated how many mentions more there are in translations of the articles
 */
public record EntryPage(
        Frame frame,
        String name,
        String registerLabel,
        String registerHref,
        List<Fact> facts,
        Html definition,
        List<NameLine> names,
        List<Relation> relations,
        List<Use> uses,
        boolean countsDigests,
        List<Side> thenNow,
        Html conflicts,
        String compareHref,
        List<Lines> concordance,
        int repeated,
        List<Neighbour> neighbours,
        List<ListPage.Line> written,
        List<Html> sources) {

    /** A name in the register. */
    public record NameLine(String text, String lang, String dir, String when, Html how) {}

    /** Relations of one kind. */
    public record Relation(String label, List<Related> entries) {}

    /** A related entry, when, and a remark. */
    public record Related(String name, String href, String when, String note) {}

    /** A spelling with how often an outlet uses it in a period, and the first passages that have it; more are left out. */
    public record Use(String text, String outlet, PeriodView period, int count, List<Spot> places, int more) {}

    /** A passage, by its number, and by its article's date where another article's stands before it. */
    public record Spot(String label, String href) {}

    /** Passages of one period that name the entry, and how many there are in all. */
    public record Side(PeriodView period, int mentions, int articles, List<CardView> passages) {}

    /** The mentions of one period. */
    public record Lines(PeriodView period, List<Line> lines) {}

    /** One mention: what stands before it, the name itself, what stands after it, and where. */
    public record Line(
            String before,
            String name,
            String after,
            String lang,
            String dir,
            String where,
            String date,
            String href) {}

    /** An entry that stands in the same passages, and in how many. */
    public record Neighbour(String name, String href, int passages) {}
}
