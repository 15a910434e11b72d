package org.scholion.page.draw;

/** A rectangle of a drawing. @param x of its left side @param y of its upper side */
public record Box(double x, double y, double width, double height) {
    /** The rectangle of a size around a point. */
    public static Box around(double x, double y, double width, double height) {
        return new Box(x - width / 2, y - height / 2, width, height);
    }

    /** Its middle. */
    public Point middle() {
        return new Point(x + width / 2, y + height / 2);
    }

    /** Whether both have a point in common. */
    boolean overlaps(Box other) {
        return x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height;
    }

    /** Whether it lies within a drawing of this size. */
    boolean isWithin(double width, double height) {
        return x >= 0 && y >= 0 && x + this.width <= width && y + this.height <= height;
    }
}
