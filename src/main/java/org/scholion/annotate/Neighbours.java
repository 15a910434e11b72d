package org.scholion.annotate;

/** Looks for a quotation's prefix and suffix with other words between them. */
final class Neighbours {
    private static final int SHORTEST = 12;
    private static final int MORE = 24;

    private Neighbours() {}

    /** Whether both stand, close together, anywhere but around a place of a folded text. */
    static boolean standApart(String text, Range place, int quoted, Context context) {
        if (!context.isGivenOnBothSides()) return false;
        if (context.prefix().length() + context.suffix().length() < SHORTEST) return false;
        int furthest = 2 * quoted + MORE;
        for (int at = text.indexOf(context.prefix()); at >= 0; at = text.indexOf(context.prefix(), at + 1)) {
            int gap = at + context.prefix().length();
            int next = text.indexOf(context.suffix(), gap);
            if (next < 0) return false;
            boolean around = gap <= place.from() && next >= place.to();
            if (next - gap <= furthest && !around) return true;
        }
        return false;
    }
}
