package org.scholion.cite;

import org.scholion.cite.When.Point;

/**
 * A record in the form of Research Information Systems: two letters, two spaces, a hyphen, a space and one line. Dates
 * have a fourth part for other words, which is where a doubt is said.
 */
final class Ris {
    private final StringBuilder out = new StringBuilder();

    private Ris() {}

    static String text(String key, Cited cited) {
        return new Ris().entry(key, cited);
    }

    private String entry(String key, Cited cited) {
        Cited.Report report = cited.report();
        line("TY", cited.isDigest() ? "ELEC" : "NEWS");
        line("ID", key);
        cited.authors().forEach(a -> line("AU", a));
        cited.translators().forEach(t -> line("A4", t));
        line("TI", cited.title());
        line("T2", cited.isDigest() ? cited.archive() : report.outlet());
        if (!cited.isDigest()) {
            date(When.of(cited.date()));
            line("DB", cited.archive());
            line("N1", cited.isExcerpt() ? "Excerpt" : "");
        } else {
            line("N1", Chicago.report(cited));
        }
        line("LA", cited.language());
        line("UR", cited.url());
        return out.append("ER  - ").toString();
    }

    private void date(When when) {
        if (when.isUnknown()) return;
        boolean certain = !when.isDoubtful() && !when.isSpan();
        if (certain) line("PY", Point.digits(when.from().year(), 4));
        line("DA", parts(when.from()) + (certain ? "" : Chicago.date(when)));
    }

    /** Year, month and day with strokes, and the one before the other words. */
    private static String parts(Point point) {
        boolean month = point.month() > 0 && !point.isSeason();
        return Point.digits(point.year(), 4) + "/" + (month ? Point.digits(point.month(), 2) : "") + "/"
                + (point.day() > 0 ? Point.digits(point.day(), 2) : "") + "/";
    }

    private void line(String tag, String value) {
        if (!value.isEmpty())
            out.append(tag).append("  - ").append(Punctuation.oneLine(value)).append('\n');
    }
}
