package org.scholion.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of page, gone through in a real browser without a pointer. */
class KeyboardInChromiumTest {
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

    @AfterEach
    void resetTab() {
        tab.reset();
    }

    static List<String> pages() {
        return SiteFolder.oneOfEachKindInTheFirstLanguage();
    }

    static List<String> articles() {
        return SiteFolder.articles();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isReachedByKeyboardWithAVisibleFocus(String page) {
        open(page).width(WIDE).run("open-details");
        int reachable = ((Number) tab.run("focus-start")).intValue();
        tab.pressTab(reachable);
        assertThat(tab.findings("focus-end")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void letsTheKeyboardOpenAndCloseWhatIsFolded(String article) {
        open(article).evaluate("document.querySelector('main summary').focus()");
        Object before = tab.evaluate("document.activeElement.parentElement.open");
        tab.pressEnter();
        assertThat(tab.evaluate("document.activeElement.parentElement.open")).isNotEqualTo(before);
        tab.pressEnter();
        assertThat(tab.evaluate("document.activeElement.parentElement.open")).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "articles/index.html"})
    void letsTheKeyboardSkipTheMenu(String page) {
        open(page).width(NARROW).pressTab(1);
        assertThat(
                        tab.evaluate(
                                "document.activeElement.matches('.skip') && document.activeElement.getBoundingClientRect().left >= 0"))
                .isEqualTo(true);
        tab.pressEnter();
        assertThat(tab.evaluate("document.querySelector('main:target').getBoundingClientRect().top < innerHeight"))
                .isEqualTo(true);
        tab.pressTab(1);
        assertThat(tab.evaluate("document.activeElement.closest('header.site')"))
                .isNull();
    }

    private Tab open(String page) {
        return tab.open(server.address() + page);
    }
}
