package org.scholion.page;

import java.util.List;

/** A dot whose shape, line and colour say which periods it belongs to. */
final class PeriodMark {
    private PeriodMark() {}

    /** Draws the dot. @param periods their numbers, from 1, in order; none for no period */
    static void draw(Svg svg, List<Integer> periods, double x, double y, double radius) {
        if (periods.size() == 1) one(svg, Svg.style(periods.get(0)), x, y, radius);
        else if (periods.size() == 2) two(svg, periods, x, y, radius);
        else svg.circle("full p0", x, y, radius);
    }

    private static void one(Svg svg, int style, double x, double y, double radius) {
        String kind = " p" + style;
        switch (style) {
            case 1 -> {
                svg.circle("ring" + kind, x, y, radius);
                svg.circle("ring" + kind, x, y, Math.max(0.8, radius - 3));
            }
            case 3 -> svg.rect("full" + kind, x - radius * 0.9, y - radius * 0.9, radius * 1.8, radius * 1.8);
            case 4 ->
                svg.path(
                        "full" + kind,
                        "M" + Svg.number(x) + " " + Svg.number(y - radius * 1.25) + "l" + Svg.number(radius * 1.25)
                                + " "
                                + Svg.number(radius * 1.25) + "l" + Svg.number(-radius * 1.25) + " "
                                + Svg.number(radius * 1.25) + "l" + Svg.number(-radius * 1.25) + " "
                                + Svg.number(-radius * 1.25) + "z");
            default -> svg.circle("full" + kind, x, y, radius);
        }
    }

    /** The earlier period's half is hollow, the later one's full. */
    private static void two(Svg svg, List<Integer> periods, double x, double y, double radius) {
        svg.path("ring p" + Svg.style(periods.get(0)), half(x, y, radius, 0));
        svg.path("full p" + Svg.style(periods.get(1)), half(x, y, radius, 1));
    }

    private static String half(double x, double y, double radius, int sweep) {
        return "M" + Svg.number(x) + " " + Svg.number(y - radius) + "a" + Svg.number(radius) + " " + Svg.number(radius)
                + " 0 0 " + sweep + " 0 " + Svg.number(2 * radius) + "z";
    }
}
