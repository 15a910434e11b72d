package org.scholion.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages are read as browsers read them, in a short way where they are whole. */
class PageReadingTest {
    @Test
    void everyPageOfTheSiteIsReadAsAParserForAllHtmlReadsIt() throws IOException {
        assertThat(pages()).hasSizeGreaterThan(100);
        for (Path page : pages()) {
            String html = Files.readString(page);
            Document parsed = Jsoup.parse(html);
            PageReading reading = PageReading.of(html);
            assertThat(reading.flaws()).as(page.toString()).isEmpty();
            assertThat(reading.ids())
                    .as(page.toString())
                    .containsExactlyInAnyOrderElementsOf(parsed.select("[id]").eachAttr("id"));
            assertThat(reading.links()).as(page.toString()).isEqualTo(values(parsed, "href"));
            assertThat(reading.sources()).as(page.toString()).isEqualTo(values(parsed, "src"));
            assertThat(reading.archived())
                    .as(page.toString())
                    .isEqualTo(parsed.select("[data-text]").stream()
                            .map(e -> archived(e, new StringBuilder()))
                            .toList());
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("site"))) {
            return files.filter(f -> f.toString().endsWith(".html"))
                    .filter(f -> !f.startsWith("site/vendor"))
                    .toList();
        }
    }

    private static List<String> values(Document page, String attribute) {
        return page.select("[" + attribute + "]").stream()
                .map(e -> e.attr(attribute))
                .toList();
    }

    private static String archived(Node node, StringBuilder text) {
        if (node instanceof TextNode t) text.append(t.getWholeText());
        boolean apparatus = node instanceof Element e && e.hasAttr("data-apparatus");
        if (!apparatus) node.childNodes().forEach(child -> archived(child, text));
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<h1>A</h1><p id=\"a\"></p><p id=\"a\"></p>|the id 'a' stands twice",
                "<p>no heading</p>|a page needs one h1",
                "<h1>A</h1><h1>B</h1>|a page needs one h1",
                "<h1>A</h1><a href=\"x\"><b><a href=\"y\">z</a></b></a>|a link stands inside a link",
                "<h1>A</h1><p data-text=\"\">a<b data-text=\"\">b</b></p>|archived text stands inside archived text",
            })
    void flawsAreSaid(String html, String flaw) {
        assertThat(PageReading.of(html).flaws()).containsExactly(flaw);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<h1>A</h1><p><b>a</p></b>|</p> stands within <b>",
                "<h1>A</h1></p>|</p> stands where nothing is open",
                "<h1>A</h1><p>a|<p> is not closed",
                "<h1>A</h1><p class=x>a</p>|a value in a tag is without quotation marks",
                "<h1>A</h1><p class=\"x>a</p>|'\"' is missing",
                "<h1>A</h1>1 < 2|'<' begins no tag",
                "<h1>A</h1>R & D|'&' begins no reference",
                "<h1>A</h1>R &bogus; D|'&bogus;' is a reference that pages do not use",
                "<h1>A</h1><p <b>x</p>|'<' stands in a tag",
                "<h1>A</h1><p class=\"x\"|a tag is not closed",
                "<h1>A</h1><!-- a|'-->' is missing",
            })
    void whatIsNotWholeIsLeftToAParser(String html, String flaw) {
        assertThat(Markup.read(html, PageReading.of("<h1>A</h1>"))).contains(flaw);
        assertThat(PageReading.of(html).flaws()).isEmpty();
    }

    @Test
    void aPageWithoutClosingTagsIsReadAsBrowsersReadIt() {
        PageReading reading =
                PageReading.of("<h1>A</h1><p id=a data-text>one <b data-apparatus>[1]</b>two<p id=a data-text>three");
        assertThat(reading.archived()).containsExactly("one two", "three");
        assertThat(reading.flaws()).containsExactly("the id 'a' stands twice");
    }

    @Test
    void everyPageOfTheSiteIsWhole() throws IOException {
        for (Path page : pages())
            assertThat(Markup.read(Files.readString(page), PageReading.of("<h1>A</h1>")))
                    .as(page.toString())
                    .isEmpty();
    }

    @Test
    void scriptsCommentsAndEmptyElementsArePassedOver() {
        PageReading reading = PageReading.of(
                "<!doctype html><h1>A</h1><script>if (a<b) x('</p>')</script><!-- <p> --><br>"
                        + "<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"/></svg><img src=\"a.png\" alt=\"\">"
                        + "<p data-text=\"\" id=\"p1\">1 &lt; 2 &amp; <a data-apparatus=\"\" href=\"#n\">[1]</a>so<br data-apparatus>on&#x200e;</p>");
        assertThat(reading.flaws()).isEmpty();
        assertThat(reading.archived()).containsExactly("1 < 2 & soon\u200e");
        assertThat(reading.sources()).containsExactly("a.png");
        assertThat(reading.links()).containsExactly("#n");
    }
}
