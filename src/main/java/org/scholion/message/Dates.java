package org.scholion.message;

import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scholion.text.Edtf;

/** Dates in words, with their doubt said. Safe to use from many threads. */
public final class Dates {
    private static final Pattern DOUBT = Pattern.compile("[?~%]$");
    private static final Pattern MACHINE = Pattern.compile("\\d{4}(-(0\\d|1[0-2])(-\\d\\d)?)?");

    private static final long MILLISECONDS = 86_400_000;

    private final Messages messages;
    private final ULocale locale;
    private final ThreadLocal<Map<String, SimpleDateFormat>> formats = ThreadLocal.withInitial(HashMap::new);

    Dates(Messages messages, ULocale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    /** As in "4 December 2016, approximately" or "21 November 2016 to 5 December 2016". */
    public String words(Edtf date) {
        if (date.source().isEmpty()) return messages.say("date.none");
        int slash = date.source().indexOf('/');
        if (slash < 0) return point(date.source());
        return interval(date.source().substring(0, slash), date.source().substring(slash + 1));
    }

    /** The same; empty for no date. */
    public String words(Optional<Edtf> date) {
        return date.map(this::words).orElse("");
    }

    /** As in "since 2015", "until 28 July 2016", "2015 to 2017"; empty where neither is known. */
    public String span(Optional<Edtf> from, Optional<Edtf> to) {
        if (from.isEmpty() && to.isEmpty()) return "";
        if (to.isEmpty()) return messages.say("date.since", words(from));
        if (from.isEmpty()) return messages.say("date.until", words(to));
        return messages.say("date.span", words(from), words(to));
    }

    private String interval(String from, String to) {
        boolean openFrom = from.isEmpty() || from.equals("..");
        boolean openTo = to.isEmpty() || to.equals("..");
        if (openTo) return messages.say("date.since", point(from));
        if (openFrom) return messages.say("date.until", point(to));
        return messages.say("date.span", point(from), point(to));
    }

    private String point(String source) {
        String plain = DOUBT.matcher(source).replaceFirst("");
        String words = certain(plain);
        return switch (source.charAt(source.length() - 1)) {
            case '~' -> messages.say("date.approximate", words);
            case '?' -> messages.say("date.uncertain", words);
            case '%' -> messages.say("date.uncertain-approximate", words);
            default -> words;
        };
    }

    private String certain(String plain) {
        String[] parts = plain.split("-");
        if (parts[0].contains("X"))
            return messages.say("date.years", format("y", Integer.parseInt(parts[0].replace('X', '0')), 1, 1));
        int year = Integer.parseInt(parts[0]);
        if (parts.length == 1 || parts[1].equals("XX")) return format("y", year, 1, 1);
        int month = Integer.parseInt(parts[1]);
        if (month > 12) return messages.say("date.season." + month, format("y", year, 1, 1));
        boolean dayKnown = parts.length == 3 && !parts[2].equals("XX");
        return dayKnown
                ? format(messages.say("date.format.day"), year, month, Integer.parseInt(parts[2]))
                : format(messages.say("date.format.month"), year, month, 1);
    }

    private String format(String pattern, int year, int month, int day) {
        SimpleDateFormat format = formats.get().computeIfAbsent(pattern, this::format);
        return format.format((Object) (LocalDate.of(year, month, day).toEpochDay() * MILLISECONDS));
    }

    private SimpleDateFormat format(String pattern) {
        SimpleDateFormat format = new SimpleDateFormat(pattern, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format;
    }

    /** A day without its year, short, for narrow places. */
    public String dayAndMonth(LocalDate day) {
        return format("d MMM", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** A month without its year, short. */
    public String month(LocalDate day) {
        return format("LLL", day.getYear(), day.getMonthValue(), 1);
    }

    /** The machine's form for a {@code time} element: a day, month or year; empty where there is none. */
    public static String machine(Edtf date) {
        String plain = DOUBT.matcher(date.source()).replaceFirst("");
        return MACHINE.matcher(plain).matches() ? plain : "";
    }

    /** Whether nothing about the date is doubted. */
    public static boolean isCertain(Edtf date) {
        return !date.approximate() && !date.uncertain();
    }
}
