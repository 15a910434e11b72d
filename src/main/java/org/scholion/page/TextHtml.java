package org.scholion.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
            .thenComparing(Layer::start)
            .thenComparing(Comparator.comparingInt(Layer::end).reversed())
            .thenComparing(Layer::rank);

    private final String text;
    private final List<Layer> layers;
    private final List<Point> points;
    private final HtmlWriter out;
    private final List<Layer> open = new ArrayList<>();
    private final List<Html> waiting = new ArrayList<>();

    /**
     * An element over a stretch of the text.
     *
     * @param start first UTF-16 unit in the passage; end exclusive
     * @param rank the order among layers over the same stretch, outer first
     * @param innermost whether it always lies inside all others and so is the one to be cut
     * @param link whether it is an {@code a} element
     */
    record Layer(int start, int end, int rank, boolean innermost, boolean link, String tag, String... attributes) {}

    /** Something that stands between two characters; apparatus, unless it is a line break. */
    record Point(int at, boolean mayStandInLink, Html html) {}

    private TextHtml(String text, List<Layer> layers, List<Point> points, HtmlWriter out) {
        this.text = text;
        this.layers = layers.stream().sorted(OUTER_FIRST).toList();
        this.points = points;
        this.out = out;
    }

    /** Writes a stretch of the text; layers and points outside it are cut away or left out. */
    static void write(String text, int from, int to, List<Layer> layers, List<Point> points, HtmlWriter out) {
        new TextHtml(text, layers, points, out).write(from, to);
    }

    private void write(int from, int to) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(from, to));
        for (Layer layer : layers) {
            cuts.add(layer.start());
            cuts.add(layer.end());
        }
        points.forEach(p -> cuts.add(p.at()));
        int at = from;
        for (int next : cuts.subSet(from, true, to, true)) {
            if (next > at) segment(at, next);
            at = next;
            pointsAt(at, to);
        }
        closeTo(0);
        release();
    }

    private void segment(int start, int end) {
        List<Layer> wanted = layers.stream().filter(l -> l.start() <= start && l.end() >= end && l.end() > l.start()).toList();
        int common = 0;
        while (common < open.size() && common < wanted.size() && open.get(common) == wanted.get(common)) common++;
        closeTo(common);
        release();
        for (Layer layer : wanted.subList(common, wanted.size())) {
            out.open(layer.tag(), layer.attributes());
            open.add(layer);
        }
        out.text(text, start, end);
    }

    private void closeTo(int depth) {
        while (open.size() > depth) out.close(open.remove(open.size() - 1).tag());
    }

    private void pointsAt(int at, int to) {
        boolean ends = open.stream().anyMatch(l -> l.end() <= at);
        if (ends) closeTo((int) open.stream().takeWhile(l -> l.end() > at).count());
        release();
        for (Point point : points) {
            if (point.at() != at) continue;
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
