package org.scholion.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scholion.content.map.MapFeature;
import org.scholion.message.Messages;
import org.scholion.page.MapPages.Dot;
import org.scholion.page.draw.Box;
import org.scholion.page.draw.LabelPlacer;
import org.scholion.page.draw.Point;
import org.scholion.page.draw.Projection;
import org.scholion.page.draw.TextWidth;

/** Draws one map: base layers, where the map further in lies, dots with numbers and names, and a scale. */
final class MapDrawing {
    private static final double WIDTH = 720;
    private static final double TALLEST = 760;
    private static final double TALLEST_WIDER = 560;
    private static final double MARGIN = 44;
    private static final double FONT = 14;
    private static final double LINE = 16;
    private static final double LARGEST = 20;
    /** A longer name of a line is not written on the map. */
    private static final double LONGEST_NAME = 150;

    private static final double SCALE_SHARE = 0.25;

    private final List<MapPages.Lettered> features;
    private final Messages say;

    MapDrawing(List<MapPages.Lettered> features, Messages say) {
        this.features = features;
        this.say = say;
    }

    /** @param maps from the innermost to the one that is drawn, which has the last dots */
    Html draw(String label, List<List<Dot>> maps) {
        List<Dot> dots = maps.get(maps.size() - 1);
        List<Projection.Place> all =
                maps.stream().flatMap(List::stream).map(Dot::place).toList();
        Projection projection = new Projection(all, WIDTH, maps.size() == 1 ? TALLEST : TALLEST_WIDER, MARGIN);
        LabelPlacer labels = new LabelPlacer(projection.width(), projection.height());
        Svg svg = new Svg("map", "group", label, projection.width(), projection.height());
        Box scale = new Box(0, projection.height() - 34, WIDTH * SCALE_SHARE + 60, 34);
        labels.keepFree(scale);
        lines(svg, projection);
        for (Dot dot : dots) labels.keepFree(square(projection.at(dot.place()), radius(dot)));
        if (maps.size() > 1) inner(svg, maps, projection, labels);
        List<Dot> largeFirst = new ArrayList<>(dots);
        largeFirst.sort(Comparator.comparing((Dot d) -> -d.mentions()).thenComparing(Dot::number));
        List<Label> written = new ArrayList<>();
        for (Dot dot : largeFirst) written.add(label(dot, projection, labels));
        lineNames(svg, projection, labels);
        for (Label l : written) dot(svg, l, projection);
        scale(svg, projection);
        return svg.done();
    }

    // ---- places

    /** What stands beside a dot: number and name, or the number alone, or nothing where there is no room. */
    private record Label(Dot dot, String text, Optional<Box> box) {}

    private static double radius(Dot dot) {
        return Math.min(LARGEST, 3 + 1.7 * Math.sqrt(dot.mentions()));
    }

    private static Box square(Point middle, double radius) {
        return Box.around(middle.x(), middle.y(), 2 * radius, 2 * radius);
    }

    private Label label(Dot dot, Projection projection, LabelPlacer labels) {
        String number = say.number(dot.number());
        String full = number + " " + dot.entry().name();
        Point at = projection.at(dot.place());
        for (String text : List.of(full, number)) {
            Optional<Box> box = labels.beside(at, radius(dot), TextWidth.of(text, FONT), LINE);
            if (box.isPresent()) return new Label(dot, text, box);
        }
        return new Label(dot, "", Optional.empty());
    }

    private void dot(Svg svg, Label label, Projection projection) {
        Dot dot = label.dot();
        Point at = projection.at(dot.place());
        String name = say.say("map.dot", dot.number(), dot.entry().name(), dot.mentions());
        svg.link("#" + MapPages.rowId(dot.entry()), "dot", name);
        PeriodMark.draw(svg, dot.periods(), at.x(), at.y(), radius(dot));
        label.box().ifPresent(b -> svg.text("", b.middle().x(), b.middle().y() + FONT * 0.35, label.text()));
        svg.close("a").line();
    }

    /** A frame around what the map further in shows. */
    private void inner(Svg svg, List<List<Dot>> maps, Projection projection, LabelPlacer labels) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = 0;
        double bottom = 0;
        for (Dot dot :
                maps.subList(0, maps.size() - 1).stream().flatMap(List::stream).toList()) {
            Point at = projection.at(dot.place());
            left = Math.min(left, at.x());
            right = Math.max(right, at.x());
            top = Math.min(top, at.y());
            bottom = Math.max(bottom, at.y());
        }
        Box frame = new Box(left - 8, top - 8, right - left + 16, bottom - top + 16);
        String name = say.say("map.inner", maps.size() - 1);
        svg.link("#_map" + (maps.size() - 1), "inner", name);
        svg.rect("frame", frame.x(), frame.y(), frame.width(), frame.height());
        labels.keepFree(frame);
        Point below = new Point(frame.middle().x(), frame.y() + frame.height() + LINE / 2);
        Point above = new Point(frame.middle().x(), frame.y() - LINE / 2);
        labels.on(List.of(below, above), TextWidth.of(name, FONT), LINE)
                .ifPresent(b -> svg.text("", b.middle().x(), b.middle().y() + FONT * 0.35, name));
        svg.close("a").line();
    }

    // ---- base layers

    private void lines(Svg svg, Projection projection) {
        svg.open("g", "class", "base").line();
        for (MapFeature.Kind kind : MapFeature.Kind.values()) {
            for (MapPages.Lettered lettered : features) {
                if (lettered.feature().kind() != kind
                        || visible(lettered.feature(), projection).isEmpty()) continue;
                svg.path(kind.word(), course(lettered.feature(), projection)).line();
            }
        }
        svg.close("g").line();
    }

    private static String course(MapFeature feature, Projection projection) {
        StringBuilder course = new StringBuilder();
        for (List<MapFeature.Point> path : feature.paths()) {
            String before = "";
            for (int i = 0; i < path.size(); i++) {
                Point at = at(path.get(i), projection);
                String point = Svg.number(at.x()) + " " + Svg.number(at.y());
                if (point.equals(before)) continue;
                course.append(i == 0 ? 'M' : 'L').append(point);
                before = point;
            }
            if (feature.closed()) course.append('z');
        }
        return course.toString();
    }

    private static Point at(MapFeature.Point point, Projection projection) {
        return projection.at(new Projection.Place(point.latitude(), point.longitude()));
    }

    /** Points along a feature's lines that lie on the map, those in the middle first. */
    private static List<Point> visible(MapFeature feature, Projection projection) {
        List<Point> visible = new ArrayList<>();
        for (List<MapFeature.Point> path : feature.paths()) {
            for (int i = 1; i < path.size(); i++) {
                Point from = at(path.get(i - 1), projection);
                Point to = at(path.get(i), projection);
                for (double share = 0; share <= 1; share += 0.125) {
                    Point between =
                            new Point(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
                    boolean inside = between.x() > 0
                            && between.y() > 0
                            && between.x() < projection.width()
                            && between.y() < projection.height();
                    if (inside) visible.add(between);
                }
            }
        }
        List<Point> fromMiddle = new ArrayList<>();
        int middle = visible.size() / 2;
        for (int i = 0; i < visible.size(); i++) {
            int at = middle + (i % 2 == 0 ? i / 2 : -(i + 1) / 2);
            if (at >= 0 && at < visible.size()) fromMiddle.add(visible.get(at));
        }
        return fromMiddle;
    }

    /** Just above and below points of a line, so that it does not strike its name through. */
    private static List<Point> beside(List<Point> points) {
        List<Point> beside = new ArrayList<>();
        for (Point p : points) {
            beside.add(new Point(p.x(), p.y() - LINE * 0.8));
            beside.add(new Point(p.x(), p.y() + LINE * 0.8));
        }
        return beside;
    }

    private void lineNames(Svg svg, Projection projection, LabelPlacer labels) {
        for (MapPages.Lettered lettered : features) {
            if (lettered.letter().isEmpty()) continue;
            List<Point> points = visible(lettered.feature(), projection);
            String name = lettered.feature().nameIn(say.language());
            String full = lettered.letter() + " " + name;
            boolean fits = TextWidth.of(full, FONT) <= LONGEST_NAME;
            for (String text : fits ? List.of(full, lettered.letter()) : List.of(lettered.letter())) {
                Optional<Box> box = labels.on(beside(points), TextWidth.of(text, FONT), LINE);
                if (box.isEmpty()) continue;
                svg.link("#_line-" + lettered.letter(), "name", lettered.letter() + " " + name);
                svg.text("", box.get().middle().x(), box.get().middle().y() + FONT * 0.35, text);
                svg.close("a").line();
                break;
            }
        }
    }

    // ---- scale

    private void scale(Svg svg, Projection projection) {
        double kilometres = projection.roundKilometres(SCALE_SHARE);
        double length = projection.kilometres(kilometres);
        double y = projection.height() - 12;
        svg.path("scale", "M12 " + Svg.number(y - 5) + "v5h" + Svg.number(length) + "v-5");
        String words = kilometres < 1
                ? say.say("map.metres", Math.round(kilometres * 1000))
                : say.say("map.kilometres", Math.round(kilometres));
        svg.text("", 12 + length / 2, y - 6, words);
    }
}
