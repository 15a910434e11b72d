package org.scholion.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.scholion.content.Article;
import org.scholion.content.Outlet;
import org.scholion.content.Period;
import org.scholion.content.PlainPage;
import org.scholion.content.RegisterInfo;
import org.scholion.page.ArticlePage.PeriodView;
import org.scholion.register.Entry;
import org.scholion.register.Name;
import org.scholion.relate.ArticleFacts;
import org.scholion.text.Edtf;

/** Plans the pages that list things: home, articles, registers, outlets, timeline, index of names, the archive's own pages. */
final class ListPages {
    private static final PeriodView NO_PERIOD = new PeriodView("", "", 0);

    private final ArchiveIndex index;
    private final Frames frames;
    private final EntryWords words;

    ListPages(ArchiveIndex index, Frames frames) {
        this.index = index;
        this.frames = frames;
        this.words = new EntryWords(index);
    }

    Stream<Page> pages() {
        List<Page> pages = new ArrayList<>();
        pages.add(home());
        pages.add(articles());
        index.archive().settings().registers().forEach(r -> pages.add(register(r)));
        index.archive().settings().outlets().forEach(o -> pages.add(outlet(o)));
        pages.add(timeline());
        pages.add(names());
        pages.add(notFound());
        index.archive().pages().forEach(p -> pages.add(own(p)));
        pages.addAll(moved());
        return pages.stream();
    }

    // ---- home and articles

    private Page home() {
        Permalinks links = Permalinks.TOP;
        String title = index.archive().settings().title();
        List<ListPage.Line> doors = doors(links);
        Frame frame =
                frames.frame("index.html", title, index.archive().settings().subtitle());
        return new Page(
                "index.html",
                "home.ftlh",
                new ListPage.Home(
                        frame,
                        title,
                        index.archive().settings().subtitle(),
                        new HtmlWriter()
                                .text(index.archive().settings().description())
                                .done(),
                        byPeriod(links),
                        doors,
                        figures()));
    }

    private List<ListPage.Line> doors(Permalinks links) {
        List<ListPage.Line> doors = new ArrayList<>();
        for (RegisterInfo register : index.archive().settings().registers()) {
            int entries = index.registers().in(register.id()).size();
            String href = links.to(register.glossary() ? "glossary.html" : register.id() + "/index.html");
            String label = register.glossary() ? "Glossary: " + register.label() : register.label();
            doors.add(new ListPage.Line(label, href, entries + " entries", Html.EMPTY));
        }
        doors.add(new ListPage.Line(
                "Then and now",
                links.to("compare/index.html"),
                "the coverages side by side, passage by passage",
                Html.EMPTY));
        doors.add(new ListPage.Line(
                "Timeline", links.to("timeline.html"), "events and publications in order of date", Html.EMPTY));
        doors.add(new ListPage.Line("Map", links.to("map.html"), "places with their coordinates", Html.EMPTY));
        doors.add(new ListPage.Line(
                "Index of names", links.to("search.html"), "every name in every spelling", Html.EMPTY));
        doors.add(new ListPage.Line(
                "Data",
                links.to("data/datapackage.json"),
                "texts, passages, mentions, notes and links as files",
                Html.EMPTY));
        return List.copyOf(doors);
    }

    private List<String> figures() {
        List<ArticleFacts> articles = index.archive().articles();
        long notes = articles.stream().mapToLong(f -> f.notes().size()).sum();
        long mentions = articles.stream()
                .flatMap(f -> f.mentions().stream())
                .filter(m -> !m.entry().isEmpty())
                .count();
        long confirmed =
                index.archive().links().stream().filter(l -> l.confirmed()).count();
        return List.of(
                articles.stream().filter(f -> f.article().withdrawn().isEmpty()).count() + " reports",
                index.registers().all().size() + " entries in "
                        + index.archive().settings().registers().size() + " registers",
                notes + " editors’ notes",
                mentions + " mentions of names",
                index.archive().links().size() + " links between the periods, " + confirmed
                        + " of them confirmed by the editors");
    }

    private Page articles() {
        Frame frame = frames.frame("articles/index.html", "Articles", "Every article by period, outlet and date.");
        Html lead = new HtmlWriter()
                .text("Every article, by the period it covers, then by outlet and date.")
                .done();
        return list("articles/index.html", frame, "Articles", lead, byPeriod(Permalinks.BELOW));
    }

    private List<ListPage.Group> byPeriod(Permalinks links) {
        List<ListPage.Group> groups = new ArrayList<>();
        for (Period period : index.archive().settings().periods()) {
            group(groups, period.id(), period.id() + " · " + period.label(), links);
        }
        group(groups, "", "Outside the periods", links);
        return List.copyOf(groups);
    }

    private void group(List<ListPage.Group> groups, String period, String heading, Permalinks links) {
        List<ListPage.Line> lines = index.archive().articles().stream()
                .filter(f -> f.article().period().equals(period))
                .sorted(Comparator.comparing(f -> index.outlet(f.article())))
                .map(f -> line(f, links))
                .toList();
        if (!lines.isEmpty())
            groups.add(new ListPage.Group(
                    "_" + (period.isEmpty() ? "other" : period), heading, ArticlePages.period(index, period), lines));
    }

    private ListPage.Line line(ArticleFacts facts, Permalinks links) {
        Article a = facts.article();
        String remark = index.outlet(a) + " · " + Dates.words(a.date()) + (a.isDigest() ? " · digest" : "")
                + (a.withdrawn().isPresent() ? " · withdrawn" : "");
        String below = a.warning().isEmpty()
                ? a.subtitle()
                : a.subtitle() + (a.subtitle().isEmpty() ? "" : " ") + "Content warning: " + a.warning();
        return new ListPage.Line(
                a.title(),
                links.article(a.id()),
                remark,
                new HtmlWriter().text(below).done());
    }

    private Page outlet(Outlet outlet) {
        Permalinks links = Permalinks.BELOW;
        String path = Permalinks.outletPath(outlet.id());
        List<ListPage.Line> lines = index.archive().articles().stream()
                .filter(f -> f.article().source().equals(outlet.id()))
                .map(f -> line(f, links))
                .toList();
        HtmlWriter lead = new HtmlWriter().text(outlet.about());
        if (!outlet.url().isEmpty())
            lead.text(" ")
                    .open("a", "href", outlet.url(), "rel", "external noreferrer")
                    .text(outlet.url())
                    .close("a");
        Frame frame = frames.frame(path, outlet.name(), "Articles from " + outlet.name() + " in this archive.");
        return list(
                path,
                frame,
                outlet.name(),
                lead.done(),
                List.of(new ListPage.Group("_articles", "Articles", NO_PERIOD, lines)));
    }

    // ---- registers and names

    private Page register(RegisterInfo register) {
        String path = register.id() + "/index.html";
        Map<String, List<ListPage.Line>> letters = new TreeMap<>();
        index.registers().in(register.id()).stream()
                .sorted(Comparator.comparing((Entry e) -> EntryWords.sortKey(EntryWords.shown(e)))
                        .thenComparing(Entry::id))
                .forEach(e -> letters.computeIfAbsent(EntryWords.letter(EntryWords.shown(e)), k -> new ArrayList<>())
                        .add(line(e, Permalinks.BELOW, EntryWords.shown(e))));
        Frame frame = frames.frame(path, register.label(), register.label() + ": every entry of this register.");
        Html lead = new HtmlWriter()
                .text("Every entry of this register, with how often each period’s articles name it.")
                .done();
        return list(path, frame, register.label(), lead, groups(letters));
    }

    private ListPage.Line line(Entry entry, Permalinks links, String label) {
        List<String> remark = new ArrayList<>();
        if (!label.equals(EntryWords.shown(entry))) remark.add("see " + entry.name());
        String facts = words.facts(entry);
        if (!facts.isEmpty()) remark.add(facts);
        for (Period period : index.archive().settings().periods()) {
            long count = index.count(entry, period.id());
            if (count > 0) remark.add(period.id() + ": " + count);
        }
        return new ListPage.Line(label, links.entry(entry), String.join(" · ", remark), Html.EMPTY);
    }

    private static List<ListPage.Group> groups(Map<String, List<ListPage.Line>> letters) {
        List<ListPage.Group> groups = new ArrayList<>();
        letters.forEach((letter, lines) -> groups.add(new ListPage.Group(
                "_" + letter.replaceAll("[^\\p{L}\\p{N}]", "-"), letter, NO_PERIOD, List.copyOf(lines))));
        return List.copyOf(groups);
    }

    /** Every name in any spelling and script, A to Z: the search that works without a program. */
    private Page names() {
        Map<String, ListPage.Line> lines = new TreeMap<>();
        for (Entry entry : index.registers().all()) {
            if (entry.isPrivate()) continue;
            for (Name name : entry.names()) {
                lines.put(
                        EntryWords.sortKey(name.text()) + "\t" + name.text() + "\t" + entry.id(),
                        line(entry, Permalinks.TOP, name.text()));
            }
        }
        Map<String, List<ListPage.Line>> letters = new TreeMap<>();
        lines.values()
                .forEach(l -> letters.computeIfAbsent(EntryWords.letter(l.label()), k -> new ArrayList<>())
                        .add(l));
        Frame frame = frames.frame("search.html", "Index of names", "Every name in every spelling, A to Z.");
        Html lead = new HtmlWriter()
                .text(
                        "Every name that the registers know, in every spelling and script. Your browser’s own search (Ctrl-F) finds names on this page.")
                .done();
        return list("search.html", frame, "Index of names", lead, groups(letters));
    }

    // ---- timeline

    private Page timeline() {
        Map<String, List<ListPage.Line>> years = new TreeMap<>();
        Map<String, ListPage.Line> lines = new TreeMap<>();
        for (Entry entry : index.registers().all()) {
            if (entry.date().isEmpty() || entry.isPrivate()) continue;
            Edtf date = entry.date().get();
            lines.put(
                    date.sortDay() + "\t1\t" + entry.id(),
                    new ListPage.Line(entry.name(), Permalinks.TOP.entry(entry), Dates.words(date), Html.EMPTY));
        }
        for (ArticleFacts facts : index.archive().articles()) {
            Edtf date = facts.article().date();
            lines.put(
                    date.sortDay() + "\t2\t" + facts.id(),
                    new ListPage.Line(
                            EntryWords.quoted(facts.article().title()),
                            Permalinks.TOP.article(facts.id()),
                            Dates.words(date) + " · published",
                            Html.EMPTY));
        }
        lines.forEach((key, line) -> years.computeIfAbsent(
                        key.substring(0, key.indexOf('-', 1)), k -> new ArrayList<>())
                .add(line));
        List<ListPage.Group> groups = new ArrayList<>();
        years.forEach((year, list) ->
                groups.add(new ListPage.Group("_" + year, year, periodOfYear(year), List.copyOf(list))));
        Frame frame = frames.frame("timeline.html", "Timeline", "Events and publications in order of date.");
        Html lead = new HtmlWriter()
                .text(
                        "Events of the registers and the publication of the reports, in order of their earliest possible day. Doubtful dates say so.")
                .done();
        return list("timeline.html", frame, "Timeline", lead, groups);
    }

    private PeriodView periodOfYear(String year) {
        return Edtf.parse(year)
                .flatMap(index.archive().settings()::periodOf)
                .map(p -> ArticlePages.period(index, p.id()))
                .orElse(NO_PERIOD);
    }

    // ---- the rest

    private Page list(String path, Frame frame, String title, Html lead, List<ListPage.Group> groups) {
        List<Frame.Item> jumps = groups.size() < 4
                ? List.of()
                : groups.stream()
                        .map(g -> new Frame.Item(g.heading(), "#" + g.id(), false))
                        .toList();
        return new Page(path, "list.ftlh", new ListPage(frame, title, lead, jumps, groups));
    }

    private Page notFound() {
        Frame frame = frames.frame("404.html", "Not found", "There is no page at this address.");
        Html body = new HtmlWriter()
                .open("p")
                .text(
                        "There is no page at this address. Articles, passages and entries of this archive keep their addresses; perhaps the link was cut short.")
                .close("p")
                .open("p")
                .open("a", "href", "index.html")
                .text("The archive’s first page")
                .close("a")
                .close("p")
                .done();
        return new Page("404.html", "own.ftlh", new ListPage.Own(frame, "Not found", body));
    }

    private Page own(PlainPage page) {
        String path = page.id() + ".html";
        Html body = new OwnText(index, Permalinks.TOP).html(page.body());
        return new Page(
                path, "own.ftlh", new ListPage.Own(frames.frame(path, page.title(), page.title()), page.title(), body));
    }

    /** A small page at each address that an article or entry once had. */
    private List<Page> moved() {
        Map<String, Page> moved = new LinkedHashMap<>();
        for (ArticleFacts facts : index.archive().articles()) {
            for (String old : facts.article().slugWas()) {
                String path = Permalinks.articlePath(old);
                moved.put(path, moved(path, facts.article().title(), Permalinks.BELOW.article(facts.id())));
            }
        }
        for (Entry entry : index.registers().all()) {
            for (String old : entry.slugWas()) {
                String path = entry.register() + "/" + old + ".html";
                moved.put(path, moved(path, entry.name(), Permalinks.BELOW.entry(entry)));
            }
        }
        return List.copyOf(moved.values());
    }

    private Page moved(String path, String label, String href) {
        return new Page(
                path,
                "moved.ftlh",
                new ListPage.Moved(
                        frames.frame(path, "Moved: " + label, "This page has moved."),
                        "This page has moved",
                        href,
                        label));
    }
}
