package org.scholion.export;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.scholion.content.Article;
import org.scholion.relate.Archive;
import org.scholion.relate.ArticleFacts;

/** The feed of articles and the map of the site, which need the site's full address; without one there are none. */
public final class Feeds {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final int NEWEST = 20;
    private static final int MOST = 50_000;

    private Feeds() {}

    /** {@code feed.xml}: the newest articles as an Atom feed (RFC 4287); dates are those of the reports. */
    public static byte[] atom(Archive archive) {
        String base = archive.settings().baseUrl();
        List<Article> newest = archive.articles().stream()
                .map(ArticleFacts::article)
                .filter(a -> a.withdrawn().isEmpty())
                .sorted(Comparator.comparing((Article a) -> a.date().sortDay())
                        .reversed()
                        .thenComparing(Article::id))
                .limit(NEWEST)
                .toList();
        return xml("feed", ATOM, out -> {
            element(out, "id", address(base, ""));
            element(out, "title", archive.settings().title());
            element(
                    out,
                    "updated",
                    newest.isEmpty()
                            ? instant(LocalDate.EPOCH)
                            : instant(newest.get(0).date().sortDay()));
            link(out, "self", address(base, "feed.xml"));
            link(out, "alternate", address(base, ""));
            author(out, archive.settings().title());
            for (Article article : newest) entry(out, article, base);
        });
    }

    private static void entry(XMLStreamWriter out, Article article, String base) throws XMLStreamException {
        String address = address(base, "articles/" + article.id() + ".html");
        out.writeStartElement("entry");
        element(out, "id", address);
        element(out, "title", article.title());
        element(out, "updated", instant(article.date().sortDay()));
        link(out, "alternate", address);
        if (!article.isDigest()) for (String author : article.authors()) author(out, author);
        if (!article.subtitle().isEmpty()) element(out, "summary", article.subtitle());
        out.writeEndElement();
    }

    private static String instant(LocalDate day) {
        return (day.equals(LocalDate.MAX) ? LocalDate.EPOCH : day) + "T00:00:00Z";
    }

    private static void author(XMLStreamWriter out, String name) throws XMLStreamException {
        out.writeStartElement("author");
        element(out, "name", name);
        out.writeEndElement();
    }

    private static void link(XMLStreamWriter out, String relation, String address) throws XMLStreamException {
        out.writeEmptyElement("link");
        out.writeAttribute("rel", relation);
        out.writeAttribute("href", address);
    }

    /**
     * {@code sitemap.xml}: every page's address (sitemaps.org, 0.9).
     *
     * @param pages paths in the site, of HTML files
     */
    public static byte[] sitemap(String baseUrl, SortedSet<String> pages) {
        return xml("urlset", SITEMAP, out -> {
            for (String page : pages.stream()
                    .filter(p -> !p.equals("404.html"))
                    .limit(MOST)
                    .toList()) {
                out.writeStartElement("url");
                element(out, "loc", address(baseUrl, page.equals("index.html") ? "" : page));
                out.writeEndElement();
            }
        });
    }

    /** A full address; letters of other scripts are percent-encoded, as the formats ask. */
    private static String address(String baseUrl, String path) {
        try {
            return baseUrl + "/" + new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    private static void element(XMLStreamWriter out, String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(text);
        out.writeEndElement();
    }

    /** What stands inside the root element. */
    private interface Content {
        void write(XMLStreamWriter out) throws XMLStreamException;
    }

    private static byte[] xml(String root, String namespace, Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter out = XMLOutputFactory.newInstance().createXMLStreamWriter(bytes, "UTF-8");
            out.writeStartDocument("UTF-8", "1.0");
            out.writeCharacters("\n");
            out.writeStartElement(root);
            out.writeDefaultNamespace(namespace);
            content.write(out);
            out.writeEndElement();
            out.writeCharacters("\n");
            out.writeEndDocument();
            out.close();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
