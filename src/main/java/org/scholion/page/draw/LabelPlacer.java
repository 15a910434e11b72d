package org.scholion.page.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds room for labels, one after another: the first place around a point that is free. */
public final class LabelPlacer {
    private static final double GAP = 4;

    private final double width;
    private final double height;
    private final List<Box> taken = new ArrayList<>();

    /** For a drawing of this size. */
    public LabelPlacer(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** Keeps labels off a rectangle. */
    public void keepFree(Box box) {
        taken.add(box);
    }

    /**
     * Takes the first free place for a label beside a dot.
     *
     * @param radius of the dot
     * @return nothing where there is no room
     */
    public Optional<Box> beside(Point dot, double radius, double labelWidth, double labelHeight) {
        double far = radius + GAP;
        double across = far + labelWidth / 2;
        double down = far + labelHeight / 2;
        double slant = radius * 0.7 + GAP;
        double[][] offsets = {
            {across, 0},
            {-across, 0},
            {0, -down},
            {0, down},
            {slant + labelWidth / 2, -slant - labelHeight / 3},
            {slant + labelWidth / 2, slant + labelHeight / 3},
            {-slant - labelWidth / 2, -slant - labelHeight / 3},
            {-slant - labelWidth / 2, slant + labelHeight / 3}
        };
        for (double[] offset : offsets) {
            Box box = Box.around(dot.x() + offset[0], dot.y() + offset[1], labelWidth, labelHeight);
            if (isFree(box)) return take(box);
        }
        return Optional.empty();
    }

    /** Takes the first free place for a label on one of some points. */
    public Optional<Box> on(List<Point> points, double labelWidth, double labelHeight) {
        for (Point point : points) {
            Box box = Box.around(point.x(), point.y(), labelWidth, labelHeight);
            if (isFree(box)) return take(box);
        }
        return Optional.empty();
    }

    private boolean isFree(Box box) {
        return box.isWithin(width, height) && taken.stream().noneMatch(box::overlaps);
    }

    private Optional<Box> take(Box box) {
        taken.add(box);
        return Optional.of(box);
    }
}
