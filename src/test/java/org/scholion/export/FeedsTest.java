package org.scholion.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class FeedsTest {
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    @Test
    void theSiteMapListsEveryPageButTheOneForLostReaders() throws Exception {
        TreeSet<String> pages = new TreeSet<>(List.of("index.html", "404.html", "articles/حلب.html"));
        SiteMap.write("https://archive.example/a", pages, files::put);

        assertThat(texts("sitemap.xml", "loc"))
                .containsExactly(
                        "https://archive.example/a/articles/%D8%AD%D9%84%D8%A8.html", "https://archive.example/a/");
    }

    @Test
    void aLargeSiteHasSeveralMapsAndAListOfThem() throws Exception {
        TreeSet<String> pages = new TreeSet<>(List.of("a.html", "b.html", "c.html"));
        SiteMap.write(new Addresses("https://archive.example"), pages, 2, files::put);

        assertThat(texts("sitemap.xml", "loc"))
                .containsExactly("https://archive.example/sitemap-1.xml", "https://archive.example/sitemap-2.xml");
        assertThat(texts("sitemap-1.xml", "loc")).hasSize(2);
        assertThat(texts("sitemap-2.xml", "loc")).containsExactly("https://archive.example/c.html");
    }

    @Test
    void theFeedHoldsArticlesNewestFirst() throws Exception {
        Feeds.write(TinyArchive.at("https://archive.example"), files::put);

        assertThat(texts("feed.xml", "updated"))
                .isSortedAccordingTo(java.util.Comparator.reverseOrder())
                .hasSize(3);
        assertThat(texts("feed.xml", "id")).allMatch(id -> id.startsWith("https://archive.example/"));
    }

    @Test
    void eachNamedEntryOfTheGlossaryHasAFeedOfWhatNamesIt() throws Exception {
        Feeds.write(TinyArchive.at("https://archive.example"), files::put);

        assertThat(files.keySet()).containsExactly("factions/blue-guard.xml", "feed.xml");
        assertThat(texts("factions/blue-guard.xml", "id"))
                .containsExactly(
                        "https://archive.example/factions/blue-guard.html",
                        "https://archive.example/articles/%D8%B9%D9%88%D8%AF%D8%A9.html",
                        "https://archive.example/articles/bridge-held.html");
    }

    @Test
    void withoutAnAddressThereAreNeitherFeedsNorMaps() {
        Feeds.write(TinyArchive.at(""), files::put);
        SiteMap.write("", new TreeSet<>(List.of("index.html")), files::put);
        assertThat(files).isEmpty();
    }

    @Test
    void programsAreToldWhatThereIsAndHowToCiteIt() {
        Signposts.write(TinyArchive.at("https://archive.example"), true, files::put);

        assertThat(text("robots.txt"))
                .isEqualTo("User-agent: *\nAllow: /\nSitemap: https://archive.example/sitemap.xml\n");
        assertThat(text("llms.txt"))
                .startsWith("# A town, twice\n\nAn invented town\n")
                .contains("\nLicence: CC-BY-4.0\n", "\n## How to cite\n", "data/tei/<article>.xml")
                .contains("\n- [Factions](https://archive.example/glossary.html): the glossary, with definitions\n")
                .contains("\n- [Bridge held, says \"council\"](https://archive.example/articles/bridge-held.html):"
                        + " The Gazette, 2001-03-04, full, in en\n")
                .contains("\n- [RIS](https://archive.example/data/archive.ris): all articles\n")
                .doesNotContain("SUM(A1)", "Salim");
        Signposts.write(TinyArchive.at(""), false, files::put);
        assertThat(text("robots.txt")).isEqualTo("User-agent: *\nAllow: /\n");
        assertThat(text("llms.txt")).doesNotContain("https://archive").contains("](articles/index.html)");
    }

    private String text(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    private List<String> texts(String path, String tag) throws Exception {
        return texts(parse(files.get(path)), tag);
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
