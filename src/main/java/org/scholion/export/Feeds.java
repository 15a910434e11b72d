package org.scholion.export;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.scholion.content.ArchiveSettings;
import org.scholion.content.Article;
import org.scholion.content.RegisterInfo;
import org.scholion.register.Entry;
import org.scholion.relate.Archive;
import org.scholion.relate.ArticleFacts;

/**
 * Articles as Atom feeds (RFC 4287), newest first; dates are those of the reports. Feeds need the site's full address:
 * without one there are none.
 */
public final class Feeds {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final int NEWEST = 20;

    private final Archive archive;
    private final ArchiveSettings settings;
    private final Addresses addresses;

    private Feeds(Archive archive) {
        this.archive = archive;
        this.settings = archive.settings();
        this.addresses = new Addresses(settings.baseUrl());
    }

    /** {@code feed.xml} for the archive, and {@code <register>/<entry>.xml} for each entry of a glossary that is named. */
    public static void write(Archive archive, Sink sink) {
        if (!archive.settings().baseUrl().isEmpty()) new Feeds(archive).write(sink);
    }

    private void write(Sink sink) {
        List<ArticleFacts> published = archive.articles().stream()
                .filter(f -> f.article().withdrawn().isEmpty())
                .toList();
        sink.put("feed.xml", feed("feed.xml", "", settings.title(), newest(published.stream())));
        settings.registers().stream()
                .filter(RegisterInfo::glossary)
                .flatMap(r -> archive.registers().in(r.id()).stream())
                .filter(e -> !e.isPrivate())
                .forEach(e -> entry(e, published, sink));
    }

    private void entry(Entry entry, List<ArticleFacts> published, Sink sink) {
        List<Article> naming = newest(published.stream()
                .filter(f -> f.mentions().stream().anyMatch(m -> m.entry().equals(entry.id()))));
        if (naming.isEmpty()) return;
        String page = entry.register() + "/" + entry.id();
        sink.put(page + ".xml", feed(page + ".xml", page + ".html", entry.name() + " · " + settings.title(), naming));
    }

    private static List<Article> newest(Stream<ArticleFacts> articles) {
        return articles.map(ArticleFacts::article)
                .sorted(Comparator.comparing((Article a) -> a.date().sortDay())
                        .reversed()
                        .thenComparing(Article::id))
                .limit(NEWEST)
                .toList();
    }

    private byte[] feed(String path, String page, String title, List<Article> articles) {
        return Xml.of("feed", ATOM, xml -> {
            xml.line().element("id", addresses.encoded(page)).line();
            xml.element("title", title).line();
            LocalDate newest = articles.isEmpty()
                    ? LocalDate.EPOCH
                    : articles.get(0).date().sortDay();
            xml.element("updated", instant(newest)).line();
            xml.empty("link", "rel", "self", "href", addresses.encoded(path)).line();
            xml.empty("link", "rel", "alternate", "href", addresses.encoded(page))
                    .line();
            author(xml, settings.title());
            articles.forEach(article -> entry(xml, article));
        });
    }

    private void entry(Xml xml, Article article) {
        String address = addresses.encoded("articles/" + article.id() + ".html");
        xml.open("entry").line();
        xml.element("id", address).line();
        xml.element("title", article.title()).line();
        xml.element("updated", instant(article.date().sortDay())).line();
        xml.empty("link", "rel", "alternate", "href", address).line();
        if (!article.isDigest()) article.authors().forEach(a -> author(xml, a));
        xml.elementIfAny("summary", article.subtitle());
        xml.close().line();
    }

    private static String instant(LocalDate day) {
        return (day.equals(LocalDate.MAX) ? LocalDate.EPOCH : day) + "T00:00:00Z";
    }

    private static void author(Xml xml, String name) {
        xml.open("author").element("name", name).close().line();
    }
}
