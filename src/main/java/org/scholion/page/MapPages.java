package org.scholion.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.scholion.content.map.MapFeature;
import org.scholion.message.Messages;
import org.scholion.page.draw.Neighbourhoods;
import org.scholion.page.draw.Projection;
import org.scholion.register.Entry;

/** Plans the map: drawings of the places with coordinates, and the list that they picture. */
final class MapPages {
    private final ArchiveIndex index;
    private final Frames frames;
    private final Messages say;
    private final Records records;

    /** A place that is drawn, with the number under which it is listed. */
    record Dot(Entry entry, int number, int mentions, List<Integer> periods, Projection.Place place) {}

    /** A feature that is drawn, with the letter under which it is listed. */
    record Lettered(MapFeature feature, String letter) {}

    MapPages(ArchiveIndex index, Frames frames) {
        this.index = index;
        this.frames = frames;
        this.say = frames.words();
        this.records = new Records(index, frames);
    }

    Stream<Page> pages() {
        List<Entry> located = located();
        List<List<Dot>> maps = maps(located);
        List<Lettered> features = lettered();
        List<MapPage.Figure> figures = new ArrayList<>();
        MapDrawing drawing = new MapDrawing(features, say);
        for (int i = 0; i < maps.size(); i++) {
            String label = label(i);
            figures.add(new MapPage.Figure("_map" + (i + 1), label, drawing.draw(label, maps.subList(0, i + 1))));
        }
        List<MapPage.Feature> listed = features.stream().map(this::feature).toList();
        List<Legend.Line> legend = figures.isEmpty()
                ? List.of()
                : new MapLegend(index, say).lines(maps, index.archive().maps());
        String title = say.say("map.title");
        Frame frame = frames.frame("map.html", title, say.say("map.description"));
        Html lead = new HtmlWriter().say(say, "map.lead").done();
        return Stream.of(frames.page(
                "map.html",
                "map.ftlh",
                new MapPage(
                        frame,
                        title,
                        lead,
                        figures,
                        legend,
                        ArticlePages.periods(index),
                        groups(maps, located),
                        listed)));
    }

    // ---- places

    private List<Entry> located() {
        return index.registers().all().stream()
                .filter(e -> e.coordinates().isPresent()
                        && !e.isPrivate()
                        && !index.of(e).isEmpty())
                .sorted(Comparator.comparing((Entry e) -> EntryWords.sortKey(e.name()))
                        .thenComparing(Entry::id))
                .toList();
    }

    private static Projection.Place place(Entry entry) {
        return entry.coordinates()
                .map(c -> new Projection.Place(c.latitude(), c.longitude()))
                .orElseThrow();
    }

    /** Map by map, numbered through. */
    private List<List<Dot>> maps(List<Entry> located) {
        List<List<Dot>> maps = new ArrayList<>();
        int number = 0;
        for (List<Integer> map :
                Neighbourhoods.of(located.stream().map(MapPages::place).toList())) {
            List<Dot> dots = new ArrayList<>();
            for (int i : map) dots.add(dot(located.get(i), ++number));
            maps.add(List.copyOf(dots));
        }
        return maps;
    }

    private Dot dot(Entry entry, int number) {
        List<Integer> periods = index.periodsOf(entry).stream()
                .map(p -> index.periodNumber(p.id()))
                .toList();
        return new Dot(entry, number, index.of(entry).size(), periods, place(entry));
    }

    private String label(int map) {
        return say.say(map == 0 ? "map.label" : "map.wider", map + 1);
    }

    private List<MapPage.Group> groups(List<List<Dot>> maps, List<Entry> located) {
        List<MapPage.Group> groups = new ArrayList<>();
        TreeSet<String> drawn = new TreeSet<>();
        for (int i = 0; i < maps.size(); i++) {
            maps.get(i).forEach(d -> drawn.add(d.entry().id()));
            String heading = maps.size() == 1 ? say.say("map.places") : say.say("map.group", i + 1);
            groups.add(new MapPage.Group(
                    heading,
                    maps.get(i).stream().map(d -> row(d.entry(), d.number())).toList()));
        }
        List<MapPage.Row> far = located.stream()
                .filter(e -> !drawn.contains(e.id()))
                .map(e -> row(e, 0))
                .toList();
        if (!far.isEmpty()) groups.add(new MapPage.Group(say.say("map.far", far.size()), far));
        return List.copyOf(groups);
    }

    private MapPage.Row row(Entry entry, int number) {
        List<Integer> counts = index.archive().settings().periods().stream()
                .map(p -> (int) index.count(entry, p.id()))
                .toList();
        return new MapPage.Row(
                rowId(entry),
                number,
                entry.name(),
                frames.top().entry(entry),
                index.archive().settings().word(entry.kind()),
                counts);
    }

    /** The id of a place's line in the list. */
    static String rowId(Entry entry) {
        return "_place-" + entry.id();
    }

    // ---- base layers

    private List<Lettered> lettered() {
        List<Lettered> lettered = new ArrayList<>();
        for (MapFeature feature : index.archive().maps()) {
            if (!feature.name().isEmpty()) lettered.add(new Lettered(feature, letter(lettered.size())));
            else lettered.add(new Lettered(feature, ""));
        }
        return List.copyOf(lettered);
    }

    /** A, B, … Z, AA, AB, … */
    static String letter(int place) {
        String last = Character.toString((char) ('A' + place % 26));
        return place < 26 ? last : letter(place / 26 - 1) + last;
    }

    private MapPage.Feature feature(Lettered lettered) {
        MapFeature feature = lettered.feature();
        List<String> facts = new ArrayList<>();
        facts.add(say.say("map.kind." + feature.kind().word()));
        feature.date().ifPresent(d -> facts.add(say.dates().words(d)));
        if (feature.schematic()) facts.add(say.say("map.schematic"));
        Optional<Entry> entry = index.registers().find(feature.entry()).filter(e -> !e.isPrivate());
        return new MapPage.Feature(
                "_line-" + lettered.letter(),
                lettered.letter(),
                feature.nameIn(say.language()),
                entry.map(frames.top()::entry).orElse(""),
                String.join(" · ", facts),
                feature.note(),
                feature.sources().stream()
                        .map(s -> records.source(s, frames.top()))
                        .toList());
    }
}
