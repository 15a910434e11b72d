package org.scholion.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.problem.Problems;
import org.scholion.text.SourceFile;

class ArticleReaderTest {
    private static final String RECORD = "title: A title\ndate: 2016-12-04\nsource: gazette";

    private final Problems problems = new Problems();

    private Optional<Article> read(String exchanged, String body) {
        SourceFile file = new SourceFile("x.md", Samples.file(RECORD, exchanged, body));
        return new ArticleReader(Samples.SETTINGS, problems).read("x", file);
    }

    private Article read(String exchanged) {
        return read(exchanged, "Text.\n").orElseThrow();
    }

    @Test
    void the_least_record_is_read() {
        Article article = read("");
        assertThat(problems.sorted()).isEmpty();
        assertThat(article.title()).isEqualTo("A title");
        assertThat(article.period()).isEqualTo("then");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.edition()).isEqualTo("full");
        assertThat(article.original()).isEqualTo(Original.UNKNOWN);
        assertThat(article.body().text()).isEqualTo("Text.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title",
                "subtitle",
                "date",
                "date-note",
                "covers",
                "period",
                "source",
                "place",
                "language",
                "edition",
                "rights",
                "warning",
                "translation-of",
                "draft"
            })
    void a_list_or_mapping_is_no_text(String key) {
        read(key + ": [a]");
        assertThat(problems.sorted()).singleElement().hasToString(wrong(key, "text", "a list"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"authors", "translators", "related", "see-also", "slug-was"})
    void a_mapping_is_no_list_of_texts(String key) {
        read(key + ": {a: b}");
        assertThat(problems.sorted()).singleElement().hasToString(wrong(key, "text", "a mapping"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"original", "withdrawn"})
    void a_text_is_no_mapping(String key) {
        read(key + ": text");
        assertThat(problems.sorted()).singleElement().hasToString(wrong(key, "a mapping", "text"));
    }

    private static String wrong(String key, String expected, String found) {
        int line = 2
                + (int) java.util.stream.Stream.of("title", "date", "source")
                        .filter(k -> k.compareTo(key) < 0)
                        .count();
        return "x.md:" + line + ":" + (key.length() + 3) + ": error: '" + key + "' should be " + expected + ", found "
                + found + " [wrong-type]\n    fix: write " + expected + " here";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "title:;missing-key 2:1",
                "title: '';missing-key 2:1",
                "date:;missing-key 2:1",
                "source:;missing-key 2:1",
                "titel: x;unknown-key 4:1",
                "Title: x;missing-key 2:1 unknown-key 4:1",
                "date: 2016-06-31;bad-date 2:7",
                "date: yesterday;bad-date 2:7",
                "covers: 2017/2016;bad-date 2:9",
                "date: 2025-01-01;future-date 2:7",
                "period: never;unknown-reference 3:9",
                "source: gazete;unknown-reference 3:9",
                "edition: short;bad-value 3:10",
                "draft: perhaps;bad-value 3:8",
                "language: en_GB;bad-value 3:11",
                "slug-was: [../x];bad-id 3:12",
                "slug-was: ok-id;''",
                "authors: [a, ''];bad-value 2:14",
                "original: {url: ftp://a};bad-value 3:17",
                "original: {url: javascript:x};bad-value 3:17",
                "original: {sha256: abc};bad-value 3:20",
                "original: {retrieved: 2016-02-30};bad-date 3:23",
                "original: {ulr: x};unknown-key 3:12",
                "original: {language: '?'};bad-value 3:22",
                "original: {title: [x]};wrong-type 3:19",
                "original: {left-out: x};wrong-type 3:22",
                "'original: {left-out: [{from: 0, to: x}]}';bad-value 3:37",
                "'original: {left-out: [{from: 9, to: 3}]}';bad-value 3:37",
                "'original: {left-out: [{to: 3}]}';missing-key 3:23",
                "'withdrawn: {date: 2016-13, why: x}';bad-date 5:19 unknown-key 5:28",
                "title: [a, b;yaml 5:1"
            })
    void is_reported_with_its_place(String exchanged, String reported) {
        read(exchanged, "Text.\n");
        assertThat(String.join(" ", Samples.reported(problems))).isEqualTo(reported);
    }

    @Test
    void the_period_is_given_or_follows_from_what_it_covers_or_its_date() {
        assertThat(read("period: now").period()).isEqualTo("now");
        assertThat(read("covers: 2024-12").period()).isEqualTo("now");
        assertThat(read("date: 2020-01-01").period()).isEmpty();
        assertThat(problems.sorted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \n", "***\n", "[^1]: \n", "![](assets/x.jpg)\n", "[a]: http://b.c\n"})
    void an_article_needs_text(String body) {
        read("", body);
        assertThat(Samples.reported(problems)).contains("no-text 6:1");
    }

    @Test
    void a_text_that_was_refused_is_not_also_missing() {
        read("", ">".repeat(40));
        assertThat(Samples.reported(problems)).containsExactly("too-deep 6:1");
    }

    @Test
    void a_withdrawn_article_keeps_no_text() {
        Article article = read("withdrawn: {date: 2020-01-01, reason: asked to}");
        assertThat(article.body()).isEqualTo(Body.EMPTY);
        assertThat(article.withdrawn().orElseThrow().reason()).isEqualTo("asked to");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void places_in_the_text_are_those_of_the_file() {
        Article article = read("", "One.\n\n> Two *three*.\n").orElseThrow();
        Passage second = article.body().passages().get(1);
        assertThat(second.locate(article.file(), second.text().indexOf("three")))
                .hasToString("x.md:8:8");
    }
}
