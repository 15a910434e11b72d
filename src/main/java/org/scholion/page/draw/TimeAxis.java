package org.scholion.page.draw;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A line of days with a beginning and an end, drawn from left to right or mirrored. */
public final class TimeAxis {
    private static final int MOST_TICKS = 13;
    private static final int[] YEARS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};

    private final LocalDate from;
    private final LocalDate to;
    private final double width;
    private final boolean mirrored;
    private final double days;

    /**
     * @param from its first day
     * @param to its last day, inclusive
     * @param mirrored whether time runs from right to left
     */
    public TimeAxis(LocalDate from, LocalDate to, double width, boolean mirrored) {
        this.from = from;
        this.to = to.isBefore(from) ? from : to;
        this.width = width;
        this.mirrored = mirrored;
        this.days = ChronoUnit.DAYS.between(from, this.to) + 1.0;
    }

    /** What the ticks stand for, which decides how they are labelled. */
    public enum Unit {
        DAY,
        MONTH,
        YEAR
    }

    /** A mark on the line. @param x of the day's beginning */
    public record Tick(LocalDate day, double x) {}

    /**
     * A bar on the line: where it may lie, where it surely lies, and on which sides it goes on beyond the line.
     *
     * @param x of the left end of what may be
     * @param width of what may be
     * @param sureX of the left end of what is sure
     * @param sureWidth of what is sure, 0 for nothing
     */
    public record Bar(
            double x,
            double width,
            double sureX,
            double sureWidth,
            boolean beyondLeft,
            boolean beyondRight,
            boolean doubtedLeft,
            boolean doubtedRight) {}

    /** Where a day begins. */
    public double begin(LocalDate day) {
        return place(ChronoUnit.DAYS.between(from, day));
    }

    private double place(double offset) {
        double x = Math.max(0, Math.min(1, offset / days)) * width;
        return mirrored ? width - x : x;
    }

    /** Whether any of a stretch lies on the line. */
    public boolean shows(Reach reach) {
        return !reach.last().orElse(LocalDate.MAX).isBefore(from)
                && !reach.first().orElse(LocalDate.MIN).isAfter(to);
    }

    /** The bar of a stretch that lies at least partly on the line. */
    public Bar bar(Reach reach) {
        boolean before = isBefore(reach.first());
        boolean after = isAfter(reach.last());
        double start = start(reach.first());
        double end = end(reach.last());
        double sureStart = reach.sure() ? start(reach.sureFrom()) : start;
        double sureEnd = reach.sure() ? Math.max(sureStart, end(reach.sureTo())) : start;
        return new Bar(
                Math.min(place(start), place(end)),
                Math.abs(place(end) - place(start)),
                Math.min(place(sureStart), place(sureEnd)),
                Math.abs(place(sureEnd) - place(sureStart)),
                mirrored ? after : before,
                mirrored ? before : after,
                mirrored ? reach.endDoubted() : reach.startDoubted(),
                mirrored ? reach.startDoubted() : reach.endDoubted());
    }

    private boolean isBefore(Optional<LocalDate> day) {
        return day.isEmpty() || day.get().isBefore(from);
    }

    private boolean isAfter(Optional<LocalDate> day) {
        return day.isEmpty() || day.get().isAfter(to);
    }

    private double start(Optional<LocalDate> day) {
        return isBefore(day) ? 0 : Math.min(days, ChronoUnit.DAYS.between(from, day.get()));
    }

    private double end(Optional<LocalDate> day) {
        return isAfter(day) ? days : Math.max(0, ChronoUnit.DAYS.between(from, day.get()) + 1.0);
    }

    /** What the ticks stand for. */
    public Unit unit() {
        if (days <= 7 * MOST_TICKS) return Unit.DAY;
        return days <= 31 * 3 * MOST_TICKS ? Unit.MONTH : Unit.YEAR;
    }

    /** The beginnings of days, months or years on the line, at most thirteen. */
    public List<Tick> ticks() {
        return switch (unit()) {
            case DAY -> days(days <= MOST_TICKS ? 1 : 7);
            case MONTH -> months(days <= 31.0 * MOST_TICKS ? 1 : 3);
            case YEAR -> years();
        };
    }

    private List<Tick> days(int step) {
        List<Tick> ticks = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(step)) ticks.add(tick(day));
        return ticks;
    }

    private List<Tick> months(int step) {
        List<Tick> ticks = new ArrayList<>();
        LocalDate day = from.withDayOfMonth(1).withMonth((from.getMonthValue() - 1) / step * step + 1);
        for (; !day.isAfter(to); day = day.plusMonths(step)) {
            if (!day.isBefore(from)) ticks.add(tick(day));
        }
        return ticks;
    }

    private List<Tick> years() {
        int span = to.getYear() - from.getYear();
        int step = YEARS[YEARS.length - 1];
        for (int i = YEARS.length - 1; i >= 0; i--) if (span / YEARS[i] < MOST_TICKS) step = YEARS[i];
        List<Tick> ticks = new ArrayList<>();
        for (int year = Math.floorDiv(from.getYear(), step) * step; year <= to.getYear(); year += step) {
            LocalDate day = LocalDate.of(year, 1, 1);
            if (!day.isBefore(from)) ticks.add(tick(day));
        }
        return ticks;
    }

    private Tick tick(LocalDate day) {
        return new Tick(day, begin(day));
    }
}
