package org.scholion.cite;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholion.text.Edtf;

/**
 * A date as citation styles see it: one point or two, as exact as both are known, and whether it is doubted. What EDTF
 * leaves open counts as doubt.
 *
 * @param from the first point; null where no date is known
 * @param to the last point; null where there is one alone
 */
record When(Point from, Point to, boolean isDoubtful) {
    private static final Pattern POINT =
            Pattern.compile("(\\d{4}|\\d{3}X|\\d{2}XX)(?:-(\\d\\d|XX))?(?:-(\\d\\d|XX))?[?~%]?");
    private static final int SEASONS_FROM = 21;

    /** @param month 0 where it is not known, from 21 for spring to 24 for winter; day 0 where it is not known */
    record Point(int year, int month, int day) {
        boolean isSeason() {
            return month >= SEASONS_FROM;
        }

        /** As in {@code 2016-12-04}, as far as it is known. */
        String iso() {
            return digits(year, 4)
                    + (month == 0 ? "" : "-" + digits(month, 2))
                    + (day == 0 ? "" : "-" + digits(day, 2));
        }

        static String digits(int number, int width) {
            String digits = Integer.toString(number);
            return "0".repeat(Math.max(0, width - digits.length())) + digits;
        }

        private int exactness() {
            return day > 0 ? 3 : isSeason() ? 1 : month > 0 ? 2 : 1;
        }

        private Point noExacterThan(int exactness) {
            return new Point(year, exactness < 2 ? 0 : month, exactness < 3 ? 0 : day);
        }
    }

    static When of(Edtf date) {
        String[] ends = date.source().split("/", -1);
        boolean doubtful =
                date.approximate() || date.uncertain() || date.source().contains("X");
        if (ends.length == 1)
            return span(point(ends[0], false), point(ends[0], true), doubtful && !isWhole(ends[0], date));
        Optional<Point> from = point(ends[0], false);
        Optional<Point> to = point(ends[1], true);
        return span(from, to, doubtful || from.isEmpty() || to.isEmpty());
    }

    /** An unknown day or month is no doubt: the date is only less exact. */
    private static boolean isWhole(String source, Edtf date) {
        return !date.approximate() && !date.uncertain() && source.matches("\\d{4}-.*");
    }

    private static When span(Optional<Point> from, Optional<Point> to, boolean doubtful) {
        if (from.isEmpty() || to.isEmpty()) return new When(from.or(() -> to).orElse(null), null, doubtful);
        if (from.get().equals(to.get())) return new When(from.get(), null, doubtful);
        int exactness = Math.min(from.get().exactness(), to.get().exactness());
        Point first = from.get().noExacterThan(exactness);
        Point last = to.get().noExacterThan(exactness);
        return new When(first, first.equals(last) ? null : last, doubtful);
    }

    private static Optional<Point> point(String source, boolean last) {
        Matcher m = POINT.matcher(source);
        if (!m.matches()) return Optional.empty();
        int year = Integer.parseInt(m.group(1).replace('X', last ? '9' : '0'));
        return Optional.of(new Point(year, number(m.group(2)), number(m.group(3))));
    }

    private static int number(String digits) {
        return digits == null || digits.equals("XX") ? 0 : Integer.parseInt(digits);
    }

    boolean isUnknown() {
        return from == null;
    }

    boolean isSpan() {
        return to != null;
    }
}
