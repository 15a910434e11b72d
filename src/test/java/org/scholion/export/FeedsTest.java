package org.scholion.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class FeedsTest {
    @Test
    void theSiteMapListsEveryPageButTheOneForLostReaders() throws Exception {
        TreeSet<String> pages = new TreeSet<>(List.of("index.html", "404.html", "articles/حلب.html"));
        Document map = parse(Feeds.sitemap("https://archive.example/a", pages));

        assertThat(texts(map, "loc"))
                .containsExactly(
                        "https://archive.example/a/articles/%D8%AD%D9%84%D8%A8.html", "https://archive.example/a/");
    }

    @Test
    void theFeedHoldsArticlesNewestFirst() throws Exception {
        Document feed = parse(Feeds.atom(TinyArchive.at("https://archive.example")));

        assertThat(texts(feed, "updated"))
                .isSortedAccordingTo(java.util.Comparator.reverseOrder())
                .isNotEmpty();
        assertThat(texts(feed, "id")).allMatch(id -> id.startsWith("https://archive.example/"));
    }

    private static Document parse(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static List<String> texts(Document document, String tag) {
        NodeList found = document.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }
}
