package org.scholion.relate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds years, months and days with their year in running text, in English, Arabic and digits. */
final class TimeReader {
    private static final List<String> NAMES = List.of(
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
    private static final String[] ARABIC = {
        "كانون الثاني|يناير",
        "شباط|فبراير",
        "آذار|مارس",
        "نيسان|أبريل",
        "أيار|مايو",
        "حزيران|يونيو",
        "تموز|يوليو",
        "آب|أغسطس",
        "أيلول|سبتمبر",
        "تشرين الأول|أكتوبر",
        "تشرين الثاني|نوفمبر",
        "كانون الأول|ديسمبر"
    };
    private static final Map<String, Integer> MONTHS = months();
    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder());
    private static final String MONTH = "("
            + String.join("|", MONTHS.keySet().stream().sorted(LONGEST_FIRST).toList()) + ")";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int WINDOW = 32;
    private static final Pattern YEAR = Pattern.compile("(?<![\\p{L}\\d])(?:19|20)\\d\\d(?![\\p{L}\\d])");
    private static final Pattern MONTH_BEFORE = Pattern.compile(
            "(?<![\\p{L}\\d-])(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? )?" + MONTH
                    + "\\.?(?: (\\d{1,2})(?:st|nd|rd|th)?)?(?: of)?,? $",
            FLAGS);
    private static final Pattern WORD_BEFORE = Pattern.compile(
            "(?:(?<!\\p{L})(?:in|of|since|until|till|from|by|during|after|before|early|late|mid|year|the|and|to|عام|سنة|منذ|في)[ -]|\\()$",
            FLAGS);
    private static final Pattern MONTH_AFTER = Pattern.compile("-(\\d\\d)(?:-(\\d\\d))?(?![\\p{L}\\d-])");

    private TimeReader() {}

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (int m = 1; m <= 12; m++) {
            months.put(NAMES.get(m - 1).toLowerCase(Locale.ROOT), m);
            if (m != 5) months.put(NAMES.get(m - 1).substring(0, 3).toLowerCase(Locale.ROOT), m);
            for (String name : ARABIC[m - 1].split("\\|")) months.put(name, m);
        }
        months.put("sept", 9);
        return months;
    }

    /** The times that a text names, in reading order; days that no calendar has are passed over. */
    static List<Recall> read(String written) {
        if (!mayHold(written)) return List.of();
        String text = plainDigits(written);
        List<Recall> times = new ArrayList<>();
        for (Matcher year = YEAR.matcher(text); year.find(); ) {
            try {
                time(text, year.start(), year.end(), year.group()).ifPresent(times::add);
            } catch (DateTimeException e) {
                continue; // 31 June: the text says so, but there is nothing to look back to
            }
        }
        return times;
    }

    /** Most passages have no four digits in a row. */
    private static boolean mayHold(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < 4; i++)
            digits = Character.isDigit(text.charAt(i)) ? digits + 1 : 0;
        return digits == 4;
    }

    private static Optional<Recall> time(String text, int start, int end, String year) {
        String before = text.substring(Math.max(0, start - WINDOW), start);
        Matcher month = MONTH_BEFORE.matcher(before);
        if (month.find()) {
            String day = month.group(1) != null ? month.group(1) : month.group(3);
            return Optional.of(of(year, MONTHS.get(month.group(2).toLowerCase(Locale.ROOT)), day));
        }
        Matcher after = MONTH_AFTER.matcher(text).region(end, text.length());
        if (after.lookingAt()) return Optional.of(of(year, Integer.parseInt(after.group(1)), after.group(2)));
        boolean range = text.startsWith("-", end);
        return !range && WORD_BEFORE.matcher(before).find()
                ? Optional.of(year(Integer.parseInt(year)))
                : Optional.empty();
    }

    private static Recall of(String year, int month, String day) {
        YearMonth in = YearMonth.of(Integer.parseInt(year), month);
        if (day == null) return new Recall(in.atDay(1), in.atEndOfMonth(), new Reason.Named(in.toString(), ""));
        LocalDate on = in.atDay(Integer.parseInt(day));
        return new Recall(on, on, new Reason.Named(on.toString(), ""));
    }

    private static Recall year(int year) {
        return new Recall(
                LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), new Reason.Named(Integer.toString(year), ""));
    }

    private static String plainDigits(String text) {
        char[] plain = text.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            if (plain[i] > 0x7f && Character.isDigit(plain[i])) plain[i] = (char) ('0' + Character.digit(plain[i], 10));
        }
        return new String(plain);
    }
}
