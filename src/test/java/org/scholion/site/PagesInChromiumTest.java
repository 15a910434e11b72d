package org.scholion.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page, with its fonts, looked at in a real browser. */
class PagesInChromiumTest {
    private static final List<Integer> WIDTHS = List.of(320, 360, 768, 1440);
    /** A window of 1280 pixels at 400 % (WCAG 2.2, 1.4.10). */
    private static final int ZOOMED = 320;

    private static final int NARROW = 360;
    private static final int WIDE = 1440;

    private static Chromium browser;
    private static LoopbackServer server;
    private static Tab tab;

    @BeforeAll
    static void start() throws IOException {
        browser = new Chromium();
        tab = browser.tab();
        server = new LoopbackServer(SiteFolder.complete());
    }

    @AfterAll
    static void stop() {
        if (server != null) server.close();
        if (browser != null) browser.close();
    }

    /** One tab for all tests, because a new one takes longer than a page. */
    @AfterEach
    void resetTab() {
        tab.reset();
    }

    static List<String> pages() {
        return SiteFolder.oneOfEachKind();
    }

    /** Colours and paper are the same in every language. */
    static List<String> looks() {
        return SiteFolder.oneOfEachKindInTheFirstLanguage();
    }

    static List<String> articles() {
        return SiteFolder.articles();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void asksNobodyElseAndSaysTheSameWithoutScripts(String page) {
        Object words = quietly(server.address(), page);
        tab.withoutScripts();
        assertThat(quietly(server.address(), page)).as("without scripts").isEqualTo(words);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void worksFromADisk(String page) {
        quietly(SiteFolder.complete().toUri().toString(), page);
    }

    private static Object quietly(String root, String page) {
        Object words = tab.open(root + page).run("words");
        assertThat(tab.complaints()).isEmpty();
        assertThat(tab.requests()).contains(root + "assets/site.css").allMatch(request -> request.startsWith(root));
        return words;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void fitsEveryWidth(String page) {
        open(page).run("open-details");
        fits(page, WIDTHS);
        tab.run("spaced");
        fits(page + ", text spaced", List.of(ZOOMED, WIDE));
    }

    private void fits(String page, List<Integer> widths) {
        for (int width : widths) {
            tab.width(width);
            assertThat(overflow()).as("%s at %d", page, width).isEmpty();
        }
    }

    private List<String> overflow() {
        return both(tab.findings("overflow"), tab.findings("clipped"));
    }

    private static List<String> both(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void isReadableInEveryTheme(String page) {
        open(page).run("open-details");
        for (String theme : List.of("light", "dark")) {
            tab.prefers("prefers-color-scheme", theme);
            assertThat(tab.findings("contrast")).as("%s, %s", page, theme).isEmpty();
            tab.prefers("prefers-contrast", "more");
            assertThat(tab.findings("contrast"))
                    .as("%s, %s, more contrast", page, theme)
                    .isEmpty();
            tab.prefers("prefers-contrast", "no-preference");
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void isReadableInColoursOfTheReadersOwnAndInStillness(String page) {
        open(page)
                .prefers("prefers-color-scheme", "dark")
                .prefers("forced-colors", "active")
                .prefers("prefers-reduced-motion", "reduce");
        assertThat(tab.evaluate("matchMedia('(forced-colors: active) and (prefers-reduced-motion: reduce)').matches"))
                .isEqualTo(true);
        assertThat(both(tab.findings("contrast"), tab.findings("motion"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void isFitForPaper(String page) {
        open(page).width(720).prefers("prefers-color-scheme", "dark").onPaper();
        assertThat(both(tab.findings("paper"), tab.findings("contrast"))).isEmpty();
        assertThat(overflow()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasTheStructureThatReadersNavigateBy(String page) {
        assertThat(both(open(page).findings("structure"), tab.findings("note-links")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void setsNotesBesideTheWordsOrBelowThem(String article) {
        open(article).width(WIDE);
        assertThat(tab.findings("notes-stand", true)).isEmpty();
        tab.width(1100);
        assertThat(tab.findings("notes-stand", true)).isEmpty();
        tab.width(NARROW);
        assertThat(tab.findings("notes-stand", false)).isEmpty();
        assertThat(tab.findings("targets")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void namesNoteReferencesForListeners(String article) {
        open(article);
        Number count = (Number) tab.evaluate("document.querySelectorAll('[role=doc-noteref]').length");
        assertThat(tab.accessibleNames("doc-noteref"))
                .hasSize(count.intValue())
                .allMatch(name -> name.matches("\\p{Lu}\\p{Ll}+ \\d+, editors’ note"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void showsThePassageOfAnAddress(String article) {
        open(article);
        String last = (String) tab.evaluate("[...document.querySelectorAll('[data-text]')].at(-1).id");
        String early = (String) tab.evaluate("[...document.querySelectorAll('[data-text]')].at(3).id");
        tab.width(NARROW).open("about:blank").open(server.address() + article + "#" + last);
        assertThat(tab.findings("target", last)).isEmpty();
        tab.evaluate("location.hash = '" + early + "'");
        assertThat(tab.findings("target", early)).isEmpty();
    }

    @Test
    void anUnknownAddressIsToldSo() {
        tab.open(server.address() + "no-such-page.html");
        assertThat(tab.evaluate("document.querySelector('h1').textContent")).isEqualTo("Not found");
        assertThat(tab.complaints()).hasSize(1).allMatch(complaint -> complaint.contains("404"));
    }

    private Tab open(String page) {
        return tab.open(server.address() + page);
    }
}
