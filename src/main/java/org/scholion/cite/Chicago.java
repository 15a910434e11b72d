package org.scholion.cite;

import static org.scholion.cite.Punctuation.list;
import static org.scholion.cite.Punctuation.quoted;
import static org.scholion.cite.Punctuation.stopped;

import java.util.List;
import java.util.StringJoiner;
import org.scholion.cite.When.Point;

/** An entry of a bibliography as the Chicago Manual of Style has it, 18th edition; titles keep their own capitals. */
final class Chicago {
    private static final int MOST_AUTHORS = 6;
    private static final int AUTHORS_OF_MANY = 3;

    private Chicago() {}

    static String text(Cited cited) {
        return cited.isDigest() ? digest(cited) : reproduced(cited);
    }

    private static String reproduced(Cited cited) {
        boolean signed = !cited.authors().isEmpty();
        StringJoiner out = new StringJoiner(" ");
        out.add(stopped(signed ? authors(cited.authors()) : cited.report().outlet()));
        out.add(stopped(quoted(cited.title())));
        if (!cited.translators().isEmpty())
            out.add("Translated by " + stopped(list(cited.translators(), " and ", ", and ")));
        String date = date(When.of(cited.date()));
        out.add(stopped(signed ? cited.report().outlet() + ", " + date : date));
        out.add(stopped(cited.holding()));
        return address(out, cited.url());
    }

    private static String digest(Cited cited) {
        StringJoiner out = new StringJoiner(" ");
        out.add(stopped(authors(cited.authors()))).add(stopped(quoted(cited.title())));
        return address(out, cited.url()) + " " + stopped(report(cited));
    }

    /** What a digest retells: its writers and outlet, its date, its address. */
    static String report(Cited cited) {
        String report = "Report: " + String.join(", ", cited.report().origin()) + ", " + date(When.of(cited.date()));
        String url = cited.report().url();
        return url.isEmpty() ? report : report + ", " + url;
    }

    private static String address(StringJoiner out, String url) {
        return (url.isEmpty() ? out : out.add(url + ".")).toString();
    }

    private static String authors(List<String> names) {
        if (names.size() > MOST_AUTHORS) return String.join(", ", names.subList(0, AUTHORS_OF_MANY)) + ", et al.";
        return list(names, ", and ", ", and ");
    }

    static String date(When when) {
        if (when.isUnknown()) return "n.d.";
        String words = when.isSpan() ? span(when) : point(when.from());
        return when.isDoubtful() ? "[" + words + "?]" : words;
    }

    private static String point(Point point) {
        String day = Months.dayAndMonth(point);
        return day + (day.isEmpty() ? "" : point.day() > 0 ? ", " : " ") + point.year();
    }

    private static String span(When when) {
        boolean oneYear = when.from().year() == when.to().year();
        if (!oneYear) return point(when.from()) + "–" + point(when.to());
        return Months.within(when)
                + (when.to().day() > 0 ? ", " : " ")
                + when.to().year();
    }
}
