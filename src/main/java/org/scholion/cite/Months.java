package org.scholion.cite;

import java.util.List;
import org.scholion.cite.When.Point;

/** Names of months and seasons, as both styles spell them out. */
final class Months {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> SEASONS = List.of("Spring", "Summer", "Autumn", "Winter");

    private Months() {}

    /** Month and day, as far as they are known; empty where neither is. */
    static String dayAndMonth(Point point) {
        if (point.month() == 0) return "";
        String name = point.isSeason() ? SEASONS.get(point.month() - 21) : MONTHS.get(point.month() - 1);
        return point.day() == 0 ? name : name + " " + point.day();
    }

    /** Two points of one year, without the year: a month is said once. */
    static String within(When when) {
        boolean sameMonth = when.from().month() == when.to().month();
        String last = sameMonth ? Integer.toString(when.to().day()) : dayAndMonth(when.to());
        return dayAndMonth(when.from()) + "–" + last;
    }
}
