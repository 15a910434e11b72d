package org.scholion.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.message.Messages;
import org.scholion.page.draw.Box;
import org.scholion.page.draw.Graph;
import org.scholion.page.draw.LayeredLayout;
import org.scholion.page.draw.Layout;
import org.scholion.page.draw.Point;
import org.scholion.page.draw.TextWidth;
import org.scholion.register.Entry;
import org.scholion.text.Edtf;

/** Draws lineage: a box an entry, an arrow a relation, a drawing for all that hang together. */
final class LineageDrawing {
    /** More boxes than this cannot be followed by eye; the list has them. */
    private static final int MOST_BOXES = 120;

    private static final double FONT = 14;
    private static final double SMALL = 12;
    private static final double LINE = 17;
    private static final double WIDEST = 160;

    private final Lineage lineage;
    private final Permalinks links;
    private final Messages say;
    private final List<List<String>> names = new ArrayList<>();
    private final List<String> years = new ArrayList<>();
    private final Graph graph;

    LineageDrawing(Lineage lineage, Permalinks links, Messages say) {
        this.lineage = lineage;
        this.links = links;
        this.say = say;
        Map<String, Integer> places = new HashMap<>();
        List<Graph.Size> sizes = new ArrayList<>();
        for (Entry entry : lineage.entries()) {
            places.put(entry.id(), sizes.size());
            names.add(TextWidth.lines(entry.name(), FONT, WIDEST));
            years.add(entry.active().map(this::years).orElse(""));
            sizes.add(size(sizes.size()));
        }
        List<Graph.Arc> arcs = lineage.ties().stream()
                .map(t -> new Graph.Arc(places.get(t.from().id()), places.get(t.to().id()), labelSize(label(t))))
                .toList();
        this.graph = new Graph(sizes, arcs);
    }

    private Graph.Size size(int i) {
        double width = TextWidth.of(years.get(i), SMALL);
        for (String line : names.get(i)) width = Math.max(width, TextWidth.of(line, FONT));
        int lines = names.get(i).size() + (years.get(i).isEmpty() ? 0 : 1);
        return new Graph.Size(width + 16, lines * LINE + 10);
    }

    private static Graph.Size labelSize(String label) {
        return label.isEmpty() ? new Graph.Size(0, 0) : new Graph.Size(TextWidth.of(label, SMALL) + 6, LINE);
    }

    // ---- years

    /** The years of a time in short, as in 2012–2017, or with one open end. */
    private String years(Edtf date) {
        int slash = date.source().indexOf('/');
        if (slash < 0) return year(Optional.of(date), true);
        Optional<Edtf> from = Edtf.parse(date.source().substring(0, slash));
        Optional<Edtf> to = Edtf.parse(date.source().substring(slash + 1));
        return years(from, to);
    }

    private String years(Optional<Edtf> from, Optional<Edtf> to) {
        String first = year(from, true);
        String last = year(to, false);
        if (first.isEmpty() && last.isEmpty()) return "";
        if (first.equals(last)) return first;
        if (last.isEmpty()) return say.say("lineage.since", first);
        return first.isEmpty() ? say.say("lineage.until", last) : say.say("lineage.years", first, last);
    }

    private String year(Optional<Edtf> date, boolean first) {
        String doubt = date.filter(d -> d.approximate() || d.uncertain()).isPresent() ? "?" : "";
        return date.flatMap(d -> first ? d.earliest() : d.latest())
                .flatMap(d -> Edtf.parse(d.toString().substring(0, 4)))
                .map(d -> say.dates().words(d) + doubt)
                .orElse("");
    }

    private String label(Lineage.Tie tie) {
        return years(tie.ref().from(), tie.ref().to());
    }

    // ---- drawing

    /** A drawing for each group of entries that hang together, largest first. */
    List<GlossaryPage.Figure> figures() {
        return graph.components().stream()
                .filter(c -> c.size() <= MOST_BOXES)
                .map(this::figure)
                .toList();
    }

    /** How many entries are in no drawing, because too many hang together. */
    int undrawn() {
        return graph.components().stream()
                .mapToInt(List::size)
                .filter(size -> size > MOST_BOXES)
                .sum();
    }

    private GlossaryPage.Figure figure(List<Integer> nodes) {
        Map<Integer, Integer> local = new HashMap<>();
        nodes.forEach(n -> local.put(n, local.size()));
        List<Lineage.Tie> ties = new ArrayList<>();
        List<Graph.Arc> arcs = new ArrayList<>();
        for (int i = 0; i < graph.arcs().size(); i++) {
            Graph.Arc arc = graph.arcs().get(i);
            if (!local.containsKey(arc.from())) continue;
            ties.add(lineage.ties().get(i));
            arcs.add(new Graph.Arc(local.get(arc.from()), local.get(arc.to()), arc.label()));
        }
        List<Graph.Size> sizes = nodes.stream().map(graph.nodes()::get).toList();
        Layout layout = LayeredLayout.of(new Graph(sizes, arcs));
        if (say.direction().equals("rtl")) layout = layout.mirrored();
        List<String> named =
                nodes.stream().map(n -> lineage.entries().get(n).name()).toList();
        String label = say.say("lineage.figure", named.get(0), named.size() - 1);
        return new GlossaryPage.Figure(label, draw(label, nodes, ties, layout));
    }

    private Html draw(String label, List<Integer> nodes, List<Lineage.Tie> ties, Layout layout) {
        Svg svg = new Svg("lineage", "group", label, layout.width(), layout.height());
        for (int i = 0; i < ties.size(); i++)
            arrow(svg, ties.get(i), layout.routes().get(i));
        for (int i = 0; i < nodes.size(); i++)
            box(svg, nodes.get(i), layout.boxes().get(i));
        return svg.done();
    }

    private void box(Svg svg, int node, Box box) {
        Entry entry = lineage.entries().get(node);
        svg.open("a", "href", links.entry(entry), "class", "box");
        svg.rect("paper", box.x(), box.y(), box.width(), box.height());
        double middle = box.middle().x();
        double room = names.get(node).size() * LINE;
        svg.lines("", middle, box.y() + 5 + room / 2, LINE, names.get(node));
        if (!years.get(node).isEmpty()) svg.text("small", middle, box.y() + 5 + room + LINE * 0.75, years.get(node));
        svg.close("a").line();
    }

    private void arrow(Svg svg, Lineage.Tie tie, Layout.Route route) {
        String kind = tie.joined() ? "joined" : "became";
        svg.path("arrow " + kind, course(route.points()));
        svg.path("tip " + kind, tip(route.points()));
        route.label().ifPresent(b -> {
            svg.rect("ground", b.x(), b.y(), b.width(), b.height());
            svg.text("small", b.middle().x(), b.middle().y() + 4, label(tie));
        });
        svg.line();
    }

    private static String course(List<Point> points) {
        StringBuilder course = new StringBuilder();
        for (Point p : points)
            course.append(course.isEmpty() ? 'M' : 'L')
                    .append(Svg.number(p.x()))
                    .append(' ')
                    .append(Svg.number(p.y()));
        return course.toString();
    }

    /** A triangle at the end of an arrow that comes from the side. */
    private static String tip(List<Point> points) {
        Point end = points.get(points.size() - 1);
        double back = points.get(points.size() - 2).x() <= end.x() ? -9 : 9;
        return "M" + Svg.number(end.x()) + " " + Svg.number(end.y()) + "l" + Svg.number(back) + " -4.5v9z";
    }

    /** What the lines mean. */
    List<Legend.Line> legend() {
        boolean mirrored = say.direction().equals("rtl");
        return List.of(
                new Legend.Line(sign("became", mirrored), say.say("lineage.sign.became")),
                new Legend.Line(sign("joined", mirrored), say.say("lineage.sign.joined")));
    }

    private static Html sign(String kind, boolean mirrored) {
        Point from = new Point(mirrored ? 40 : 2, 7);
        Point to = new Point(mirrored ? 2 : 40, 7);
        return Svg.sign("sign lineage", 42, 14)
                .path("arrow " + kind, course(List.of(from, to)))
                .path("tip " + kind, tip(List.of(from, to)))
                .done();
    }
}
