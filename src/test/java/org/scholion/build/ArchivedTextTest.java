package org.scholion.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The apparatus stripped from an article's page gives back exactly its canonical text. Reads the pages with no code of the program. */
class ArchivedTextTest {
    private static final Path SITE = Path.of("site");

    static List<String> articles() throws IOException {
        try (Stream<Path> files = Files.list(SITE.resolve("data/text"))) {
            return files.map(f -> f.getFileName().toString().replace(".txt", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void thePageGivesTheTextBack(String article) throws IOException {
        Document page = Jsoup.parse(Files.readString(SITE.resolve("articles/" + article + ".html")));
        page.select("[data-text] [data-apparatus]").remove();
        List<String> passages =
                page.select("[data-text]").stream().map(Element::wholeText).toList();

        assertThat(String.join("\n\n", passages))
                .isEqualTo(Files.readString(SITE.resolve("data/text/" + article + ".txt")));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void everyPassageHasItsAddressAndNoneLiesInAnother(String article) throws IOException {
        Document page = Jsoup.parse(Files.readString(SITE.resolve("articles/" + article + ".html")));
        List<String> rows = Files.readAllLines(SITE.resolve("data/passages.csv")).stream()
                .filter(l -> l.startsWith(article + ","))
                .map(l -> l.split(",")[1])
                .toList();

        assertThat(page.select("[data-text]").stream().map(Element::id).toList())
                .isEqualTo(rows);
        assertThat(page.select("[data-text] [data-text]")).isEmpty();
    }
}
