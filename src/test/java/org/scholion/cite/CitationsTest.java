package org.scholion.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.content.Article;

/** What the official styles do not decide. */
class CitationsTest {
    private static final Article DIGEST = CitedArticle.of(
            "old-bridge",
            "title: \"“Lost”… or ‘won’?\"",
            "date: 2016-12~",
            "authors: [The Gazette]",
            "edition: digest",
            "original: {url: https://gazette.example/1_2}");

    @Test
    void aDigestIsTheArchivesOwnAndNamesItsReport() {
        Citation citation = CitedArticle.cite(DIGEST);
        assertThat(citation.chicago())
                .isEqualTo(
                        "A town, twice. “Digest of ‘“Lost”… or “won”?’” https://town.example/articles/old-bridge.html."
                                + " Report: The Gazette, [December 2016?], https://gazette.example/1_2.");
        assertThat(citation.apa())
                .isEqualTo(
                        "A town, twice. (n.d.). Digest of “‘Lost’… or ‘won’?” https://town.example/articles/old-bridge.html"
                                + " (Report: The Gazette, ca. 2016, December, https://gazette.example/1_2)");
    }

    @Test
    void itsRecordsSayTheSame() {
        Citation citation = CitedArticle.cite(DIGEST);
        assertThat(citation.bibtex()).isEqualTo("""
                @misc{old-bridge,
                  author = {{A town, twice}},
                  title = {{Digest of “‘Lost’… or ‘won’?”}},
                  howpublished = {A town, twice},
                  note = {Report: The Gazette, [December 2016?], https://gazette.example/1\\_2},
                  langid = {english},
                  url = {https://town.example/articles/old-bridge.html},
                }""");
        assertThat(citation.ris()).isEqualTo("""
                TY  - ELEC
                ID  - old-bridge
                AU  - A town, twice
                TI  - Digest of “‘Lost’… or ‘won’?”
                T2  - A town, twice
                N1  - Report: The Gazette, [December 2016?], https://gazette.example/1_2
                LA  - en
                UR  - https://town.example/articles/old-bridge.html
                ER  -\s""");
        assertThat(citation.cslJson())
                .contains("\"original-date\" : {\n    \"date-parts\" : [ [ 2016, 12 ] ],\n    \"circa\" : true\n  }");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2016-12-04 | December 4, 2016    | 2016, December 4     | 2016/12/04/                  | 2016-12-04",
                "2016-12-04~| [December 4, 2016?] | ca. 2016, December 4 | 2016/12/04/[December 4, 2016?] | ''",
                "2016-12-04?| [December 4, 2016?] | ca. 2016, December 4 | 2016/12/04/[December 4, 2016?] | ''",
                "2016-21    | Spring 2016         | 2016, Spring         | 2016///                      | ''",
                "2016-12-XX | December 2016       | 2016, December       | 2016/12//                    | 2016-12",
                "201X       | [2010–2019?]        | ca. 2010–2019        | 2010///[2010–2019?]          | ''",
                "2016-12/.. | [December 2016?]    | ca. 2016, December   | 2016/12//[December 2016?]    | ''",
                "2016-12-30/2017-01-02 | December 30, 2016–January 2, 2017 | 2016, December 30–2017, January 2 | 2016/12/30/December 30, 2016–January 2, 2017 | ''",
            })
    void aDoubtfulDateStaysDoubtful(String date, String chicago, String apa, String ris, String certain) {
        Article article = CitedArticle.of("a", "title: T", "date: " + date, "authors: [A]");
        Citation citation = CitedArticle.cite(article);
        assertThat(citation.chicago()).contains("The Gazette, " + chicago + ". A town");
        assertThat(citation.apa()).startsWith("A. (" + apa + "). T.");
        assertThat(citation.ris()).contains("\nDA  - " + ris + "\n");
        assertThat(citation.ris().contains("\nPY  - ")).isEqualTo(!chicago.contains("–") && !chicago.contains("?"));
        assertThat(citation.bibtex()).contains("  date = {" + date + "},");
        assertThat(citation.bibtex().contains("  year = ")).isEqualTo(!certain.isEmpty());
        assertThat(new Citations(CitedArticle.settings("")).cited(article).certainDate())
                .isEqualTo(certain);
    }

    @Test
    void nothingInATitleEndsAFieldOrALine() {
        Article article = CitedArticle.of(
                "a",
                "title: \"a{b}c\\\\d ~e^f 10% & #2 $3_4\\nER  - \\u2028next\"",
                "date: 2016",
                "authors: [\"A } B\"]");
        Citation citation = CitedArticle.cite(article);
        assertThat(citation.bibtex())
                .contains("  title = {{a\\textbraceleft{}b\\textbraceright{}c\\textbackslash{}d \\textasciitilde{}e"
                        + "\\textasciicircum{}f 10\\% \\& \\#2 \\$3\\_4 ER - next}},\n")
                .contains("  author = {{A \\textbraceright{} B}},\n");
        assertThat(citation.ris().lines())
                .allMatch(line -> line.matches("[A-Z][A-Z0-9]  - .*"))
                .endsWith("ER  - ");
        assertThat(citation.chicago().lines()).hasSize(1);
    }

    @Test
    void withoutAnAddressThereIsNone() {
        Citation citation = new Citations(CitedArticle.settings("")).of(DIGEST);
        assertThat(citation.bibtex() + citation.ris().replace("gazette.example", ""))
                .doesNotContain("url =")
                .doesNotContain("UR  -");
        assertThat(citation.chicago()).startsWith("A town, twice. “Digest of ‘“Lost”… or “won”?’” Report: ");
    }

    @Test
    void straightMarksInATitleNestToo() {
        Article article = CitedArticle.of("a", "title: '\"Lost\" & \"won\": a 6\" gun'", "date: 2016", "authors: [A]");
        assertThat(CitedArticle.cite(article).chicago()).startsWith("A. “‘Lost’ & ‘won’: a 6\" gun.” The Gazette");
    }

    @Test
    void anUnsignedReportIsItsOutletsAndAnExcerptSaysSo() {
        Citation citation =
                CitedArticle.cite(CitedArticle.of("a", "title: The bridge", "date: 2016", "edition: excerpt"));
        assertThat(citation.chicago())
                .isEqualTo(
                        "The Gazette. “The bridge.” 2016. Excerpt in A town, twice. https://town.example/articles/a.html.");
        assertThat(citation.apa())
                .isEqualTo(
                        "The bridge. (2016). The Gazette. Excerpt in A town, twice. https://town.example/articles/a.html");
        assertThat(citation.ris()).contains("\nDB  - A town, twice\nN1  - Excerpt\n");
        assertThat(citation.cslJson()).contains("\"archive\" : \"A town, twice\",\n  \"note\" : \"Excerpt\",");
    }

    @Test
    void manyAuthorsAreShortened() {
        String names =
                "authors: [A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, A14, A15, A16, A17, A18, A19, A20, A21]";
        Citation citation = CitedArticle.cite(CitedArticle.of("a", "title: T", "date: 2016", names));
        assertThat(citation.chicago()).startsWith("A1, A2, A3, et al. “T.”");
        assertThat(citation.apa()).contains("A18, A19, . . . A21. (2016)");
    }

    @Test
    void keysAndAddressesAreOfPlainLetters() {
        Citation citation = CitedArticle.cite(CitedArticle.of("جسر", "title: T", "date: 2016"));
        assertThat(citation.key()).matches("id-[0-9a-f]{12}");
        assertThat(citation.ris()).contains("UR  - https://town.example/articles/%D8%AC%D8%B3%D8%B1.html");
    }

    @Test
    void filesHoldAllRecords() {
        List<Citation> two =
                List.of(CitedArticle.cite(DIGEST), CitedArticle.cite(CitedArticle.of("b", "title: B", "date: 2016")));
        assertThat(text(Citations.bibtex(two))).contains("}\n\n@article{b,").endsWith("}\n");
        assertThat(text(Citations.ris(two))).contains("ER  - \n\nTY  - NEWS\n").endsWith("ER  - \n");
        assertThat(text(Citations.cslJson(two)))
                .startsWith("[{\n")
                .contains("},\n{")
                .endsWith("}]\n");
        assertThat(text(Citations.cslJson(List.of()))).isEqualTo("[]\n");
        assertThat(Citations.ris(List.of())).isEmpty();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
