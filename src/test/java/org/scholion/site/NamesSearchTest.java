package org.scholion.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.export.JsonValue;

/** The search of names in a real browser, on pages opened from a disk: what readers type, and what they find first. */
class NamesSearchTest {
    private static final String ACTIVE = "document.getElementById(document.querySelector('.finder input')"
            + ".getAttribute('aria-activedescendant'))?.getAttribute('href')";

    private static Chromium browser;
    private static Tab tab;
    private static String invented;

    @BeforeAll
    static void start(@TempDir Path profile, @TempDir Path folder) throws IOException, InterruptedException {
        browser = new Chromium();
        tab = browser.tab();
        invented = InventedArchive.build(folder).toUri().toString();
    }

    @AfterAll
    static void stop() {
        if (browser != null) browser.close();
    }

    @AfterEach
    void resetTab() {
        tab.reset();
    }

    private static void openSearch(String root) {
        String page = root + "search.html";
        if (!page.equals(tab.evaluate("location.href"))) tab.open(page);
    }

    private static List<String> found(String typed) {
        return tab.findings("names", typed);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/search/invented.csv", delimiter = '|', useHeadersInDisplayName = true)
    void findsFirst(String typed, String entry) {
        openSearch(invented);
        assertThat(found(typed)).first().asString().startsWith(entry + " ");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/search/bundled.csv", delimiter = '|', useHeadersInDisplayName = true)
    void findsFirstInTheBundledArchive(String typed, String entry) {
        openSearch(SiteFolder.ROOT.toUri().toString());
        assertThat(found(typed)).first().asString().startsWith(entry + " ");
    }

    /** Every name as it stands in the registers leads to its entry, unless more entries than are shown bear it. */
    @Test
    void everyNameOfTheRegistersFindsItsEntry() throws IOException {
        openSearch(SiteFolder.ROOT.toUri().toString());
        List<Object> entries = JsonValue.list(
                JsonValue.read(java.nio.file.Files.readAllBytes(SiteFolder.ROOT.resolve("data/entries.json"))));
        int names = 0;
        for (Object value : entries) {
            var entry = JsonValue.map(value);
            if (entry.containsKey("private")) continue;
            for (Object name : JsonValue.list(entry.get("names"))) {
                String text = (String) JsonValue.map(name).get("text");
                assertThat(found(text))
                        .as(text)
                        .anyMatch(o -> o.startsWith(entry.get("register") + "/" + entry.get("id") + " "));
                names++;
            }
        }
        assertThat(names).isGreaterThan(entries.size());
    }

    @Test
    void saysWhichNameWasFoundAndWhatOnlySoundsAlike() {
        openSearch(invented);
        assertThat(found("River Fr")).first().asString().contains("Al-Nahr Front", "(River Front)");
        assertThat(found("saqqoura")).first().asString().contains("similar spelling");
        assertThat(found("Sakkura")).first().asString().contains("first: 1").doesNotContain("(", "similar");
    }

    @ParameterizedTest
    @CsvSource({"Anna Clerk", "A. C.", "anna", "Klerk", "zzz", "!", "x"})
    void findsNoPrivatePersonAndNothingWhereNothingIs(String typed) {
        openSearch(invented);
        assertThat(found(typed)).isEmpty();
    }

    @Test
    void showsArabicReadersArabicHeadingsAndDigits() {
        openSearch(invented + "ar/");
        assertThat(found("sakkura")).first().asString().contains("سكورة", "(Sakkura)", "first: ١");
        assertThat(tab.evaluate("document.querySelector('.finder [role=status]').textContent"))
                .isEqualTo("اسم واحد");
        found("nahr");
        assertThat(tab.evaluate("document.querySelector('.finder [role=status]').textContent"))
                .isEqualTo("اسمان");
    }

    @Test
    void isAComboboxForTheKeyboard() {
        tab.open(invented + "search.html").press("/");
        assertThat(tab.evaluate("document.activeElement.id")).isEqualTo("_find");
        assertThat(found("nahr")).hasSize(2);
        assertThat(tab.evaluate("document.activeElement.getAttribute('aria-expanded')"))
                .isEqualTo("true");
        tab.press("ArrowDown");
        assertThat(tab.evaluate(ACTIVE)).isEqualTo(found("nahr").get(0).split(" ")[0] + ".html");
    }

    @Test
    void movesWithArrowsAndBackToTheField() {
        tab.open(invented + "search.html").press("/");
        List<String> found = found("nahr");
        tab.press("ArrowUp");
        assertThat(tab.evaluate(ACTIVE)).isEqualTo(path(found.get(1)));
        tab.press("ArrowDown");
        assertThat(tab.evaluate(ACTIVE)).isNull();
        tab.press("ArrowDown");
        assertThat(tab.evaluate(ACTIVE)).isEqualTo(path(found.get(0)));
        assertThat(tab.evaluate("document.querySelectorAll('[aria-selected=true]').length"))
                .isEqualTo(1);
        tab.pressEnter();
        tab.waitFor("location.href.endsWith('" + path(found.get(0)) + "') && document.readyState === 'complete'");
    }

    private static String path(String found) {
        return found.split(" ")[0] + ".html";
    }

    @Test
    void closesItsListByEscape() {
        tab.open(invented + "search.html").press("/");
        found("nahr");
        tab.press("Escape");
        assertThat(tab.evaluate("document.querySelector('.found').hidden")).isEqualTo(true);
        assertThat(tab.evaluate("document.activeElement.getAttribute('aria-expanded')"))
                .isEqualTo("false");
    }

    @Test
    void opensInABoxOnEveryOtherPage() {
        tab.open(invented + "articles/one.html").press("/");
        tab.waitFor("document.querySelector('dialog.search[open]')");
        assertThat(found("bab gh")).first().asString().startsWith("../places/bab-ghazal ");
        assertThat(tab.complaintsWithoutFonts()).isEmpty();
        tab.press("Escape");
        assertThat(tab.evaluate("document.querySelector('.found').hidden")).isEqualTo(true);
        tab.press("Escape");
        assertThat(tab.evaluate("document.querySelector('dialog').open")).isEqualTo(false);
        tab.pressWithControl("k");
        assertThat(tab.evaluate("document.querySelectorAll('dialog[open]').length"))
                .isEqualTo(1);
        tab.evaluate("document.querySelector('dialog input').value = 'old bridge'");
        tab.pressEnter();
        tab.waitFor(
                "location.href.endsWith('search.html?q=old%20bridge') && document.querySelector('.hits .said')?.textContent");
        assertThat(tab.evaluate("document.querySelector('#_find').value")).isEqualTo("old bridge");
    }

    @Test
    void saysPlainlyThatTextsAreSearchedOverHttpOnly() {
        tab.open(invented + "search.html?q=bridge").waitFor("document.querySelector('.hits .said').textContent");
        assertThat(tab.evaluate("document.querySelector('.hits .said').textContent"))
                .asString()
                .contains("served over http");
        assertThat(tab.complaintsWithoutFonts()).isEmpty();
    }

    @Test
    void leavesTheIndexToReadersWithoutScripts() {
        tab.withoutScripts().open(invented + "search.html");
        tab.reset();
        assertThat(tab.evaluate("document.querySelector('.searching').checkVisibility()"))
                .isEqualTo(false);
        assertThat(tab.evaluate("document.querySelector('.tools button').checkVisibility()"))
                .isEqualTo(false);
        assertThat(tab.evaluate(
                        "[...document.querySelectorAll('.index a[href*=\"/\"]')].map(a => a.textContent).join()"))
                .asString()
                .contains("Sakkura", "سكورة", "River Front");
    }
}
