package org.scholion.page;

import java.util.Optional;
import org.scholion.text.Edtf;

/** Dates in words, for readers of English, with their doubt said. */
final class Dates {
    private static final String[] MONTHS = {
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
        "December"
    };
    private static final String[] SEASONS = {"spring", "summer", "autumn", "winter"};

    private Dates() {}

    /** As in "4 December 2016, approximately" or "21 November 2016 to 5 December 2016". */
    static String words(Edtf date) {
        if (date.source().isEmpty()) return "no date known";
        int slash = date.source().indexOf('/');
        if (slash < 0) return point(date.source());
        return interval(date.source().substring(0, slash), date.source().substring(slash + 1));
    }

    static String words(Optional<Edtf> date) {
        return date.map(Dates::words).orElse("");
    }

    /** As in "since 2015", "until 28 July 2016", "2015 to 2017"; empty where neither is known. */
    static String span(Optional<Edtf> from, Optional<Edtf> to) {
        if (from.isEmpty() && to.isEmpty()) return "";
        if (to.isEmpty()) return "since " + words(from);
        if (from.isEmpty()) return "until " + words(to);
        return words(from) + " to " + words(to);
    }

    private static String interval(String from, String to) {
        boolean openFrom = from.isEmpty() || from.equals("..");
        boolean openTo = to.isEmpty() || to.equals("..");
        if (openTo) return "since " + point(from);
        if (openFrom) return "until " + point(to);
        return point(from) + " to " + point(to);
    }

    private static String point(String source) {
        char last = source.charAt(source.length() - 1);
        String plain = last == '?' || last == '~' || last == '%' ? source.substring(0, source.length() - 1) : source;
        String doubt = last == '~'
                ? ", approximately"
                : last == '?' ? ", uncertain" : last == '%' ? ", uncertain and approximate" : "";
        String[] parts = plain.split("-");
        String year = parts[0].contains("X") ? parts[0].replace('X', '0') + "s" : parts[0];
        if (parts.length == 1 || parts[1].equals("XX")) return year + doubt;
        int month = Integer.parseInt(parts[1]);
        if (month > 12) return SEASONS[month - 21] + " " + year + doubt;
        String named = MONTHS[month - 1] + " " + year;
        boolean dayKnown = parts.length == 3 && !parts[2].equals("XX");
        return (dayKnown ? Integer.parseInt(parts[2]) + " " : "") + named + doubt;
    }

    /** The machine's form for a {@code time} element: a day, month or year; empty where there is none. */
    static String machine(Edtf date) {
        String plain = date.source().replaceAll("[?~%]$", "");
        return plain.matches("\\d{4}(-(0\\d|1[0-2])(-\\d\\d)?)?") ? plain : "";
    }

    /** Whether nothing about the date is doubted. */
    static boolean isCertain(Edtf date) {
        return !date.approximate() && !date.uncertain();
    }
}
