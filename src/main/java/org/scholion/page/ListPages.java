package org.scholion.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.scholion.content.Article;
import org.scholion.content.Period;
import org.scholion.content.RegisterInfo;
import org.scholion.message.Messages;
import org.scholion.relate.ArticleFacts;

/** Plans the pages that list articles: home, and all of them. */
final class ListPages {
    private final ArchiveIndex index;
    private final Frames frames;
    private final Messages say;
    private final Disputes disputes;

    ListPages(ArchiveIndex index, Frames frames, Disputes disputes) {
        this.index = index;
        this.frames = frames;
        this.say = frames.words();
        this.disputes = disputes;
    }

    Stream<Page> pages() {
        List<Page> pages = new ArrayList<>();
        pages.add(home());
        pages.add(articles());
        return pages.stream();
    }

    private Page home() {
        Permalinks links = frames.top();
        String title = index.archive().settings().title();
        List<ListPage.Line> doors = doors(links);
        Frame frame = frames.frame(
                "index.html",
                title,
                index.archive().settings().subtitle(),
                new LinkedData(index, frames).archive(index.archive().settings().subtitle()));
        return frames.page(
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
            String label = register.glossary() ? say.say("glossary.title", register.label()) : register.label();
            doors.add(new ListPage.Line(label, href, say.say("home.entries", entries), Html.EMPTY));
        }
        doors.add(door("compare", links.to("compare/index.html")));
        doors.add(door("timeline", links.to("timeline.html")));
        doors.add(door("map", links.to("map.html")));
        if (!disputes.isEmpty()) doors.add(door("conflicts", links.to(Disputes.PATH)));
        if (WordPages.has(index)) doors.add(door("words", links.to(WordPages.PATH)));
        doors.add(door("search", links.to("search.html")));
        doors.add(door("data", links.file("data/datapackage.json")));
        return List.copyOf(doors);
    }

    private ListPage.Line door(String page, String href) {
        return new ListPage.Line(say.say(page + ".title"), href, say.say("home.door." + page), Html.EMPTY);
    }

    private List<String> figures() {
        List<ArticleFacts> articles = index.counted();
        long notes = articles.stream().mapToLong(f -> f.notes().size()).sum();
        long mentions = articles.stream()
                .flatMap(f -> f.mentions().stream())
                .filter(m -> !m.entry().isEmpty())
                .count();
        long confirmed =
                index.archive().links().stream().filter(l -> l.confirmed()).count();
        return List.of(
                say.say(
                        "home.reports",
                        articles.stream()
                                .filter(f -> f.article().withdrawn().isEmpty())
                                .count()),
                say.say(
                        "home.registers",
                        index.registers().all().size(),
                        index.archive().settings().registers().size()),
                say.say("home.notes", notes),
                say.say("home.mentions", mentions),
                say.say("home.links", index.archive().links().size(), confirmed));
    }

    private Page articles() {
        String title = say.say("articles.title");
        Frame frame = frames.frame("articles/index.html", title, say.say("articles.description"));
        Html lead = new HtmlWriter().say(say, "articles.lead").done();
        return frames.list("articles/index.html", frame, title, lead, byPeriod(frames.below()));
    }

    private List<ListPage.Group> byPeriod(Permalinks links) {
        List<ListPage.Group> groups = new ArrayList<>();
        for (Period period : index.archive().settings().periods()) {
            group(groups, period.id(), period.id() + " · " + period.label(), links);
        }
        group(groups, "", say.say("articles.outside"), links);
        return List.copyOf(groups);
    }

    private void group(List<ListPage.Group> groups, String period, String heading, Permalinks links) {
        List<ListPage.Line> lines = index.counted().stream()
                .filter(f -> f.article().period().equals(period))
                .sorted(Comparator.comparing(f -> index.outlet(f.article())))
                .map(f -> line(f, links))
                .toList();
        if (!lines.isEmpty())
            groups.add(new ListPage.Group(
                    "_" + (period.isEmpty() ? "other" : period), heading, ArticlePages.period(index, period), lines));
    }

    /** An article, under its version in the language of the interface where there is one. */
    ListPage.Line line(ArticleFacts original, Permalinks links) {
        List<ArticleFacts> versions = new ArrayList<>(List.of(original));
        versions.addAll(index.translations(original));
        ArticleFacts facts = versions.stream()
                .filter(v -> v.article().language().equals(say.language()))
                .findFirst()
                .orElse(original);
        versions.remove(facts);
        Article a = facts.article();
        List<String> remarks =
                new ArrayList<>(List.of(index.outlet(a), say.dates().words(a.date())));
        if (a.isDigest()) remarks.add(say.say("edition.short.digest"));
        if (a.withdrawn().isPresent()) remarks.add(say.say("articles.withdrawn"));
        if (!a.translationOf().isEmpty()) remarks.add(say.say("articles.translation", say.languageName(a.language())));
        HtmlWriter below = new HtmlWriter();
        if (!a.subtitle().isEmpty())
            below.open("span", "class", "below", "dir", "auto")
                    .text(a.subtitle())
                    .close("span");
        if (!a.warning().isEmpty()) {
            Html warning =
                    new HtmlWriter().open("bdi").text(a.warning()).close("bdi").done();
            below.open("span", "class", "below warned")
                    .say(say, "articles.warning", warning)
                    .close("span");
        }
        versions.forEach(v -> also(v.article(), links, below));
        return new ListPage.Line(a.title(), links.article(a.id()), String.join(" · ", remarks), below.done());
    }

    private void also(Article version, Permalinks links, HtmlWriter out) {
        out.open("span", "class", "below")
                .say(say, "article.also-in")
                .text(" ")
                .open("a", "href", links.article(version.id()), "hreflang", version.language())
                .text(say.languageName(version.language()))
                .close("a")
                .close("span");
    }
}
