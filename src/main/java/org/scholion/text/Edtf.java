package org.scholion.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as archives write it: Extended Date/Time Format, level 1 (Library of Congress, 2019): days, months, years,
 * seasons, unspecified digits ({@code 2016-XX}), qualifiers ({@code ? ~ %}) and intervals with open ends.
 *
 * @param source what was written
 * @param earliest the first day it may mean; absent where the beginning is open or unknown
 * @param latest the last day it may mean, inclusive; absent where the end is open or unknown
 * @param approximate marked with {@code ~} or {@code %}
 * @param uncertain marked with {@code ?} or {@code %}
 */
public record Edtf(
        String source,
        Optional<LocalDate> earliest,
        Optional<LocalDate> latest,
        boolean approximate,
        boolean uncertain) {
    private static final Pattern POINT =
            Pattern.compile("(\\d{4}|\\d{3}X|\\d{2}XX)(?:-(\\d{2}|XX)(?:-(\\d{2}|XX))?)?([?~%]?)");

    /** Reads a date; nothing where it is not EDTF level 1 or names a day that does not exist. */
    public static Optional<Edtf> parse(String source) {
        int slash = source.indexOf('/');
        if (slash < 0) return point(source);
        return interval(source, source.substring(0, slash), source.substring(slash + 1));
    }

    private static Optional<Edtf> interval(String source, String from, String to) {
        Optional<Edtf> first = isOpen(from) ? open(from) : point(from);
        Optional<Edtf> last = isOpen(to) ? open(to) : point(to);
        if (first.isEmpty() || last.isEmpty() || isOpen(from) && isOpen(to)) return Optional.empty();
        Optional<LocalDate> earliest = first.get().earliest();
        Optional<LocalDate> latest = last.get().latest();
        if (earliest.isPresent() && latest.isPresent() && earliest.get().isAfter(latest.get())) return Optional.empty();
        return Optional.of(new Edtf(
                source,
                earliest,
                latest,
                first.get().approximate() || last.get().approximate(),
                first.get().uncertain() || last.get().uncertain()));
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static Optional<Edtf> open(String end) {
        return Optional.of(new Edtf(end, Optional.empty(), Optional.empty(), false, false));
    }

    private static Optional<Edtf> point(String source) {
        Matcher m = POINT.matcher(source);
        if (!m.matches()) return Optional.empty();
        boolean monthUnknown = "XX".equals(m.group(2));
        if (monthUnknown && m.group(3) != null && !"XX".equals(m.group(3))) return Optional.empty();
        if (m.group(1).endsWith("X") && m.group(2) != null) return Optional.empty();
        try {
            int firstYear = Integer.parseInt(m.group(1).replace('X', '0'));
            int lastYear = Integer.parseInt(m.group(1).replace('X', '9'));
            String month = monthUnknown ? null : m.group(2);
            String day = "XX".equals(m.group(3)) ? null : m.group(3);
            boolean approximate = "~".equals(m.group(4)) || "%".equals(m.group(4));
            boolean uncertain = "?".equals(m.group(4)) || "%".equals(m.group(4));
            return Optional.of(new Edtf(
                    source,
                    Optional.of(first(firstYear, month, day)),
                    Optional.of(last(lastYear, month, day)),
                    approximate,
                    uncertain));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate first(int year, String month, String day) {
        if (month == null) return LocalDate.of(year, 1, 1);
        int m = Integer.parseInt(month);
        if (m >= 21 && m <= 24 && day == null) return LocalDate.of(year, seasonStart(m), 1);
        return LocalDate.of(year, m, day == null ? 1 : Integer.parseInt(day));
    }

    private static LocalDate last(int year, String month, String day) {
        if (month == null) return LocalDate.of(year, 12, 31);
        int m = Integer.parseInt(month);
        if (m >= 21 && m <= 24 && day == null)
            return YearMonth.of(year, seasonStart(m)).plusMonths(2).atEndOfMonth();
        return day == null ? YearMonth.of(year, m).atEndOfMonth() : LocalDate.of(year, m, Integer.parseInt(day));
    }

    /** Spring is 21, summer 22, autumn 23, winter 24; of the northern half of the world, winter beginning in December. */
    private static int seasonStart(int season) {
        return 3 * (season - 20);
    }

    /** A day to sort by: the earliest, else the latest, else the end of time. */
    public LocalDate sortDay() {
        return earliest.or(() -> latest).orElse(LocalDate.MAX);
    }

    /** Whether the two could mean a day in common; an open end reaches for ever. */
    public boolean overlaps(LocalDate from, LocalDate to) {
        return !latest.orElse(LocalDate.MAX).isBefore(from)
                && !earliest.orElse(LocalDate.MIN).isAfter(to);
    }
}
