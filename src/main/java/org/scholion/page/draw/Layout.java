package org.scholion.page.draw;

import java.util.List;
import java.util.Optional;

/**
 * A graph with its places.
 *
 * @param boxes one a node, in order
 * @param routes one an arc, in order
 */
public record Layout(double width, double height, List<Box> boxes, List<Route> routes) {
    /** The corners of an arrow, from tail to tip, and where its label stands. */
    public record Route(List<Point> points, Optional<Box> label) {}

    /** The same, read from right to left. */
    public Layout mirrored() {
        return new Layout(
                width,
                height,
                boxes.stream().map(this::mirrored).toList(),
                routes.stream().map(this::mirrored).toList());
    }

    private Box mirrored(Box box) {
        return new Box(width - box.x() - box.width(), box.y(), box.width(), box.height());
    }

    private Route mirrored(Route route) {
        return new Route(
                route.points().stream()
                        .map(p -> new Point(width - p.x(), p.y()))
                        .toList(),
                route.label().map(this::mirrored));
    }
}
