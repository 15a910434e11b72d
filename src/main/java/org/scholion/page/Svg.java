package org.scholion.page;

import java.util.List;

/**
 * Writes an SVG drawing that stands in a page. Sizes and places are presentation attributes, colours are classes: our pages
 * allow no style attributes. Numbers have one decimal, so that all machines write the same.
 */
final class Svg {
    private final HtmlWriter out = new HtmlWriter();

    /**
     * @param role {@code img} for a drawing that is read as its label alone, {@code group} for one with links
     * @param label what it shows
     */
    Svg(String kind, String role, String label, double width, double height) {
        out.open(
                "svg",
                "class",
                kind,
                "role",
                role,
                "aria-label",
                label.isEmpty() ? null : label,
                "aria-hidden",
                label.isEmpty() ? "true" : null,
                "viewBox",
                "0 0 " + number(width) + " " + number(height),
                "width",
                number(width),
                "height",
                number(height));
        out.line();
    }

    /** A mark beside words that say the same; nobody reads it aloud. */
    static Svg sign(String kind, double width, double height) {
        return new Svg(kind, null, "", width, height);
    }

    static String number(double value) {
        long tenths = Math.round(value * 10);
        String sign = tenths < 0 ? "-" : "";
        long whole = Math.abs(tenths) / 10;
        long rest = Math.abs(tenths) % 10;
        return sign + whole + (rest == 0 ? "" : "." + rest);
    }

    Svg open(String tag, String... attributes) {
        out.open(tag, attributes);
        return this;
    }

    Svg close(String tag) {
        out.close(tag);
        return this;
    }

    Svg line() {
        out.line();
        return this;
    }

    /** An element without content. */
    Svg shape(String tag, String... attributes) {
        out.open(tag, attributes).close(tag);
        return this;
    }

    /** A link with its name, which is also shown where the pointer rests. */
    Svg link(String href, String kind, String name) {
        out.open("a", "href", href, "class", kind.isEmpty() ? null : kind);
        out.open("title").text(name).close("title");
        return this;
    }

    Svg path(String kind, String course) {
        return shape("path", "class", kind, "d", course);
    }

    Svg rect(String kind, double x, double y, double width, double height) {
        return shape(
                "rect",
                "class",
                kind,
                "x",
                number(x),
                "y",
                number(y),
                "width",
                number(width),
                "height",
                number(height));
    }

    Svg circle(String kind, double x, double y, double radius) {
        return shape("circle", "class", kind, "cx", number(x), "cy", number(y), "r", number(radius));
    }

    /** A text around a point, so that its direction does not move it. @param y of the line that letters stand on */
    Svg text(String kind, double x, double y, String text) {
        out.open("text", "class", kind.isEmpty() ? null : kind, "x", number(x), "y", number(y))
                .text(text)
                .close("text");
        return this;
    }

    /** Lines of text around a point. @param y of the middle of all lines */
    Svg lines(String kind, double x, double y, double lineHeight, List<String> lines) {
        double first = y - (lines.size() - 1) * lineHeight / 2 + lineHeight * 0.3;
        for (int i = 0; i < lines.size(); i++) text(kind, x, first + i * lineHeight, lines.get(i));
        return this;
    }

    /** The line that stands for a period: double, thick, dashed or dotted. @param period from 1 */
    Svg rule(int period, double from, double to, double y) {
        String kind = "rule p" + style(period);
        if (style(period) != 1) return path(kind, "M" + number(from) + " " + number(y) + "H" + number(to));
        return path(
                kind,
                "M" + number(from) + " " + number(y - 1.5) + "H" + number(to) + "M" + number(from) + " "
                        + number(y + 1.5) + "H" + number(to));
    }

    /** Colours and lines are told apart for four periods; a fifth has those of the first. */
    static int style(int period) {
        return period == 0 ? 0 : (period - 1) % 4 + 1;
    }

    Html done() {
        return out.close("svg").done();
    }
}
