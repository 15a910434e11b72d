package org.scholion.relate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds years, months and days with their year in running text, in English, Arabic and digits. */
final class TimeReader {
    private static final List<String> NAMES = List.of(
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
            "December");
    private static final String[] ARABIC = {
        "كانون الثاني|يناير", "شباط|فبراير", "آذار|مارس", "نيسان|أبريل", "أيار|مايو", "حزيران|يونيو", "تموز|يوليو", "آب|أغسطس",
        "أيلول|سبتمبر", "تشرين الأول|أكتوبر", "تشرين الثاني|نوفمبر", "كانون الأول|ديسمبر"
    };
    private static final Map<String, Integer> MONTHS = months();
    private static final String MONTH = "(" + String.join("|", MONTHS.keySet().stream().sorted((a, b) -> b.length() - a.length()).toList()) + ")";
    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern TIME = Pattern.compile(
            "(?<![\\p{L}\\d-])(?:"
                    + "(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? )?" + MONTH + "\\.?(?: (\\d{1,2})(?:st|nd|rd|th)?)?(?: of)?,? " + YEAR
                    + "|" + YEAR + "-(\\d\\d)(?:-(\\d\\d))?"
                    + "|(?:(?:in|of|since|until|till|from|by|during|after|before|early|late|mid|year|the|and|to|عام|سنة|منذ|في)[ -]|\\()" + YEAR
                    + ")(?![\\p{L}\\d-])",
            FLAGS);

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
    static List<Recall> read(String text) {
        List<Recall> times = new ArrayList<>();
        Matcher m = TIME.matcher(plainDigits(text));
        while (m.find()) {
            try {
                times.add(time(m));
            } catch (DateTimeException e) {
                continue; // 31 June: the text says so, but there is nothing to look back to
            }
        }
        return times;
    }

    private static Recall time(Matcher m) {
        if (m.group(8) != null) return year(Integer.parseInt(m.group(8)));
        if (m.group(5) != null) return of(m.group(5), Integer.parseInt(m.group(6)), m.group(7));
        String day = m.group(1) != null ? m.group(1) : m.group(3);
        return of(m.group(4), MONTHS.get(m.group(2).toLowerCase(Locale.ROOT)), day);
    }

    private static Recall of(String year, int month, String day) {
        YearMonth in = YearMonth.of(Integer.parseInt(year), month);
        String label = NAMES.get(month - 1) + " " + year;
        if (day == null) return new Recall(in.atDay(1), in.atEndOfMonth(), label);
        LocalDate on = in.atDay(Integer.parseInt(day));
        return new Recall(on, on, on.getDayOfMonth() + " " + label);
    }

    private static Recall year(int year) {
        return new Recall(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Integer.toString(year));
    }

    private static String plainDigits(String text) {
        char[] plain = text.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            if (plain[i] > 0x7f && Character.isDigit(plain[i])) plain[i] = (char) ('0' + Character.digit(plain[i], 10));
        }
        return new String(plain);
    }
}
