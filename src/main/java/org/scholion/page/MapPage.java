package org.scholion.page;

import java.util.List;
import org.scholion.page.ArticlePage.PeriodView;

/**
 * The map: drawings of the places, from the innermost outwards, and the list that they picture.
 *
 * @param legend what dots and lines mean
 * @param columns the periods in which mentions are counted
 * @param features what is drawn below the places
 */
public record MapPage(
        Frame frame,
        String title,
        Html lead,
        List<Figure> figures,
        List<Legend.Line> legend,
        List<PeriodView> columns,
        List<Group> groups,
        List<Feature> features) {
    /** One drawing. */
    public record Figure(String id, String label, Html drawing) {}

    /** The places of one drawing, or those of none. */
    public record Group(String heading, List<Row> rows) {}

    /** A place. @param number by which the drawing names it; 0 for none @param counts one a period */
    public record Row(String id, int number, String name, String href, String kind, List<Integer> counts) {}

    /**
     * A line or area of the base layer.
     *
     * @param letter by which a drawing names it where its name has no room
     * @param facts its kind, date and whether it is drawn coarsely
     * @param href to the entry that stands for it, or empty
     */
    public record Feature(
            String id, String letter, String name, String href, String facts, String note, List<Html> sources) {}
}
