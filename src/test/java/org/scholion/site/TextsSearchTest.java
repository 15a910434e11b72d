package org.scholion.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search of texts in a real browser, with the search engine where a built site has it. */
class TextsSearchTest {
    private static final String SAID = "document.querySelector('.hits .said').textContent";
    private static final String HITS = "document.querySelectorAll('.hits li').length";

    private static Chromium browser;
    private static Tab tab;

    @BeforeAll
    static void start(@TempDir Path profile) throws IOException, InterruptedException {
        browser = new Chromium();
        tab = browser.tab();
    }

    @AfterAll
    static void stop() {
        if (browser != null) browser.close();
    }

    @AfterEach
    void resetTab() {
        tab.reset();
    }

    @Test
    void saysThatACopyWithoutTheEngineHasNoSearchOfTexts(@TempDir Path folder) throws IOException {
        try (LoopbackServer server = new LoopbackServer(InventedArchive.build(folder))) {
            tab.open(server.address() + "search.html");
            assertThat(tab.complaintsWithoutFonts()).isEmpty();
            assertThat(tab.requests()).noneMatch(r -> r.contains("vendor/pagefind"));
            tab.open(server.address() + "search.html?q=dawn").waitFor(SAID + ".includes('not part of this copy')");
            assertThat(tab.evaluate("document.querySelector('.filters').checkVisibility()"))
                    .isEqualTo(false);
        }
    }

    @Test
    void findsPassagesNarrowsThemAndKeepsTheQueryInTheAddress() throws IOException {
        try (LoopbackServer server = new LoopbackServer(SiteFolder.complete())) {
            tab.open(server.address() + "search.html").press("/");
            tab.type("city");
            tab.pressEnter();
            tab.waitFor(HITS + " > 0 && /[0-9]/.test(" + SAID + ")");
            assertThat(tab.complaints()).isEmpty();
            assertThat(tab.evaluate("location.search")).isEqualTo("?q=city");
            assertThat(tab.evaluate("document.querySelectorAll('.hits li mark').length >= " + HITS))
                    .isEqualTo(true);
            int all = number();
            String period = (String) tab.evaluate("document.querySelector('[data-filter=period] input').value");
            tab.evaluate("document.querySelector('[data-filter=period] input').click()");
            tab.waitFor(HITS + " > 0 && /[0-9]/.test(" + SAID + ")");
            assertThat(number()).isLessThan(all);
            assertThat(tab.evaluate("[...document.querySelectorAll('.hits li .period')].every(p => p.textContent === '"
                            + period + "')"))
                    .isEqualTo(true);
        }
    }

    private static int number() {
        return Integer.parseInt(((String) tab.evaluate(SAID)).replaceAll("\\D", ""));
    }

    @Test
    void leadsToThePassageItself() throws IOException {
        try (LoopbackServer server = new LoopbackServer(SiteFolder.complete())) {
            tab.open(server.address() + "search.html?q=city").waitFor(HITS + " > 0");
            String link = "[...document.querySelectorAll('.hits li a')].find(a => /#p\\d+$/.test(a.href))";
            String words = (String) tab.evaluate(link + ".closest('li').querySelector('mark').textContent");
            assertThat(tab.evaluate(link
                            + ".closest('li').querySelector('.remark').textContent.replace(/[\u2068\u2069]/g, '')"))
                    .asString()
                    .contains("§ " + tab.evaluate(link + ".hash.slice(2)"));
            tab.evaluate(link + ".click()");
            tab.waitFor("document.querySelector(':target[data-text]')");
            assertThat(tab.evaluate("document.querySelector(':target').textContent"))
                    .asString()
                    .contains(words.replaceAll("[^\\p{L}].*", ""));
        }
    }

    @ParameterizedTest
    @CsvSource({"search.html", "ar/search.html"})
    void entriesHaveTheirNamesInTheLanguageOfTheInterface(String page) throws IOException {
        try (LoopbackServer server = new LoopbackServer(SiteFolder.complete())) {
            String places = "[...document.querySelectorAll('.hits li a')].filter(a => /[/]places[/]/.test(a.href))";
            tab.open(server.address() + page + "?q=" + URLEncoder.encode("حلب", StandardCharsets.UTF_8))
                    .waitFor(places + ".length > 2");
            assertThat(tab.evaluate("Promise.all(" + places + ".map(async a => [a.textContent, new DOMParser()"
                            + ".parseFromString(await (await fetch(a.href)).text(), 'text/html')"
                            + ".querySelector('h1').textContent.trim()]))"
                            + ".then(all => all.filter(([shown, heading]) => shown !== heading).join())"))
                    .isEqualTo("");
        }
    }

    /** Each language is searched by its own rules, from a page in any language. */
    @Test
    void findsTextsInEveryLanguage() throws IOException {
        try (LoopbackServer server = new LoopbackServer(SiteFolder.complete())) {
            tab.open(server.address() + "search.html?q=city").waitFor(HITS + " > 0");
            Object languages = tab.evaluate("fetch('vendor/pagefind/pagefind-entry.json').then(r => r.json())"
                    + ".then(e => Object.keys(e.languages).sort().join())");
            assertThat(tab.requests().stream()
                            .filter(r -> r.contains("pagefind.js?"))
                            .map(r -> r.substring(r.indexOf('?') + 1))
                            .sorted())
                    .isEqualTo(List.of(((String) languages).split(",")));
        }
    }

    @ParameterizedTest
    @CsvSource({"search.html, archive", "ar/search.html, archive", "search.html, الأرشيف", "ar/search.html, الأرشيف"})
    void leadsToPagesThatExist(String page, String word) throws IOException {
        try (LoopbackServer server = new LoopbackServer(SiteFolder.complete())) {
            String query = URLEncoder.encode(word, StandardCharsets.UTF_8);
            tab.open(server.address() + page + "?q=" + query).waitFor(HITS + " > 0");
            assertThat(tab.evaluate("Promise.all([...document.querySelectorAll('.hits li a')].map(a => fetch(a.href)"
                            + ".then(r => r.ok ? '' : a.href))).then(all => all.join(' ').trim())"))
                    .isEqualTo("");
        }
    }
}
