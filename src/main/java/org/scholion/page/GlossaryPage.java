package org.scholion.page;

import java.util.List;
import org.scholion.page.ArticlePage.PeriodView;

/**
 * The glossary: the entries of one register by side, which readers may narrow down, and how they hang together.
 *
 * @param jumps to the sections
 * @param sides what may be chosen, all of them first
 * @param periods what may be chosen, any of them first; empty where there is but one
 * @param stripLegend what the small drawings mean
 * @param lineage who came from whom and joined whom
 */
public record GlossaryPage(
        Frame frame,
        String title,
        Html lead,
        List<Frame.Item> jumps,
        List<Choice> sides,
        List<Choice> periods,
        String stripLegend,
        List<Section> sections,
        Lineage lineage) {
    /** Something to choose. @param id of its button @param period number 0 for none */
    public record Choice(String id, String label, PeriodView period) {}

    /**
     * The entries of one side.
     *
     * @param kinds classes by which choices find it
     * @param unnamed periods whose reports name none of its entries
     */
    public record Section(String id, String kinds, String heading, List<Term> terms, List<PeriodView> unnamed) {}

    /**
     * An entry.
     *
     * @param kinds classes by which choices find it
     * @param uses its names in the reports, period by period
     * @param strip a drawing of how often each report names it, or nothing
     * @param others names of the register that no report uses
     */
    public record Term(
            String id,
            String kinds,
            String name,
            String href,
            String facts,
            Html strip,
            List<Use> uses,
            List<String> others,
            Html definition,
            String lineage) {}

    /** What the reports of a period call an entry. @param more how many further names there are */
    public record Use(PeriodView period, int count, List<NameUse> names, int more) {}

    /** A name and how often it stands in the reports of a period. */
    public record NameUse(String name, int count) {}

    /** Drawings and lists of relations. @param undrawn how many entries hang together in too large a number to be drawn */
    public record Lineage(List<Figure> figures, int undrawn, List<Legend.Line> legend, Html came, Html joined) {}

    /** A drawing of entries that hang together. */
    public record Figure(String label, Html drawing) {}
}
