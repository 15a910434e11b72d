package org.scholion.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.export.JsonValue;

/** Whatever content says, in every field that a page shows: it is text, escaped, and never markup or program. */
class HostileTextTest {
    private static final String HOSTILE = "</script><script>alert(1)</script></title></textarea>"
            + " ${7*7} #{7*7} <#list 1..3 as x>${x}</#list> [=7*7] ${\"freemarker.template.utility.Execute\"?new()}"
            + " \"quoted\" 'single' <b onmouseover=\"x()\" style='x'>&amp;&lt; <!-- --> ]]> {{x}} \\";
    private static final String LONG = "Long ".repeat(1200).strip();
    private static final String RIGHT_TO_LEFT = "مقال عن الجسر القديم (2001)";
    private static final String ASTRAL = "😀👩‍👩‍👧 𐎀𐎁 \uD835\uDD38 a\u0301";

    @TempDir
    private static Path folder;

    private static final Map<String, Document> PAGES = new TreeMap<>();

    @BeforeAll
    static void build() throws IOException {
        Workspace workspace = Workspace.good(folder);
        String quoted = '"' + HOSTILE.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        workspace.write("content/archive.yml", """
                title: Q
                subtitle: Q
                description: Q
                licence: Q
                languages: [en]
                base-url: https://example.org/a"b
                periods:
                  - {id: "2001", label: Q, from: 2001-01-01, to: 2001-12-31}
                  - {id: "2011", label: Q, from: 2011-01-01, to: 2011-12-31}
                registers:
                  - {id: groups, label: Q, glossary: true}
                  - {id: places, label: Q}
                outlets:
                  - {id: gazette, name: Q, about: Q, url: "https://example.org/?a=1&b='2'"}
                loaded-words: [Q]
                """.replace("/a\"b", "/a'b").replace("Q", quoted));
        workspace.write(
                "content/articles/old-bridge.md",
                """
                ---
                title: Q
                subtitle: Q
                date: 2001-05-04
                date-note: Q
                source: gazette
                authors: [Q]
                translators: [Q]
                place: Q
                edition: digest
                original: {url: "https://example.org/?a=1&b='2'", title: Q, language: en, date-line: Q}
                rights: Q
                related: [Q, old-bridge]
                see-also: [Q]
                warning: Q
                ---
                The Reds held the old bridge until noon. H

                ## H

                - H

                > H

                ![A "fire" <script>alert(1)</script> ${7*7}](assets/a.jpg)

                [Where H](https://example.org/'%22%3E?a=1&b=2 "H") and `H`.

                | H | b |
                |---|---|
                | c | d |

                A note.[^H]

                [^H]: H
                """.replace("Q", quoted).replace("[^H]", "[^1]").replace("H", HOSTILE.replace("|", "\\|")));
        workspace.write("content/assets/a.jpg", "no picture");
        workspace.write("content/groups/reds.md", """
                ---
                name: Reds
                short: Q
                names: [{text: Q, lang: ar, match: "off"}]
                kind: Q
                side: Q
                same-as: [Q]
                sources: [Q, "https://example.org/?a=1&b='2' and more"]
                allies: [{entry: blues, note: Q}]
                ---
                H [[blues|H]] [[old-bridge]]
                """.replace("Q", quoted).replace("H", HOSTILE));
        workspace.write("content/places/hill.md", """
                ---
                name: Q
                kind: Q
                coordinates: [36.2, 37.1]
                sources: [Q]
                ---
                H
                """.replace("Q", quoted).replace("H", HOSTILE));
        workspace.write("content/annotations/old-bridge.yml", """
                notes:
                  - {id: a, quote: until noon, kind: dispute, by: Q, date: 2012, sources: [Q], claim: Q, value: Q, others: [{value: Q, source: Q}], note: Q, replies: [{by: Q, date: 2012, note: Q}]}
                  - {id: b, kind: query, by: Q, date: 2012, note: Q}
                links:
                  - {quote: until noon, to: new-bridge, to-quote: in the rain, kind: Q, status: confirmed, by: Q, note: Q}
                """.replace("Q", quoted));
        workspace.write(
                "content/pages/about.md",
                "---\ntitle: Q\n---\nH\n".replace("Q", quoted).replace("H", HOSTILE));
        workspace.write(
                "content/articles/strange.md",
                """
                ---
                title: "L R A"
                date: 2011-05-05
                source: gazette
                language: ar
                ---
                R A L
                """.replace("L", LONG).replace("R", RIGHT_TO_LEFT).replace("A", ASTRAL));
        workspace.write(
                "content/groups/strange.md",
                """
                ---
                name: "A R"
                sources: [strange]
                ---
                R A L
                """.replace("L", LONG).replace("R", RIGHT_TO_LEFT).replace("A", ASTRAL));

        Run run = workspace.build();
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.codes()).containsOnly("raw-html");
        read(workspace.path("site"));
    }

    private static void read(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                PAGES.put(site.relativize(file).toString(), Jsoup.parse(text(file)));
            }
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void noProgramStandsInAnyPageButTheSitesOwn() {
        PAGES.forEach((path, page) -> {
            for (Element script : page.select("script")) {
                // The page for lost readers is shown at any depth, so it names the archive's own address in full.
                String root = path.equals("404.html") ? "https://example\\.org/a'b/" : "(\\.\\./)*";
                boolean own = script.attr("src").matches(root + "assets/[a-z-]+\\.js");
                boolean data = script.attr("type").equals("application/ld+json");
                assertThat(own || data).as(path + "\n" + script.outerHtml()).isTrue();
            }
        });
    }

    @Test
    void noAttributeRunsAnythingAndNoLinkLeadsAstray() {
        PAGES.forEach((path, page) -> page.getAllElements().forEach(element -> {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey())
                        .as(path + ": " + element.tagName())
                        .doesNotStartWith("on")
                        .isNotEqualTo("style");
                if (!List.of("href", "src", "action").contains(attribute.getKey())) continue;
                assertThat(attribute.getValue()).as(path).doesNotMatch("(?i)\\s*(javascript|data|vbscript):.*");
            }
        }));
    }

    @Test
    void noElementComesFromContent() {
        PAGES.forEach((path, page) -> {
            assertThat(page.select("textarea, b[style], iframe, object, form"))
                    .as(path)
                    .isEmpty();
            assertThat(page.select("head > title, h1, main")).as(path).hasSize(3);
        });
    }

    @Test
    void nothingIsCalculated() {
        PAGES.forEach((path, page) -> {
            assertThat(page.outerHtml()).as(path).doesNotContain(" 49 ", "#{49}", ">123<");
            if (page.text().contains("7*7"))
                assertThat(page.text()).as(path).contains("${7*7} #{7*7} <#list 1..3 as x>");
        });
    }

    @Test
    void everyFieldIsShownAsTheCharactersThatWereTyped() {
        Document article = PAGES.get("articles/old-bridge.html");
        assertThat(article.selectFirst("h1").wholeText()).isEqualTo(HOSTILE);
        assertThat(article.title()).startsWith(HOSTILE);
        assertThat(article.select("main img").attr("alt")).isEqualTo("A \"fire\" <script>alert(1)</script> ${7*7}");
        assertThat(PAGES.get("about.html").selectFirst("h1").wholeText()).isEqualTo(HOSTILE);
        assertThat(PAGES.get("places/hill.html").selectFirst("h1").wholeText()).isEqualTo(HOSTILE);
        assertThat(PAGES.get("outlets/gazette.html").selectFirst("h1").wholeText())
                .isEqualTo(HOSTILE);
        assertThat(PAGES.get("index.html").selectFirst("h1").wholeText()).isEqualTo(HOSTILE);
    }

    @Test
    void theDescriptionForMachinesIsJsonWithTheTitleInIt() {
        String json = PAGES.get("articles/old-bridge.html")
                .selectFirst("script[type=application/ld+json]")
                .data();
        Map<String, Object> read = JsonValue.map(JsonValue.read(json.getBytes(StandardCharsets.UTF_8)));

        assertThat(read.get("headline").toString())
                .isEqualTo("Digest of “" + HOSTILE.replace("\"quoted\"", "‘quoted’") + "”");
    }

    @Test
    void endlessTurnedAndAstralNamesStayWhole() {
        String title = LONG + " " + RIGHT_TO_LEFT + " " + ASTRAL;
        Document article = PAGES.get("articles/strange.html");

        assertThat(article.selectFirst("h1").wholeText()).isEqualTo(title);
        assertThat(article.selectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(article.selectFirst("[data-text]").wholeText()).contains(RIGHT_TO_LEFT + " " + ASTRAL + " " + LONG);
        assertThat(text(folder.resolve("site/data/text/strange.txt")))
                .isEqualTo(RIGHT_TO_LEFT + " " + ASTRAL + " " + LONG);
        assertThat(PAGES.get("groups/strange.html").selectFirst("h1").wholeText())
                .isEqualTo(ASTRAL + " " + RIGHT_TO_LEFT);
    }

    @Test
    void dataFilesOfHostileTextAreStillWhatTheySayTheyAre() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("site/data"))) {
            for (Path file :
                    files.filter(f -> f.toString().matches(".*\\.json(ld)?")).toList()) {
                assertThat(JsonValue.read(Files.readAllBytes(file)))
                        .as(file.toString())
                        .isNotNull();
            }
        }
        List<String> rows = Files.readAllLines(folder.resolve("site/data/articles.csv"));
        assertThat(rows).hasSize(4);
    }
}
