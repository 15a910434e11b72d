package org.scholion.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.scholion.content.Article;
import org.scholion.content.Outlet;
import org.scholion.content.Period;
import org.scholion.content.RegisterInfo;
import org.scholion.relate.ArticleFacts;

/** Plans the pages that list articles: home, all of them, and those of each outlet. */
final class ListPages {
    private final ArchiveIndex index;
    private final Frames frames;

    ListPages(ArchiveIndex index, Frames frames) {
        this.index = index;
        this.frames = frames;
    }

    Stream<Page> pages() {
        List<Page> pages = new ArrayList<>();
        pages.add(home());
        pages.add(articles());
        index.archive().settings().outlets().forEach(o -> pages.add(outlet(o)));
        return pages.stream();
    }

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
        return Frames.list("articles/index.html", frame, "Articles", lead, byPeriod(Permalinks.BELOW));
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
        return Frames.list(
                path,
                frame,
                outlet.name(),
                lead.done(),
                List.of(new ListPage.Group("_articles", "Articles", ListPage.NO_PERIOD, lines)));
    }
}
