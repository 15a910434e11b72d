package org.scholion.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.scholion.content.Period;
import org.scholion.message.Messages;
import org.scholion.register.Entry;

/** Plans the map: a drawing of the places with coordinates, and the list that it pictures. */
final class MapPages {
    private static final double WIDTH = 960;
    private static final double MARGIN = 24;
    private static final double TALLEST = 1200;
    /** Places further from the middle than this many typical distances are listed, but not drawn. */
    private static final double FAR = 12;

    private final ArchiveIndex index;
    private final Frames frames;
    private final Messages say;

    MapPages(ArchiveIndex index, Frames frames) {
        this.index = index;
        this.frames = frames;
        this.say = frames.words();
    }

    Stream<Page> pages() {
        List<Entry> located = index.registers().all().stream()
                .filter(e -> e.coordinates().isPresent()
                        && !e.isPrivate()
                        && !index.of(e).isEmpty())
                .sorted(Comparator.comparing((Entry e) -> EntryWords.sortKey(e.name()))
                        .thenComparing(Entry::id))
                .toList();
        List<Entry> near = near(located);
        HtmlWriter lead = new HtmlWriter().say(say, "map.lead");
        if (near.size() < located.size()) lead.text(" ").say(say, "map.far", located.size() - near.size());
        Frame frame = frames.frame("map.html", say.say("map.title"), say.say("map.description"));
        List<ListPage.MapRow> rows = located.stream().map(this::row).toList();
        return Stream.of(frames.page(
                "map.html",
                "map.ftlh",
                new ListPage.MapView(
                        frame, say.say("map.title"), lead.done(), drawing(near), ArticlePages.periods(index), rows)));
    }

    private ListPage.MapRow row(Entry entry) {
        List<Integer> counts = index.archive().settings().periods().stream()
                .map(p -> (int) index.count(entry, p.id()))
                .toList();
        String coordinates = entry.coordinates()
                .map(c -> c.latitude() + ", " + c.longitude())
                .orElse("");
        return new ListPage.MapRow(
                entry.name(),
                frames.top().entry(entry),
                index.archive().settings().word(entry.kind()),
                coordinates,
                counts);
    }

    /** Leaves out what lies so far off that the rest would shrink to a point. */
    private static List<Entry> near(List<Entry> located) {
        if (located.size() < 4) return located;
        double latitude = median(located.stream()
                .map(e -> e.coordinates().get().latitude())
                .sorted()
                .toList());
        double longitude = median(located.stream()
                .map(e -> e.coordinates().get().longitude())
                .sorted()
                .toList());
        List<Double> distances = located.stream()
                .map(e -> distance(e, latitude, longitude))
                .sorted()
                .toList();
        double most = Math.max(0.01, median(distances)) * FAR;
        return located.stream()
                .filter(e -> distance(e, latitude, longitude) <= most)
                .toList();
    }

    private static double median(List<Double> sorted) {
        return sorted.get(sorted.size() / 2);
    }

    private static double distance(Entry entry, double latitude, double longitude) {
        double dy = entry.coordinates().get().latitude() - latitude;
        double dx =
                (entry.coordinates().get().longitude() - longitude) * StrictMath.cos(StrictMath.toRadians(latitude));
        return Math.sqrt(dx * dx + dy * dy);
    }

    /** An equal-scale drawing around the middle latitude; StrictMath keeps the digits alike on every machine. */
    private Html drawing(List<Entry> entries) {
        if (entries.isEmpty()) return Html.EMPTY;
        double south = entries.stream()
                .mapToDouble(e -> e.coordinates().get().latitude())
                .min()
                .orElse(0);
        double north = entries.stream()
                .mapToDouble(e -> e.coordinates().get().latitude())
                .max()
                .orElse(0);
        double west = entries.stream()
                .mapToDouble(e -> e.coordinates().get().longitude())
                .min()
                .orElse(0);
        double east = entries.stream()
                .mapToDouble(e -> e.coordinates().get().longitude())
                .max()
                .orElse(0);
        double squeeze = StrictMath.cos(StrictMath.toRadians((south + north) / 2));
        double scale = Math.min(
                (WIDTH - 2 * MARGIN) / Math.max(1e-6, (east - west) * squeeze),
                (TALLEST - 2 * MARGIN) / Math.max(1e-6, north - south));
        double height = (north - south) * scale + 2 * MARGIN;
        HtmlWriter out = new HtmlWriter();
        out.open(
                "svg",
                "viewBox",
                "0 0 " + number(WIDTH) + " " + number(height),
                "role",
                "group",
                "aria-label",
                say.say("map.label"),
                "class",
                "map");
        List<Entry> largeFirst = new ArrayList<>(entries);
        largeFirst.sort(Comparator.comparing((Entry e) -> -index.of(e).size()).thenComparing(Entry::id));
        for (Entry entry : largeFirst) {
            double x = MARGIN + (entry.coordinates().get().longitude() - west) * squeeze * scale;
            double y = MARGIN + (north - entry.coordinates().get().latitude()) * scale;
            dot(entry, x, y, out);
        }
        return out.close("svg").done();
    }

    private void dot(Entry entry, double x, double y, HtmlWriter out) {
        double radius = 3 + 2 * Math.sqrt(index.of(entry).size());
        out.open("a", "href", frames.top().entry(entry), "class", "dot " + kind(entry));
        out.open("title").text(entry.name()).close("title");
        out.open("circle", "cx", number(x), "cy", number(y), "r", number(radius))
                .close("circle");
        out.close("a").line();
    }

    private String kind(Entry entry) {
        List<Period> periods = index.periodsOf(entry);
        return periods.size() == 1
                ? "period-" + index.periodNumber(periods.get(0).id())
                : "period-both";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
