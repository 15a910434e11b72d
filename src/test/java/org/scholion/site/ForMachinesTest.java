package org.scholion.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.export.JsonValue.list;
import static org.scholion.export.JsonValue.map;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.cli.Cli;
import org.scholion.export.JsonValue;

/** What programs read of a page is what people read on it: the bundled archive, built for an address. */
class ForMachinesTest {
    private static final String BASE = "https://archive.example/some/path";

    private static final Map<String, Document> PAGES = new TreeMap<>();
    private static Path site;

    @BeforeAll
    static void build(@TempDir Path folder) throws IOException {
        site = folder.resolve("site");
        assertThat(run("build", "--base-url", BASE, "--tei", "--gzip")).isZero();
        for (String path : files(".html")) PAGES.put(path, Jsoup.parse(Files.readString(site.resolve(path))));
    }

    private static int run(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--output", site.toString()));
        StringWriter said = new StringWriter();
        return Cli.run(all.toArray(String[]::new), new PrintWriter(said), new PrintWriter(said));
    }

    private static List<String> files(String ending) throws IOException {
        try (Stream<Path> tree = Files.walk(site)) {
            return tree.filter(Files::isRegularFile)
                    .map(f -> site.relativize(f).toString().replace('\\', '/'))
                    .filter(f -> f.endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    // ---- citations

    private static Map<String, Document> articles() {
        Map<String, Document> articles = new TreeMap<>();
        PAGES.forEach((path, page) -> {
            if (path.matches("articles/(?!index).*")
                    && !page.select("section.cite").isEmpty())
                articles.put(path.replaceAll("^articles/|\\.html$", ""), page);
        });
        assertThat(articles).hasSizeGreaterThan(4);
        return articles;
    }

    /** The forms of the box: two in words, three records. */
    private static List<String> forms(Document page) {
        List<String> forms =
                page.select("section.cite pre").stream().map(Element::wholeText).toList();
        assertThat(forms).hasSize(5);
        return forms;
    }

    @Test
    void theHeadSaysWhatTheCitationBoxSays() {
        articles().forEach((id, page) -> {
            List<String> forms = forms(page);
            Map<String, Object> csl = map(JsonValue.read(forms.get(4)));
            String title = meta(page, "citation_title");
            String url = meta(page, "citation_fulltext_html_url");
            assertThat(csl).containsEntry("title", title).containsEntry("URL", url);
            assertThat(authors(csl)).isEqualTo(metas(page, "citation_author"));
            assertThat(forms.get(2)).contains("  title = {{" + title + "}},\n", "  url = {" + url + "},\n");
            assertThat(forms.get(3)).contains("\nTI  - " + title + "\n", "\nUR  - " + url + "\n");
            for (String words : forms.subList(0, 2))
                assertThat(words).contains(url).startsWith(authors(csl).get(0));
            assertThat(url).isEqualTo(BASE + "/articles/" + id + ".html");
            String date = meta(page, "citation_publication_date");
            if (csl.containsKey("issued") && !map(csl.get("issued")).containsKey("circa"))
                assertThat(date).isNotEmpty();
            else assertThat(date).isEmpty();
        });
    }

    private static List<String> authors(Map<String, Object> csl) {
        return list(csl.get("author")).stream()
                .map(a -> map(a).get("literal").toString())
                .toList();
    }

    @Test
    void theFilesHoldWhatTheBoxHolds() {
        articles().forEach((id, page) -> {
            List<String> forms = forms(page);
            List<String> links = page.select("section.cite a[download]").eachAttr("href");
            List<String> ends = List.of(".bib", ".ris", ".csl.json");
            assertThat(links)
                    .isEqualTo(ends.stream()
                            .map(e -> "../data/citations/" + id + e)
                            .toList());
            assertThat(read("data/citations/" + id + ".bib")).isEqualTo(forms.get(2) + "\n");
            assertThat(read("data/citations/" + id + ".ris")).isEqualTo(forms.get(3) + "\n");
            assertThat(read("data/citations/" + id + ".csl.json")).isEqualTo("[" + forms.get(4) + "]\n");
            assertThat(read("data/archive.bib")).contains(forms.get(2));
            assertThat(read("data/archive.ris")).contains(forms.get(3));
            assertThat(read("data/archive.csl.json")).contains(forms.get(4));
        });
    }

    @Test
    void theExampleOfAParagraphLeadsToOne() {
        articles().forEach((id, page) -> {
            String example = page.select("section.cite p:not(.chosen) code").text();
            assertThat(example)
                    .matches("para\\. \\d+, " + Pattern.quote(BASE + "/articles/" + id + ".html#") + "p\\d+");
            assertThat(page.getElementById(example.replaceAll(".*#", ""))).isNotNull();
        });
    }

    // ---- linked data

    private static Map<String, Object> linked(Document page) {
        List<Element> scripts = page.select("script[type=application/ld+json]");
        return scripts.isEmpty() ? Map.of() : map(JsonValue.read(scripts.get(0).data()));
    }

    @Test
    void linkedDataOfArticlesIsThatOfThePage() {
        articles().forEach((id, page) -> {
            Map<String, Object> data = linked(page);
            assertThat(data)
                    .containsEntry("headline", meta(page, "citation_title"))
                    .containsEntry("url", canonical(page));
            Map<String, Object> report = data.get("@type").equals("Article") ? map(data.get("isBasedOn")) : data;
            if (report != data)
                assertThat(report).containsEntry("headline", page.select("h1").text());
            String day = page.select("p.meta time").attr("datetime");
            boolean doubted = page.select("p.meta time").text().contains("approximately");
            if (doubted) assertThat(report).doesNotContainKey("datePublished");
            else assertThat(report).containsEntry("datePublished", day);
        });
    }

    @Test
    void linkedDataOfEntriesIsThatOfThePage() {
        Map<String, Integer> kinds = new TreeMap<>();
        PAGES.forEach((path, page) -> {
            Map<String, Object> data = linked(page);
            if (!page.body().hasClass("page-entry") || data.isEmpty()) return;
            kinds.merge(data.get("@type").toString(), 1, Integer::sum);
            assertThat(data).containsEntry("name", page.select("h1").text()).containsEntry("url", canonical(page));
            String definition = page.select("div.definition").text();
            if (definition.isEmpty()) assertThat(data).doesNotContainKey("description");
            else assertThat(data).containsEntry("description", definition);
            String facts = page.select("dl.facts").text();
            if (data.containsKey("geo"))
                assertThat(facts)
                        .contains(map(data.get("geo")).get("latitude") + ", "
                                + map(data.get("geo")).get("longitude"));
            if (data.containsKey("location"))
                assertThat(facts).contains(map(data.get("location")).get("name").toString());
            if (data.containsKey("startDate")
                    && page.root().select("html").attr("lang").equals("en"))
                assertThat(facts).contains(data.get("startDate").toString().substring(0, 4));
        });
        assertThat(kinds)
                .containsOnlyKeys("DefinedTerm", "Event", "Place")
                .allSatisfy((kind, n) -> assertThat(n).isGreaterThan(5));
    }

    @Test
    void theGlossaryListsItsTerms() {
        Map<String, Object> set = linked(PAGES.get("glossary.html"));
        assertThat(set).containsEntry("@type", "DefinedTermSet").containsEntry("url", BASE + "/glossary.html");
        for (Object term : list(set.get("hasDefinedTerm"))) {
            String path = map(term).get("url").toString().substring(BASE.length() + 1);
            assertThat(map(term))
                    .containsEntry("name", PAGES.get(path).select("h1").text());
            Map<String, Object> page = linked(PAGES.get(path));
            assertThat(map(page.get("inDefinedTermSet")))
                    .containsEntry("url", set.get("url"))
                    .containsEntry("name", set.get("name"));
        }
    }

    // ---- cards, feeds, maps

    @Test
    void everyPageHasACardWithItsOwnWords() {
        PAGES.forEach((path, page) -> {
            if (isMoved(page)) return;
            assertThat(page.title()).startsWith(property(page, "og:title"));
            assertThat(property(page, "og:description")).isEqualTo(meta(page, "description"));
            assertThat(property(page, "og:url")).isEqualTo(canonical(page));
            assertThat(property(page, "og:locale")).matches("[a-z]{2}_[A-Z]{2}");
            assertThat(property(page, "og:type"))
                    .isEqualTo(page.body().hasClass("page-article") ? "article" : "website");
            assertThat(property(page, "og:image")).isEqualTo(BASE + "/assets/social.png");
        });
        assertThat(site.resolve("assets/social.png")).isNotEmptyFile();
    }

    @Test
    void feedsAreWherePagesSay() throws IOException {
        List<String> found = new ArrayList<>();
        PAGES.forEach((path, page) -> {
            for (Element link : page.select("link[type=application/atom+xml]")) {
                Path feed = site.resolve(path)
                        .getParent()
                        .resolve(link.attr("href"))
                        .normalize();
                if (!path.equals("404.html")) found.add(site.relativize(feed).toString());
            }
        });
        List<String> feeds = files(".xml").stream()
                .filter(f -> !f.startsWith("data/") && !f.startsWith("sitemap"))
                .toList();
        assertThat(found.stream().distinct().sorted().toList()).isEqualTo(feeds).hasSizeGreaterThan(10);
    }

    @Test
    void theSiteMapHoldsEveryPage() {
        for (String path : PAGES.keySet()) {
            if (path.equals("404.html")) continue;
            assertThat(read("sitemap.xml"))
                    .contains("<loc>" + BASE + "/" + (path.equals("index.html") ? "" : path) + "</loc>");
        }
    }

    @Test
    void everyPageButTheOneForLostReadersNamesItselfAsTheSiteMapDoes() {
        PAGES.forEach((path, page) -> {
            List<String> own = page.select("link[rel=canonical]").eachAttr("href");
            if (path.equals("404.html")) assertThat(own).isEmpty();
            else assertThat(read("sitemap.xml")).as(path).contains("<loc>" + own.get(0) + "</loc>");
        });
    }

    /** A server shows it at any depth. */
    @Test
    void everyLinkForLostReadersIsAFullOne() {
        assertThat(PAGES.get("404.html").select("[href], [src]").stream()
                        .map(e -> e.attr("href") + e.attr("src"))
                        .filter(link -> !link.startsWith("#")))
                .hasSizeGreaterThan(10)
                .allMatch(link -> link.startsWith(BASE + "/"));
    }

    @Test
    void everyAddressOfTheGuideIsThere() {
        List<String> links = Pattern.compile("\\]\\(" + Pattern.quote(BASE) + "/([^)]+)\\)")
                .matcher(read("llms.txt"))
                .results()
                .map((MatchResult m) -> m.group(1))
                .toList();
        assertThat(links)
                .hasSizeGreaterThan(20)
                .allSatisfy(l -> assertThat(site.resolve(l)).isNotEmptyFile());
    }

    // ---- headers and copies

    /** The page says the same as every file of headers; of frames only headers can speak. */
    @Test
    void thePolicyOfEveryHeaderFileIsThatOfThePage() throws IOException {
        HeaderFiles headers = new HeaderFiles(site);
        String name = "Content-Security-Policy";
        List<String> engines = new ArrayList<>();
        PAGES.forEach((path, page) -> {
            String own = page.select("meta[http-equiv=" + name + "]").attr("content") + "; frame-ancestors 'none'";
            if (own.contains("'wasm-unsafe-eval'")) engines.add(path);
            assertThat(own).as(path).contains("default-src 'none'").doesNotContain("unsafe-inline", "http", "data:");
            assertThat(headers.list(name, "/" + path)).as(path).containsExactly(own);
            assertThat(headers.nginx("scholion_policy", "/below/" + path))
                    .as(path)
                    .isEqualTo(own);
            for (String ending : List.of("", ".gz"))
                assertThat(headers.apache(name, "/below/" + path + ending))
                        .as(path)
                        .isEqualTo(own);
        });
        assertThat(engines).containsExactly("ar/search.html", "search.html");
    }

    @Test
    void onlyNamesThatChangeWithTheirFilesAreKeptForGood() throws IOException {
        HeaderFiles headers = new HeaderFiles(site);
        String asked = "no-cache";
        String hour = "public, max-age=3600";
        String good = "public, max-age=31536000, immutable";
        Map<String, String> expected = new TreeMap<>(Map.of(
                "assets/site.css", hour,
                "vendor/fonts/a-latin-1.2.3.woff2", good,
                "vendor/pagefind/fragment/en_group_0a1b2c3.pf_fragment", good,
                "vendor/pagefind/index/ar_0a1b2c3.pf_index", good));
        PAGES.keySet().forEach(path -> expected.put(path, asked));
        expected.forEach((path, value) -> {
            assertThat(headers.nginx("scholion_caching", "/" + path)).as(path).isEqualTo(value);
            assertThat(headers.apache("Cache-Control", "/" + path)).as(path).isEqualTo(value);
            assertThat(headers.list("Cache-Control", "/" + path)).as(path).containsExactly(value);
        });
        for (String path : List.of("vendor/fonts/a-latin.woff2", "vendor/pagefind/pagefind.js")) {
            assertThat(headers.nginx("scholion_caching", "/" + path)).as(path).isEqualTo(hour);
            assertThat(headers.apache("Cache-Control", "/" + path)).as(path).isEqualTo(hour);
        }
    }

    @Test
    void copiesGiveTheirFilesBackAndGoWhenTheyAreNotWanted() throws IOException {
        List<String> copies = files(".gz");
        assertThat(copies).contains("index.html.gz", "assets/site.css.gz").hasSizeGreaterThan(100);
        for (String copy : copies) {
            byte[] bytes = Files.readAllBytes(site.resolve(copy));
            assertThat(new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes())
                    .isEqualTo(Files.readAllBytes(site.resolve(copy.replaceAll("\\.gz$", ""))));
        }
        assertThat(run("verify")).isZero();
        assertThat(run("build", "--base-url", BASE, "--tei")).isZero();
        assertThat(files(".gz")).isEmpty();
    }

    // ---- reading

    private static boolean isMoved(Document page) {
        return !page.select("meta[http-equiv=refresh]").isEmpty();
    }

    private static String canonical(Document page) {
        return page.select("link[rel=canonical]").attr("href");
    }

    private static String meta(Document page, String name) {
        return page.select("meta[name=" + name + "]").attr("content");
    }

    private static List<String> metas(Document page, String name) {
        return page.select("meta[name=" + name + "]").eachAttr("content");
    }

    private static String property(Document page, String name) {
        return page.select("meta[property=" + name + "]").attr("content");
    }

    private static String read(String path) {
        try {
            return Files.readString(site.resolve(path));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
