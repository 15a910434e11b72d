package org.scholion.cite;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jbibtex.BibTeXDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholion.content.Article;

/**
 * Our words are those that the official styles give, run on our own CSL-JSON by a processor of the style language.
 *
 * <p>The items claim no language, so that the processor leaves capitals alone, as we do; but then also those of the APA
 * style's "Trans." Where a page without a date has an address, the APA style asks when it was retrieved; a program without
 * a clock does not know, and we leave that word out.
 */
class OfficialStylesTest {
    static Stream<Article> articles() {
        List<String> dates = List.of(
                "2016",
                "2016~",
                "2016-XX",
                "2016-12",
                "2016-12~",
                "2016-12-04",
                "2016-12-04~",
                "2016-12-04?",
                "201X",
                "2016/2017",
                "2016-11/2016-12",
                "2016-11-30/2016-12-02",
                "2016-12-04/2016-12-09",
                "2016-11-21~/2016-12-04",
                "2016-11/2016-12-04");
        Stream<Article> dated = IntStream.range(0, dates.size())
                .mapToObj(i ->
                        CitedArticle.of("d" + i, "title: The bridge", "date: " + dates.get(i), "authors: [A. Writer]"));
        Stream<Article> signed = Stream.of(1, 2, 3, 6, 7, 20)
                .map(n -> CitedArticle.of(
                        "a" + n, "title: The bridge", "date: 2016-12-04", "authors: [" + writers(n) + "]"));
        Stream<Article> titled = Stream.of("Who holds it?", "It is held.", "It is held!", "Held…", "50% & more_of #it")
                .map(t -> CitedArticle.of("t" + t.length(), "title: \"" + t + "\"", "date: 2016", "authors: [A, B]"));
        Stream<Article> others = Stream.of(
                CitedArticle.of("one", "title: The bridge", "date: 2016", "authors: [A]", "translators: [Captain B]"),
                CitedArticle.of(
                        "two", "title: The bridge", "date: 2016", "authors: [A]", "translators: [Captain B, C]"),
                CitedArticle.of("ar", "title: الجسر", "date: 2016-12~", "language: ar", "authors: [سالم]"));
        return Stream.of(dated, signed, titled, others).flatMap(s -> s);
    }

    private static String writers(int number) {
        return String.join(
                ", ",
                IntStream.range(0, number)
                        .mapToObj(i -> "Writer " + (char) ('A' + i))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("articles")
    void reportsAreCitedAsTheStylesSay(Article article) throws IOException {
        Citation ours = CitedArticle.cite(article);
        assertThat(ours.chicago()).isEqualTo(official("chicago-notes-bibliography", ours));
        assertThat(ours.apa()).isEqualTo(official("apa", ours).replace(", trans.)", ", Trans.)"));
    }

    @Test
    void digestsAreCitedAsPagesWithTheReportAfter() throws IOException {
        Citation ours = CitedArticle.cite(CitedArticle.of("d", "title: Plain", "date: 2016-12-04", "edition: digest"));
        Map<String, Object> page = item(ours);
        page.keySet()
                .removeIf(name -> name.startsWith("original-")
                        || List.of("container-title", "note").contains(name));
        assertThat(page).containsEntry("title", "Digest of “Plain”");
        page.put("title", "Digest of Plain");

        assertThat(ours.chicago().replaceAll("[‘’]", "").replaceFirst(" Report: .*", ""))
                .isEqualTo(official("chicago-notes-bibliography", page));
        assertThat(ours.apa().replaceAll("[“”]", "").replaceFirst(" \\(Report: .*", ""))
                .isEqualTo(official("apa", page).replace("Retrieved https", "https"));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void theBibTexEntryIsReadByAnotherProgramAsTheSameItem(Article article) throws Exception {
        Citation ours = CitedArticle.cite(article);
        BibTeXDatabase read = new BibTeXConverter()
                .loadDatabase(new ByteArrayInputStream(ours.bibtex().getBytes(StandardCharsets.UTF_8)));
        CSLItemData item = new BibTeXConverter().toItemData(read).get(ours.key());
        // The reader keeps the braces of a title that it takes for too strange a text.
        assertThat(item.getTitle().replaceAll("[{}]", "")).isEqualTo(article.title());
        assertThat(item.getAuthor()).hasSameSizeAs(article.authors());
        assertThat(item.getContainerTitle()).isEqualTo("The Gazette");
        assertThat(item.getURL()).isEqualTo("https://town.example/articles/" + article.id() + ".html");
    }

    private static String official(String style, Citation citation) throws IOException {
        return official(style, item(citation));
    }

    private static Map<String, Object> item(Citation citation) throws IOException {
        Map<String, Object> item = new JsonParser(new JsonLexer(new StringReader(citation.cslJson()))).parseObject();
        item.put("language", "mul");
        return item;
    }

    private static String official(String style, Map<String, Object> fields) throws IOException {
        CSLItemData item = CSLItemData.fromJson(fields);
        CSL processor = new CSL(new ListItemDataProvider(item), style, "en-US");
        processor.setOutputFormat("text");
        processor.registerCitationItems(item.getId());
        return processor.makeBibliography().getEntries()[0].strip();
    }
}
