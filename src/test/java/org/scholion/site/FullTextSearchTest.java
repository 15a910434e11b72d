package org.scholion.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.scholion.build.Build;
import org.scholion.build.Options;
import org.scholion.content.Passage;
import org.scholion.export.SearchRecord;
import org.scholion.export.SearchRecords;
import org.scholion.relate.Archive;
import org.scholion.relate.ArticleFacts;

/** Every passage, note and entry of the bundled archive can be found by its words, at its address. */
class FullTextSearchTest {
    private static Archive archive;
    private static Chromium browser;
    private static LoopbackServer server;
    private static Tab tab;

    @BeforeAll
    static void start() throws IOException {
        Options options = new Options(
                Path.of("content"), Path.of("target/not-written"), Path.of("templates"), Optional.empty(), 2, false);
        archive = new Build(options).check().archive().orElseThrow();
        server = new LoopbackServer(SiteFolder.complete());
        browser = new Chromium();
        tab = browser.freeTab();
        tab.open(server.address() + "index.html");
    }

    @AfterAll
    static void stop() {
        if (browser != null) browser.close();
        if (server != null) server.close();
    }

    private static List<SearchRecord> records() {
        List<SearchRecord> records = new ArrayList<>();
        SearchRecords.make(archive, records::add);
        return records;
    }

    private static List<String> found(String words, Map<String, ?> filters, String shown, String... languages) {
        return tab.findings("search", words, filters, shown, List.of(languages));
    }

    @Test
    void everyAddressIsOneOfThePages() throws IOException {
        Map<String, Set<String>> ids = new HashMap<>();
        List<SearchRecord> records = records();
        assertThat(records).extracting(SearchRecord::address).doesNotHaveDuplicates();
        for (SearchRecord record : records) {
            String[] address = record.address().split("#");
            if (!ids.containsKey(address[0])) ids.put(address[0], ids(address[0]));
            if (address.length > 1) assertThat(ids.get(address[0])).contains(address[1]);
        }
        int passages = archive.articles().stream()
                .mapToInt(FullTextSearchTest::passages)
                .sum();
        assertThat(records.stream().filter(r -> r.filters().get("kind").contains("passage")))
                .hasSize(passages);
    }

    private static int passages(ArticleFacts facts) {
        return facts.article().body().passages().size();
    }

    private static Set<String> ids(String page) throws IOException {
        return Jsoup.parse(Files.readString(SiteFolder.ROOT.resolve(page))).select("[id]").eachAttr("id").stream()
                .collect(Collectors.toSet());
    }

    @Test
    void aPassageIsFoundByItsWordsAndNotByItsTitle() {
        ArticleFacts facts = archive.articles().stream()
                .filter(f -> f.article().language().equals("en"))
                .findFirst()
                .orElseThrow();
        List<Passage> passages = facts.article().body().passages();
        Passage passage = passages.get(passages.size() / 2);
        String page = "articles/" + facts.id() + ".html";
        String words = Stream.of(passage.text().split("[^A-Za-z]+"))
                .filter(word -> word.length() > 4)
                .limit(6)
                .collect(Collectors.joining(" "));
        String period = facts.article().period();
        assertThat(found(words, Map.of(), "kind")).contains(page + "#" + passage.id() + " passage");
        assertThat(found(words, Map.of("period", period), "period")).contains(page + "#" + passage.id() + " " + period);
        assertThat(found(words, Map.of("period", "another"), "kind")).isEmpty();
        assertThat(found(words, Map.of(), "number")).contains(page + "#" + passage.id() + " " + passage.number());
        String title = "\"" + facts.article().title() + "\"";
        assertThat(found(title, Map.of("kind", "article"), "kind")).containsExactly(page + " article");
        assertThat(found(title, Map.of("kind", "passage"), "kind")).isEmpty();
    }

    @Test
    void hitsAreNarrowedByWhatTheyAreAndWhomTheyName() {
        assertThat(found("aleppo", Map.of("kind", "note"), "note"))
                .isNotEmpty()
                .allMatch(hit -> hit.matches("articles/\\S+#\\S+ \\w+"));
        assertThat(found("aleppo", Map.of("kind", "entry"), "register"))
                .isNotEmpty()
                .noneMatch(hit -> hit.startsWith("articles/"));
        String entry = archive.articles().get(0).mentions().get(0).entry();
        assertThat(found("", Map.of("entry", entry, "kind", "passage"), "entry"))
                .isNotEmpty()
                .allMatch(hit -> List.of(hit.split(" ")).contains(entry));
    }

    @Test
    void textsInOtherLanguagesAreFoundFromTheSamePage() {
        ArticleFacts arabic = archive.articles().stream()
                .filter(f -> f.article().language().equals("ar"))
                .findFirst()
                .orElseThrow();
        String page = "articles/" + arabic.id() + ".html";
        assertThat(found("حلب", Map.of("kind", "passage"), "kind")).isEmpty();
        assertThat(found("حلب", Map.of("kind", "passage"), "language", "ar"))
                .isNotEmpty()
                .allMatch(hit -> hit.startsWith(page + "#p") && hit.endsWith(" ar"));
    }
}
