package org.scholion.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Writes one passage's text with everything that lies over it.
 *
 * <p>Ranges may overlap in any way. The text is cut at every boundary; at each cut the elements that differ are closed
 * and opened again, so the result always nests. Links never hold links: points (note marks, footnote marks) that fall
 * inside one wait until it ends.
 */
final class TextHtml {
    private static final Comparator<Layer> OUTER_FIRST = Comparator.comparing(Layer::innermost)
            .thenComparing(l -> l.rank() >= 0)
            .thenComparing(Layer::start)
            .thenComparing(Comparator.comparingInt(Layer::end).reversed())
            .thenComparing(Layer::rank);

    private final String text;
    private final Iterator<Layer> coming;
    private final List<Point> points;
    private final HtmlWriter out;
    private final List<Layer> active = new ArrayList<>();
    private final List<Layer> open = new ArrayList<>();
    private final List<Html> waiting = new ArrayList<>();
    private Layer next;
    private int nextPoint;

    /**
     * An element over a stretch of the text.
     *
     * @param start first UTF-16 unit in the passage; end exclusive
     * @param rank the order among layers over the same stretch, outer first; what is below 0 lies outside of all others
     *     and is never cut, so that it may have an id: no two such layers may overlap
     * @param innermost whether it always lies inside all others and so is the one to be cut
     * @param link whether it is an {@code a} element
     */
    record Layer(int start, int end, int rank, boolean innermost, boolean link, String tag, String... attributes) {}

    /** Something that stands between two characters; apparatus, unless it is a line break. */
    record Point(int at, boolean mayStandInLink, Html html) {}

    private TextHtml(String text, List<Layer> layers, List<Point> points, HtmlWriter out) {
        this.text = text;
        this.coming = layers.stream()
                .filter(l -> l.end() > l.start())
                .sorted(Comparator.comparingInt(Layer::start))
                .iterator();
        this.points = points.stream().sorted(Comparator.comparingInt(Point::at)).toList();
        this.out = out;
        this.next = coming.hasNext() ? coming.next() : null;
    }

    /** Writes a stretch of the text; layers and points outside it are cut away or left out. */
    static void write(String text, int from, int to, List<Layer> layers, List<Point> points, HtmlWriter out) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(from, to));
        for (Layer layer : layers) {
            cuts.add(layer.start());
            cuts.add(layer.end());
        }
        points.forEach(p -> cuts.add(p.at()));
        new TextHtml(text, layers, points, out).write(cuts.subSet(from, true, to, true));
    }

    private void write(SortedSet<Integer> cuts) {
        int at = cuts.first();
        for (int cut : cuts) {
            if (cut > at) segment(at, cut);
            at = cut;
            pointsAt(at);
        }
        closeTo(0);
        release();
    }

    private void segment(int start, int end) {
        advance(start);
        int common = 0;
        while (common < open.size() && common < active.size() && open.get(common) == active.get(common)) common++;
        closeTo(common);
        release();
        for (Layer layer : active.subList(common, active.size())) {
            out.open(layer.tag(), layer.attributes());
            open.add(layer);
        }
        out.text(text, start, end);
    }

    /** Takes up the layers that begin by a position and drops those that are over, so that each is looked at once. */
    private void advance(int position) {
        active.removeIf(l -> l.end() <= position);
        for (; next != null && next.start() <= position; next = coming.hasNext() ? coming.next() : null) {
            if (next.end() > position) active.add(next);
        }
        active.sort(OUTER_FIRST);
    }

    private void closeTo(int depth) {
        while (open.size() > depth) out.close(open.remove(open.size() - 1).tag());
    }

    private void pointsAt(int at) {
        boolean ends = open.stream().anyMatch(l -> l.end() <= at);
        if (ends) closeTo((int) open.stream().takeWhile(l -> l.end() > at).count());
        release();
        while (nextPoint < points.size() && points.get(nextPoint).at() < at) nextPoint++;
        for (; nextPoint < points.size() && points.get(nextPoint).at() == at; nextPoint++) {
            Point point = points.get(nextPoint);
            if (point.mayStandInLink() || !inLink()) out.html(point.html());
            else waiting.add(point.html());
        }
    }

    private boolean inLink() {
        return open.stream().anyMatch(Layer::link);
    }

    private void release() {
        if (waiting.isEmpty() || inLink()) return;
        waiting.forEach(out::html);
        waiting.clear();
    }
}
