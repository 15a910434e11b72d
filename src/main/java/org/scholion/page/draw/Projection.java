package org.scholion.page.draw;

import java.util.List;

/**
 * From degrees to a drawing whose scale is the same in both directions around its middle latitude. {@code StrictMath}
 * keeps the digits alike on every machine.
 */
public final class Projection {
    /** Kilometres in a degree of latitude. */
    private static final double DEGREE = 111.2;
    /** A single place still has some country around it. */
    private static final double LEAST_DEGREES = 0.02;

    private final double west;
    private final double north;
    private final double squeeze;
    private final double scale;
    private final double width;
    private final double height;

    /** A place in degrees. */
    public record Place(double latitude, double longitude) {}

    /**
     * Shows all of some places, at least one.
     *
     * @param width of the drawing
     * @param tallest it may become
     * @param margin around the outermost places
     */
    public Projection(List<Place> places, double width, double tallest, double margin) {
        double south = places.stream().mapToDouble(Place::latitude).min().orElseThrow();
        double top = places.stream().mapToDouble(Place::latitude).max().orElseThrow();
        double left = places.stream().mapToDouble(Place::longitude).min().orElseThrow();
        double right = places.stream().mapToDouble(Place::longitude).max().orElseThrow();
        this.squeeze = Math.max(0.01, StrictMath.cos(StrictMath.toRadians((south + top) / 2)));
        double across = Math.max(LEAST_DEGREES, (right - left) * squeeze);
        double down = Math.max(LEAST_DEGREES, top - south);
        this.width = width;
        this.scale = Math.min((width - 2 * margin) / across, (tallest - 2 * margin) / down);
        this.height = down * scale + 2 * margin;
        this.west = (left + right) / 2 - width / 2 / scale / squeeze;
        this.north = (south + top) / 2 + height / 2 / scale;
    }

    /** Where a place lies in the drawing; it may lie outside. */
    public Point at(Place place) {
        return new Point((place.longitude() - west) * squeeze * scale, (north - place.latitude()) * scale);
    }

    /** Of the drawing. */
    public double width() {
        return width;
    }

    /** Of the drawing. */
    public double height() {
        return height;
    }

    /** How long a number of kilometres is in the drawing. */
    public double kilometres(double number) {
        return number / DEGREE * scale;
    }

    /** The round number of kilometres, 1, 2 or 5 with noughts, that comes nearest to a share of the width without passing it. */
    public double roundKilometres(double share) {
        double room = width * share / scale * DEGREE;
        double power = 0.001;
        while (power * 10 <= room) power *= 10;
        if (power * 5 <= room) return power * 5;
        return power * 2 <= room ? power * 2 : power;
    }

    /** The distance between two places of one neighbourhood, in degrees of latitude. */
    public static double distance(Place one, Place other) {
        double across = (one.longitude() - other.longitude()) * StrictMath.cos(StrictMath.toRadians(other.latitude()));
        double down = one.latitude() - other.latitude();
        return Math.sqrt(across * across + down * down);
    }
}
