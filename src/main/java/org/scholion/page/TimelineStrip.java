package org.scholion.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.scholion.content.Period;
import org.scholion.message.Messages;
import org.scholion.page.draw.Lanes;
import org.scholion.page.draw.TextWidth;
import org.scholion.page.draw.TimeAxis;
import org.scholion.page.draw.TimeAxis.Bar;
import org.scholion.text.Edtf;

/**
 * Draws one period of the timeline: a bar or dot an event, a square a report, each linked to its line in the list. Of more
 * items than can be told apart it draws how many there are in each stretch of time.
 */
final class TimelineStrip {
    private static final double WIDTH = 480;
    private static final double SIDE = 14;
    private static final double ROW = 14;
    private static final double HIGH = 8;
    private static final double FONT = 14;
    /** How long a doubted end is drawn, or an arrow. */
    private static final double END = 7;

    private static final int MOST_MARKS = 80;
    private static final int STRETCHES = 48;
    private static final double TALLEST = 60;

    private final Messages say;
    private final Period period;
    private final int number;
    private final boolean mirrored;
    private final TimeAxis axis;

    TimelineStrip(Messages say, Period period, int number) {
        this.say = say;
        this.period = period;
        this.number = number;
        this.mirrored = say.direction().equals("rtl");
        this.axis = new TimeAxis(period.from(), period.to(), WIDTH - 2 * SIDE, mirrored);
    }

    /** The drawing. @param anchors where an item's mark leads */
    Html draw(List<TimelineItem> items, Function<TimelineItem, String> anchors) {
        return items.size() > MOST_MARKS ? stretches(items, anchors) : marks(items, anchors);
    }

    // ---- every item

    private Html marks(List<TimelineItem> items, Function<TimelineItem, String> anchors) {
        List<TimelineItem> events = items.stream().filter(TimelineItem::isEvent).toList();
        List<TimelineItem> reports = items.stream().filter(i -> !i.isEvent()).toList();
        Lanes eventLanes = new Lanes(3);
        Lanes reportLanes = new Lanes(3);
        List<Integer> eventRows = rows(events, eventLanes);
        List<Integer> reportRows = rows(reports, reportLanes);
        double ground = (eventLanes.count() + reportLanes.count()) * ROW + 6;
        Svg svg = new Svg("strip", "group", say.say("timeline.strip", period.id()), WIDTH, ground + 26);
        axis(svg, ground);
        for (int i = 0; i < events.size(); i++)
            event(svg, events.get(i), 2 + eventRows.get(i) * ROW, anchors.apply(events.get(i)));
        for (int i = 0; i < reports.size(); i++) {
            double y = 2 + (eventLanes.count() + reportRows.get(i)) * ROW;
            report(svg, reports.get(i), y, anchors.apply(reports.get(i)));
        }
        return svg.done();
    }

    /** Marks are never narrower than they are high, so that they can be seen and hit. */
    private static double wide(Bar bar) {
        return Math.max(HIGH, bar.width());
    }

    private static double left(Bar bar) {
        return SIDE + bar.x() - Math.max(0, HIGH - bar.width()) / 2;
    }

    private List<Integer> rows(List<TimelineItem> items, Lanes lanes) {
        List<Integer> rows = new ArrayList<>();
        for (TimelineItem item : items) {
            Bar bar = axis.bar(item.reach());
            double before = bar.doubtedLeft() || bar.beyondLeft() ? END : 0;
            double after = bar.doubtedRight() || bar.beyondRight() ? END : 0;
            rows.add(lanes.place(left(bar) - before, wide(bar) + before + after));
        }
        return rows;
    }

    private void event(Svg svg, TimelineItem item, double y, String anchor) {
        Bar bar = axis.bar(item.reach());
        double x = left(bar);
        boolean doubted = bar.doubtedLeft() || bar.doubtedRight();
        boolean isDay = item.date().earliest().equals(item.date().latest());
        svg.link(anchor, "mark p" + Svg.style(number), name(item));
        if (isDay) {
            svg.circle(doubted ? "may doubt" : "sure", x + wide(bar) / 2, y + HIGH / 2, HIGH / 2);
        } else if (bar.sureWidth() == 0) {
            svg.rect(doubted ? "may doubt" : "may", x, y, wide(bar), HIGH);
        } else {
            lasting(svg, bar, y);
        }
        if (bar.beyondLeft()) arrow(svg, x, y + HIGH / 2, -1);
        if (bar.beyondRight()) arrow(svg, x + wide(bar), y + HIGH / 2, 1);
        svg.close("a").line();
    }

    /** What surely lasted is full; before and after it stands what is not known to the day, or doubted. */
    private static void lasting(Svg svg, Bar bar, double y) {
        double from = bar.width() < HIGH ? left(bar) : SIDE + bar.sureX();
        double to = bar.width() < HIGH ? from + HIGH : from + bar.sureWidth();
        double before = from - left(bar);
        double after = left(bar) + wide(bar) - to;
        if (bar.doubtedLeft()) before = Math.max(before, END);
        if (bar.doubtedRight()) after = Math.max(after, END);
        if (before > 0.1) svg.rect(bar.doubtedLeft() ? "may doubt" : "may", from - before, y, before, HIGH);
        svg.rect("sure", from, y, to - from, HIGH);
        if (after > 0.1) svg.rect(bar.doubtedRight() ? "may doubt" : "may", to, y, after, HIGH);
    }

    private static void arrow(Svg svg, double x, double y, int way) {
        String tip = Svg.number(way * 7.0);
        svg.path(
                "sure",
                "M" + Svg.number(x + way) + " " + Svg.number(y - HIGH / 2) + "l" + tip + " " + Svg.number(HIGH / 2)
                        + "l" + Svg.number(way * -7.0) + " " + Svg.number(HIGH / 2) + "z");
    }

    private void report(Svg svg, TimelineItem item, double y, String anchor) {
        Bar bar = axis.bar(item.reach());
        boolean sure = bar.sureWidth() > 0 && !bar.doubtedLeft();
        svg.link(anchor, "mark p" + Svg.style(number), name(item));
        svg.rect(sure ? "paper" : "paper doubt", left(bar), y, wide(bar), HIGH + 2);
        svg.close("a").line();
    }

    private String name(TimelineItem item) {
        return say.say("timeline.mark." + item.kind(), item.label(), say.dates().words(item.date()));
    }

    // ---- the line of time

    private void axis(Svg svg, double y) {
        svg.rule(number, SIDE, WIDTH - SIDE, y);
        double free = 0;
        List<TimeAxis.Tick> ticks = axis.ticks();
        for (TimeAxis.Tick tick : ticks) {
            double x = SIDE + tick.x();
            svg.path("tick", "M" + Svg.number(x) + " " + Svg.number(y - 4) + "v8");
            String label = label(tick.day());
            double half = TextWidth.of(label, FONT) / 2 + 1;
            double middle = Math.max(half, Math.min(WIDTH - half, x));
            double distance = mirrored ? WIDTH - middle : middle;
            if (distance - half < free - 0.1) continue;
            free = distance + half + 4;
            svg.text("", middle, y + 21, label);
        }
    }

    private String label(LocalDate day) {
        return switch (axis.unit()) {
            case DAY -> say.dates().dayAndMonth(day);
            case MONTH -> say.dates().month(day);
            case YEAR ->
                say.dates().words(Edtf.parse(day.toString().substring(0, 4)).orElseThrow());
        };
    }

    // ---- too many items

    private Html stretches(List<TimelineItem> items, Function<TimelineItem, String> anchors) {
        List<List<TimelineItem>> stretches = new ArrayList<>();
        for (int i = 0; i < STRETCHES; i++) stretches.add(new ArrayList<>());
        double width = (WIDTH - 2 * SIDE) / STRETCHES;
        for (TimelineItem item : items) {
            Bar bar = axis.bar(item.reach());
            double x = mirrored ? bar.x() + bar.width() - 0.01 : bar.x();
            stretches.get((int) Math.max(0, Math.min(STRETCHES - 1, x / width))).add(item);
        }
        int most = stretches.stream().mapToInt(List::size).max().orElse(1);
        Svg svg = new Svg("strip", "group", say.say("timeline.strip", period.id()), WIDTH, TALLEST + 30);
        axis(svg, TALLEST + 6);
        for (int i = 0; i < STRETCHES; i++) {
            List<TimelineItem> here = stretches.get(i);
            if (here.isEmpty()) continue;
            double height = Math.max(3, TALLEST * here.size() / most);
            String since = say.dates().words(here.get(0).date());
            svg.link(
                    anchors.apply(here.get(0)),
                    "mark p" + Svg.style(number),
                    say.say("timeline.stretch", here.size(), since));
            svg.rect("sure", SIDE + i * width, TALLEST - height, width - 1, height)
                    .close("a")
                    .line();
        }
        return svg.done();
    }

    // ---- what the signs mean

    static List<Legend.Line> legend(Messages say) {
        Svg day = sign().circle("sure", 16, 7, 4);
        Svg known = sign().rect("sure", 4, 3, 24, HIGH);
        Svg within = sign().rect("may", 4, 3, 24, HIGH);
        Svg doubted = sign().rect("may doubt", 4, 3, 24, HIGH);
        boolean mirrored = say.direction().equals("rtl");
        Svg beyond = sign().rect("sure", mirrored ? 12 : 4, 3, 16, HIGH);
        arrow(beyond, mirrored ? 12 : 20, 7, mirrored ? -1 : 1);
        Svg report = sign().rect("paper", 12, 2, HIGH, HIGH + 2);
        return List.of(
                new Legend.Line(day.done(), say.say("timeline.sign.day")),
                new Legend.Line(known.done(), say.say("timeline.sign.known")),
                new Legend.Line(within.done(), say.say("timeline.sign.within")),
                new Legend.Line(doubted.done(), say.say("timeline.sign.doubted")),
                new Legend.Line(beyond.done(), say.say("timeline.sign.beyond")),
                new Legend.Line(report.done(), say.say("timeline.sign.report")));
    }

    private static Svg sign() {
        return Svg.sign("sign p0", 32, 14);
    }
}
