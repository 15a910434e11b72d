package org.scholion.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scholion.content.Period;
import org.scholion.message.Messages;
import org.scholion.register.Entry;
import org.scholion.relate.ArticleFacts;

/**
 * Draws how often each report names an entry: a bar a report in order of date, period by period. Of many reports several
 * stand together in a bar.
 */
final class DensityStrips {
    private static final int MOST_BARS = 40;
    private static final double BAR = 10;
    private static final double GAP = 2;
    private static final double BETWEEN = 8;
    private static final double TALL = 30;
    private static final double BELOW = 10;

    private final ArchiveIndex index;
    private final Messages say;
    private final List<Column> columns = new ArrayList<>();
    private final Map<String, Integer> columnOf = new HashMap<>();
    private final double width;
    private int most = 1;
    private boolean together;

    /** Where a bar stands, and of which period it is. */
    private record Column(int period, double x) {}

    /** @param entries that are to be drawn; the highest bar of all gives the scale */
    DensityStrips(ArchiveIndex index, Messages say, List<Entry> entries) {
        this.index = index;
        this.say = say;
        double x = 0;
        for (Period period : index.archive().settings().periods()) {
            int before = columns.size();
            x = columns(period, x);
            if (columns.size() > before) x += BETWEEN;
        }
        this.width = Math.max(1, x - BETWEEN);
        for (Entry entry : entries) for (int count : counts(entry)) most = Math.max(most, count);
    }

    private double columns(Period period, double from) {
        List<String> reports = reports()
                .filter(f -> f.article().period().equals(period.id()))
                .map(ArticleFacts::id)
                .toList();
        double share = Math.min(1, MOST_BARS / (double) Math.max(1, reports().count()));
        int bars = (int) Math.max(1, Math.min(reports.size(), Math.round(reports.size() * share)));
        if (bars < reports.size()) together = true;
        int first = columns.size();
        double x = from;
        for (int i = 0; i < reports.size(); i++) {
            int column = first + (int) ((long) i * bars / reports.size());
            if (column == columns.size()) {
                columns.add(new Column(index.periodNumber(period.id()), x));
                x += BAR + GAP;
            }
            columnOf.put(reports.get(i), column);
        }
        return x;
    }

    private Stream<ArticleFacts> reports() {
        return index.counted().stream().filter(f -> f.article().withdrawn().isEmpty());
    }

    private int[] counts(Entry entry) {
        int[] counts = new int[columns.size()];
        for (ArchiveIndex.Occurrence o : index.of(entry)) {
            Integer column = columnOf.get(o.facts().id());
            if (column != null) counts[column]++;
        }
        return counts;
    }

    /** What the drawings mean. */
    String legend() {
        return say.say(together ? "glossary.strip-legend-together" : "glossary.strip-legend");
    }

    /** The drawing; nothing where no report names the entry. */
    Html draw(Entry entry) {
        int[] counts = counts(entry);
        if (columns.isEmpty() || index.of(entry).isEmpty()) return Html.EMPTY;
        double tall = height(Arrays.stream(counts).max().orElse(0));
        Svg svg = new Svg("density", "img", label(counts), width, Math.ceil(tall) + BELOW);
        int from = 0;
        for (int i = 0; i < counts.length; i++) {
            bar(svg, columns.get(i), counts[i], tall);
            boolean last = i + 1 == counts.length
                    || columns.get(i + 1).period() != columns.get(i).period();
            if (!last) continue;
            int period = columns.get(i).period();
            double left = place(columns.get(from));
            double right = place(columns.get(i));
            svg.rule(period, Math.min(left, right), Math.max(left, right) + BAR, tall + 5);
            from = i + 1;
        }
        return svg.done();
    }

    /** On the scale of all drawings; each of them is no higher than its own bars, so that nothing empty stands above. */
    private double height(int count) {
        return count == 0 ? 1 : Math.max(4, TALL * Math.sqrt(count / (double) most));
    }

    private void bar(Svg svg, Column column, int count, double tall) {
        double height = height(count);
        String kind = count == 0 ? "none" : "full p" + Svg.style(column.period());
        svg.rect(kind, place(column), tall - height, BAR, height);
    }

    private double place(Column column) {
        return say.direction().equals("rtl") ? width - column.x() - BAR : column.x();
    }

    /** As in "2016: 3, 0; 2024: 12". */
    private String label(int[] counts) {
        List<String> periods = new ArrayList<>();
        for (Period period : index.archive().settings().periods()) {
            List<String> numbers = new ArrayList<>();
            for (int i = 0; i < counts.length; i++) {
                if (columns.get(i).period() == index.periodNumber(period.id())) numbers.add(say.number(counts[i]));
            }
            if (!numbers.isEmpty())
                periods.add(say.say("register.count-list", period.id(), String.join(say.say("list.comma"), numbers)));
        }
        return say.say("glossary.strip", String.join(say.say("list.semicolon"), periods));
    }
}
