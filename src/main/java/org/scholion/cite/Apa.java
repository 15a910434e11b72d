package org.scholion.cite;

import static org.scholion.cite.Punctuation.list;
import static org.scholion.cite.Punctuation.stopped;

import java.util.List;
import java.util.StringJoiner;
import org.scholion.cite.When.Point;

/** An entry of a list of references as the American Psychological Association has it, 7th edition. */
final class Apa {
    private static final int MOST_AUTHORS = 20;
    private static final int AUTHORS_OF_MANY = 19;

    private Apa() {}

    static String text(Cited cited) {
        StringJoiner out = new StringJoiner(" ");
        When when = When.of(cited.date());
        if (cited.isDigest()) {
            out.add(stopped(authors(cited.authors()))).add("(n.d.).").add(stopped(cited.title()));
        } else if (cited.authors().isEmpty()) {
            out.add(stopped(title(cited))).add("(" + date(when) + ").");
        } else {
            out.add(stopped(authors(cited.authors())))
                    .add("(" + date(when) + ").")
                    .add(stopped(title(cited)));
        }
        if (!cited.isDigest()) out.add(stopped(cited.report().outlet())).add(stopped(cited.holding()));
        if (!cited.url().isEmpty()) out.add(cited.url());
        if (cited.isDigest()) out.add(report(cited, when));
        return out.toString();
    }

    private static String report(Cited cited, When when) {
        String report = String.join(", ", cited.report().origin()) + ", " + date(when);
        String url = cited.report().url();
        return "(Report: " + report + (url.isEmpty() ? "" : ", " + url) + ")";
    }

    private static String title(Cited cited) {
        if (cited.translators().isEmpty()) return cited.title();
        return cited.title() + " (" + list(cited.translators(), " & ", ", & ") + ", Trans.)";
    }

    private static String authors(List<String> names) {
        if (names.size() <= MOST_AUTHORS) return list(names, ", & ", ", & ");
        return String.join(", ", names.subList(0, AUTHORS_OF_MANY)) + ", . . . " + names.get(names.size() - 1);
    }

    private static String date(When when) {
        if (when.isUnknown()) return "n.d.";
        return (when.isDoubtful() ? "ca. " : "") + (when.isSpan() ? span(when) : point(when.from()));
    }

    private static String point(Point point) {
        String day = Months.dayAndMonth(point);
        return point.year() + (day.isEmpty() ? "" : ", " + day);
    }

    private static String span(When when) {
        boolean days = when.from().month() > 0;
        if (when.from().year() == when.to().year()) return when.from().year() + ", " + Months.within(when);
        return days
                ? point(when.from()) + "–" + point(when.to())
                : when.from().year() + "–" + when.to().year();
    }
}
