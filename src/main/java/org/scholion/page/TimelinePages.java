package org.scholion.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scholion.content.Period;
import org.scholion.message.Dates;
import org.scholion.message.Messages;
import org.scholion.page.ArticlePage.TimeView;
import org.scholion.register.Entry;
import org.scholion.relate.ArticleFacts;
import org.scholion.text.Edtf;

/** Plans the timeline: events and publications in order of their earliest possible day, the periods side by side. */
final class TimelinePages {
    /** More lines than this under one heading are summed up. */
    private static final int MOST_LINES = 60;
    /** A period of more days than this has a heading a year, a shorter one a heading a month. */
    private static final int MONTHLY = 760;

    /** A date that begins with a month, or of which only the end is known, with its month. */
    private static final Pattern MONTH = Pattern.compile("(?:(?:\\.\\.)?/)?\\d{4}-(?:0[1-9]|1[0-2])");

    private final ArchiveIndex index;
    private final Frames frames;
    private final Messages say;

    TimelinePages(ArchiveIndex index, Frames frames) {
        this.index = index;
        this.frames = frames;
        this.say = frames.words();
    }

    Stream<Page> pages() {
        return Stream.of(timeline());
    }

    private Page timeline() {
        List<TimelineItem> rest = items();
        List<TimelinePage.Column> columns = new ArrayList<>();
        for (Period period : index.archive().settings().periods()) {
            List<TimelineItem> here = rest.stream()
                    .filter(i -> i.date().overlaps(period.from(), period.to()))
                    .toList();
            if (here.isEmpty()) continue;
            columns.add(column(period, here));
            rest = rest.stream()
                    .filter(i -> !i.date().overlaps(period.from(), period.to()))
                    .toList();
        }
        List<TimelinePage.Group> outside = groups("_y", rest, false);
        String title = say.say("timeline.title");
        Frame frame = frames.frame("timeline.html", title, say.say("timeline.description"));
        Html lead = new HtmlWriter().say(say, "timeline.lead").done();
        List<Legend.Line> legend = columns.isEmpty() ? List.of() : TimelineStrip.legend(say);
        return frames.page(
                "timeline.html",
                "timeline.ftlh",
                new TimelinePage(frame, title, lead, jumps(columns, legend, outside), legend, columns, outside));
    }

    private List<TimelineItem> items() {
        List<TimelineItem> items = new ArrayList<>();
        for (Entry entry : index.registers().all()) {
            if (entry.date().isPresent() && !entry.isPrivate()) items.add(event(entry));
        }
        for (ArticleFacts facts : index.counted()) {
            if (!facts.article().date().source().isEmpty()) items.add(report(facts));
        }
        items.sort(TimelineItem.ORDER);
        return items;
    }

    private TimelineItem event(Entry entry) {
        return new TimelineItem(
                "_e-" + entry.id(),
                true,
                entry.date().orElseThrow(),
                entry.name(),
                frames.top().entry(entry),
                index.archive().settings().word(entry.kind()));
    }

    private TimelineItem report(ArticleFacts facts) {
        return new TimelineItem(
                "_a-" + facts.id(),
                false,
                facts.article().date(),
                EntryWords.quoted(facts.article().title()),
                frames.top().article(facts.id()),
                say.say("timeline.published-by", index.outlet(facts.article())));
    }

    private TimelinePage.Column column(Period period, List<TimelineItem> items) {
        boolean monthly = period.from().plusDays(MONTHLY).isAfter(period.to());
        int number = index.periodNumber(period.id());
        String prefix = "_p" + number + "-";
        List<TimelinePage.Group> groups = groups(prefix, items, monthly);
        Html strip = new TimelineStrip(say, period, number).draw(items, i -> "#" + anchor(i, prefix, monthly, groups));
        return new TimelinePage.Column("_p" + number, ArticlePages.period(index, period.id()), strip, groups);
    }

    /** The line of an item, or the heading under which it is summed up. */
    private static String anchor(TimelineItem item, String prefix, boolean monthly, List<TimelinePage.Group> groups) {
        boolean listed = groups.stream().flatMap(g -> g.lines().stream()).anyMatch(l -> l.id().equals(item.id()));
        return listed ? item.id() : prefix + time(item, monthly);
    }

    /** The month of an item, or the year where no month is known or years are enough. */
    private static String time(TimelineItem item, boolean monthly) {
        boolean known = monthly && MONTH.matcher(item.date().source()).lookingAt();
        return item.date().sortDay().toString().substring(0, known ? 7 : 4);
    }

    private List<TimelinePage.Group> groups(String prefix, List<TimelineItem> items, boolean monthly) {
        Map<String, List<TimelineItem>> byTime = new TreeMap<>();
        for (TimelineItem item : items)
            byTime.computeIfAbsent(time(item, monthly), k -> new ArrayList<>()).add(item);
        List<TimelinePage.Group> groups = new ArrayList<>();
        byTime.forEach((time, here) -> groups.add(group(prefix, time, here)));
        return List.copyOf(groups);
    }

    private TimelinePage.Group group(String prefix, String time, List<TimelineItem> items) {
        List<TimelineItem> listed = items;
        List<TimelinePage.More> more = new ArrayList<>();
        if (listed.size() > MOST_LINES) {
            listed = items.stream().filter(TimelineItem::isEvent).toList();
            more.add(more("timeline.more-reports", items.size() - listed.size(), "articles/index.html"));
        }
        if (listed.size() > MOST_LINES) {
            more.add(more("timeline.more-events", listed.size() - MOST_LINES, "search.html"));
            listed = listed.subList(0, MOST_LINES);
        }
        more.removeIf(m -> m.words().isEmpty());
        String heading = Edtf.parse(time).map(say.dates()::words).orElse(time);
        return new TimelinePage.Group(
                prefix + time, heading, listed.stream().map(this::line).toList(), List.copyOf(more));
    }

    private TimelinePage.More more(String key, int count, String path) {
        return new TimelinePage.More(
                count == 0 ? "" : say.say(key, count), frames.top().to(path));
    }

    private TimelinePage.Line line(TimelineItem item) {
        return new TimelinePage.Line(
                item.id(),
                item.kind(),
                new TimeView(say.dates().words(item.date()), Dates.machine(item.date())),
                item.label(),
                item.href(),
                item.remark());
    }

    private List<Frame.Item> jumps(
            List<TimelinePage.Column> columns, List<Legend.Line> legend, List<TimelinePage.Group> outside) {
        List<Frame.Item> jumps = new ArrayList<>();
        columns.forEach(c -> jumps.add(new Frame.Item(c.period().id(), "#" + c.id(), false)));
        if (!legend.isEmpty()) jumps.add(new Frame.Item(say.say("timeline.drawn"), "#_drawn", false));
        if (!outside.isEmpty()) jumps.add(new Frame.Item(say.say("timeline.outside"), "#_outside", false));
        return jumps.size() < 2 ? List.of() : List.copyOf(jumps);
    }
}
