package org.scholion.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholion.annotate.PlacedNote;
import org.scholion.annotate.Span;
import org.scholion.content.Passage;
import org.scholion.problem.Code;
import org.scholion.problem.Problems;
import org.scholion.relate.Archive;
import org.scholion.relate.ArticleFacts;

/** Days in running text that no calendar has; a finding, unless a note already speaks of them. */
final class DateCheck {
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final String NAMES = "(" + String.join("|", MONTHS) + ")";
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b(\\d{1,2}) " + NAMES + "(?:,? (\\d{4}))?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b" + NAMES + " (\\d{1,2})(?:, (\\d{4}))?\\b", Pattern.CASE_INSENSITIVE);
    private static final int LEAP_YEAR = 2000;

    private final Archive archive;
    private final Problems problems;

    DateCheck(Archive archive, Problems problems) {
        this.archive = archive;
        this.problems = problems;
    }

    void run() {
        for (ArticleFacts facts : archive.articles()) {
            for (Passage passage : facts.article().body().passages()) {
                find(facts, passage, DAY_FIRST, 1, 2);
                find(facts, passage, MONTH_FIRST, 2, 1);
            }
        }
    }

    private void find(ArticleFacts facts, Passage passage, Pattern pattern, int dayGroup, int monthGroup) {
        for (Matcher m = pattern.matcher(passage.text()); m.find(); ) {
            int day = Integer.parseInt(m.group(dayGroup));
            int month = MONTHS.indexOf(m.group(monthGroup).toLowerCase(Locale.ROOT)) + 1;
            int year = m.group(3) == null ? LEAP_YEAR : Integer.parseInt(m.group(3));
            Span span = new Span(passage.start() + m.start(), passage.start() + m.end());
            if (exists(year, month, day) || isNoted(facts, span)) continue;
            problems.report(
                    Code.IMPOSSIBLE_DATE,
                    passage.locate(facts.article().file(), m.start()),
                    "'" + m.group() + "' is a day that no calendar has",
                    "leave the text as it is; a note of kind correction may explain it");
        }
    }

    private static boolean exists(int year, int month, int day) {
        try {
            return day > 0 && LocalDate.of(year, month, day) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isNoted(ArticleFacts facts, Span span) {
        return facts.notes().stream()
                .map(PlacedNote::span)
                .flatMap(java.util.Optional::stream)
                .anyMatch(s -> s.overlaps(span));
    }
}
