package org.scholion.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What scripts add to reading: cards at names, choices of display, citations; in a real browser. */
class ReadingInChromiumTest {
    private static final String NAME = "main a.name";
    private static final String CARD = "document.querySelector('.hovercard')";
    private static final String OPEN = "!!" + CARD + "?.matches(':popover-open')";
    /** Longer than a card waits before it opens, or stays when the pointer is gone. */
    private static final int LONG = 650;

    private static final int SHORT = 200;

    private static Chromium browser;
    private static LoopbackServer server;
    private static Tab tab;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException, InterruptedException {
        browser = new Chromium();
        tab = browser.tab();
        server = new LoopbackServer(SiteFolder.ROOT);
    }

    @AfterAll
    static void stop() {
        if (server != null) server.close();
        if (browser != null) browser.close();
    }

    @AfterEach
    void forget() {
        tab.evaluate("localStorage.clear()");
        tab.reset();
        tab.pointTo(0, 0);
    }

    private static Tab article() {
        return tab.open(server.address() + SiteFolder.articles().get(0)).width(1440);
    }

    /** A page that sets an article beside its translation. */
    private static String translation() throws IOException {
        try (Stream<Path> pages = Files.list(SiteFolder.ROOT.resolve("compare"))) {
            for (Path page : pages.sorted().toList())
                if (Files.readString(page).contains("class=\"page-parallel\""))
                    return page.getFileName().toString();
        }
        throw new IOException("no article with a translation");
    }

    private static boolean isOpen() {
        return Boolean.TRUE.equals(tab.evaluate(OPEN));
    }

    // ---- cards

    @Test
    void aCardOpensUnderTheMouseAfterAWhileAndCopiesThePagesOwnEntry() {
        article().pointAt(NAME);
        tab.wait(SHORT);
        assertThat(isOpen()).isFalse();
        tab.wait(LONG);
        assertThat(isOpen()).isTrue();
        assertThat(tab.evaluate(CARD + ".textContent.trim() === document.querySelector('" + NAME
                        + "') .hash.slice(1).split().map(id => document.getElementById(id).textContent.trim())[0]"))
                .isEqualTo(true);
        assertThat(tab.evaluate(CARD + ".querySelectorAll('[id], a.name').length"))
                .isEqualTo(0);
        assertThat(tab.evaluate(CARD + ".getAttribute('role')")).isEqualTo("group");
        assertThat(tab.evaluate(
                        "document.querySelector('" + NAME + "').getAttribute('aria-details') === " + CARD + ".id"))
                .isEqualTo(true);
        // Its place is set by the script, which the policy allows; a style attribute in the page it would not.
        assertThat(tab.findings("structure")).allMatch(line -> line.startsWith("a style attribute: div#_tools_card"));
    }

    @Test
    void aCardCanBeEnteredAndClosesWhenThePointerIsGone() {
        article().pointAt(NAME);
        tab.wait(LONG);
        tab.pointAt(".hovercard dd");
        tab.wait(LONG);
        assertThat(isOpen()).isTrue();
        tab.pointAt("h1");
        tab.wait(LONG);
        assertThat(isOpen()).isFalse();
        assertThat(tab.evaluate("document.querySelectorAll('[aria-details]').length"))
                .isEqualTo(0);
    }

    @Test
    void aCardClosesWhereTheFocusComesToANoteThatIsInView() {
        article();
        tab.evaluate("[...document.querySelectorAll('main a')].find((a, i, all) =>"
                + " all[i + 1]?.matches('a.name') && all[i + 2]?.matches('a.ref')).focus()");
        tab.pressTab(1);
        tab.wait(LONG);
        assertThat(isOpen()).isTrue();
        tab.pressTab(1);
        assertThat(tab.evaluate("document.activeElement.matches('a.ref')")).isEqualTo(true);
        tab.wait(LONG);
        assertThat(isOpen()).isFalse();
    }

    @Test
    void theGapBelowANameIsABridge() {
        article().pointAt(NAME);
        tab.wait(LONG);
        assertThat(tab.evaluate("(() => { const link = document.querySelector('" + NAME + "').getClientRects()[0];"
                        + " const at = document.elementFromPoint(" + CARD
                        + ".getBoundingClientRect().x + 20, link.bottom + 4);"
                        + " return !!at.closest('.hovercard'); })()"))
                .isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Escape", "scroll", "Back"})
    void aCardCloses(String how) {
        article();
        tab.evaluate("location.hash = '#_main'");
        tab.pointAt(NAME);
        tab.wait(LONG);
        assertThat(isOpen()).isTrue();
        if (how.equals("Escape")) tab.press("Escape");
        if (how.equals("scroll")) tab.evaluate("scrollBy(0, 60)");
        if (how.equals("Back")) tab.evaluate("history.back()");
        tab.waitFor("!" + OPEN);
    }

    @Test
    void aCardOpensForTheKeyboardAndEscapeLeavesTheFocusWhereItIs() {
        article();
        tab.evaluate("document.querySelector('main a.name').closest('.row').querySelector('a').focus()");
        tab.evaluate(
                "[...document.querySelectorAll('main a')].find((a, i, all) => all[i + 1]?.matches('a.name')).focus()");
        tab.pressTab(1);
        assertThat(tab.evaluate("document.activeElement.matches('a.name')")).isEqualTo(true);
        tab.wait(SHORT);
        assertThat(isOpen()).isFalse();
        tab.wait(LONG);
        assertThat(isOpen()).isTrue();
        tab.press("Escape");
        assertThat(isOpen()).isFalse();
        assertThat(tab.evaluate("document.activeElement.matches('a.name')")).isEqualTo(true);
        tab.pressEnter();
        tab.waitFor("document.querySelector('.names :target')");
    }

    @Test
    void aFingerFollowsTheLinkAndOpensNoCard() {
        article().tap(NAME);
        tab.waitFor("document.querySelector('.names :target')");
        tab.wait(LONG);
        assertThat(isOpen()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"360, 640", "1440, 900", "320, 256"})
    void aCardIsNeverOutOfView(int width, int height) {
        article().size(width, height);
        int names = ((Number) tab.evaluate("document.querySelectorAll('main a.name').length")).intValue();
        for (int i = 0; i < names; i += Math.max(1, names / 12)) {
            tab.evaluate("document.querySelectorAll('main a.name').forEach((a, i) => a.classList.toggle('this', i === "
                    + i + "))");
            tab.pointTo(0, 0);
            tab.pointAt("main a.this");
            tab.waitFor(OPEN);
            assertThat(
                            tab.evaluate(
                                    "(() => { const r = " + CARD + ".getBoundingClientRect();"
                                            + " return r.left >= 0 && r.top >= 0 && r.right <= innerWidth && r.bottom <= innerHeight; })()"))
                    .as("name %s", i)
                    .isEqualTo(true);
            tab.press("Escape");
        }
    }

    @Test
    void cardsAndNumbersCanBeSwitchedOff() {
        article().click("[popovertarget]");
        tab.click("[data-choose=previews]");
        assertThat(tab.evaluate("document.querySelector('[data-choose=previews]').ariaPressed"))
                .isEqualTo("false");
        article().pointAt(NAME);
        tab.wait(LONG);
        assertThat(isOpen()).isFalse();
    }

    // ---- choices

    @ParameterizedTest
    @CsvSource({"dark, light, 'rgb(23, 22, 20)'", "light, dark, 'rgb(253, 252, 248)'"})
    void aThemeIsKeptAndHoldsBeforeAnythingIsPainted(String chosen, String system, String paper) {
        tab.prefers("prefers-color-scheme", system);
        article().click("[popovertarget]");
        tab.click("[data-choose=theme][data-on=" + chosen + "]");
        assertThat(paper()).isEqualTo(paper);
        tab.beforeWords(
                "new MutationObserver(() => { if (document.body) window.themeAtBody ??="
                        + " document.documentElement.dataset.theme || 'none'; }).observe(document, {childList: true, subtree: true});");
        tab.open(server.address() + "timeline.html");
        assertThat(tab.evaluate("themeAtBody")).isEqualTo(chosen);
        assertThat(paper()).isEqualTo(paper);
        tab.onPaper();
        assertThat(paper()).isEqualTo("rgb(255, 255, 255)");
    }

    private static Object paper() {
        return tab.evaluate("getComputedStyle(document.body).backgroundColor");
    }

    @Test
    void readersCanHaveTheTextAlone() {
        article();
        int notes = visible(".note");
        assertThat(notes).isPositive();
        tab.click("[popovertarget]");
        tab.click("[data-choose=text]");
        assertThat(visible(".text .note, .card, .ref, .num")).isZero();
        article();
        assertThat(visible(".text .note, .card, .ref, .num")).isZero();
        assertThat(tab.evaluate("[...document.querySelectorAll('[data-text]')].every(e => e.checkVisibility())"))
                .isEqualTo(true);
        String note = (String) tab.evaluate("document.querySelector('.text .note').id");
        tab.evaluate("location.hash = '" + note + "'");
        tab.waitFor("document.getElementById('" + note + "').checkVisibility()");
    }

    private static int visible(String selector) {
        return ((Number) tab.evaluate(
                        "[...document.querySelectorAll('" + selector + "')].filter(e => e.checkVisibility()).length"))
                .intValue();
    }

    @Test
    void everyNameCanBeMarked() {
        String line = "getComputedStyle(document.querySelector('span.name')).textDecorationStyle";
        article();
        assertThat(tab.evaluate(line)).isEqualTo("solid");
        tab.click("[popovertarget]");
        tab.click("[data-choose=names]");
        assertThat(tab.evaluate(line)).isEqualTo("dotted");
        tab.click("[data-choose=names]");
        assertThat(tab.evaluate(line)).isEqualTo("solid");
    }

    @Test
    void thePanelIsReachedAndLeftByKeyboard() {
        article();
        tab.evaluate("document.querySelector('[popovertarget]').focus()");
        tab.pressEnter();
        tab.pressTab(1);
        assertThat(tab.evaluate("document.activeElement.dataset.choose")).isEqualTo("theme");
        tab.press("Escape");
        assertThat(tab.evaluate("document.activeElement.matches('[popovertarget]')"))
                .isEqualTo(true);
    }

    @Test
    void theSlashKeyCanBeLeftToOthers() {
        article().press("/");
        tab.waitFor("document.querySelector('dialog[open]')");
        tab.press("Escape");
        tab.evaluate("localStorage.setItem('scholion-keys', 'none')");
        article().press("/");
        tab.wait(SHORT);
        assertThat(tab.evaluate("document.querySelector('dialog[open]')")).isNull();
    }

    // ---- citations and paper

    @Test
    void citationsAreCopiedOrSelected() {
        article();
        int boxes = ((Number) tab.evaluate("document.querySelectorAll('.cite pre.copy').length")).intValue();
        assertThat(tab.evaluate("document.querySelectorAll('.cite pre.copy + .copying button').length"))
                .isEqualTo(boxes);
        tab.evaluate("void (navigator.clipboard.writeText = () => Promise.reject())");
        tab.click(".cite pre.copy + .copying button");
        tab.waitFor("document.querySelector('.copying [role=status]').textContent");
        assertThat(tab.evaluate("getSelection().toString() === document.querySelector('.cite .copy').textContent"))
                .isEqualTo(true);
        tab.evaluate("void (navigator.clipboard.writeText = async text => { window.copied = text; })");
        tab.click(".cite pre.copy + .copying button");
        tab.waitFor("window.copied");
        assertThat(tab.evaluate("copied === document.querySelector('.cite .copy').textContent.trim()"))
                .isEqualTo(true);
    }

    @Test
    void theParagraphThatAReaderCameToCanBeCited() {
        article();
        assertThat(tab.evaluate("document.querySelector('.chosen').hidden")).isEqualTo(true);
        tab.evaluate("location.hash = 'p2'");
        tab.waitFor("!document.querySelector('.chosen').hidden");
        assertThat(tab.evaluate("document.querySelector('.chosen .copy').textContent"))
                .asString()
                .endsWith(SiteFolder.articles().get(0) + "#p2");
    }

    @Test
    void everythingStandsOpenOnPaperAndClosesAgain() {
        article();
        Object open = tab.evaluate("document.querySelectorAll('main details[open]').length");
        tab.evaluate("dispatchEvent(new Event('beforeprint'))");
        assertThat(tab.evaluate("document.querySelectorAll('main details:not([open])').length"))
                .isEqualTo(0);
        tab.evaluate("dispatchEvent(new Event('afterprint'))");
        assertThat(tab.evaluate("document.querySelectorAll('main details[open]').length"))
                .isEqualTo(open);
    }

    // ---- both directions

    @Test
    void aCardBeginsWhereANameBeginsInBothDirections() {
        for (String side : List.of("left", "right")) {
            article();
            tab.evaluate("document.querySelector('.text').dir = '" + (side.equals("left") ? "ltr" : "rtl") + "'");
            tab.evaluate(
                    "[...document.querySelectorAll('main a.name')].find(a => { const r = a.getBoundingClientRect();"
                            + " return r.height < 40 && r.left > 420 && r.right < 1000; }).classList.add('this')");
            tab.pointTo(0, 0);
            tab.pointAt("main a.this");
            tab.waitFor(OPEN);
            assertThat(tab.evaluate("Math.abs(" + CARD + ".getBoundingClientRect()." + side
                            + " - document.querySelector('a.this').getBoundingClientRect()." + side + ") < 1"))
                    .as(side)
                    .isEqualTo(true);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"compare/", "ar/compare/"})
    void anArticleStandsBesideItsTranslationOneRowBelowTheOther(String folder) throws IOException {
        tab.open(server.address() + folder + translation()).width(1440);
        assertThat(tab.evaluate("document.querySelectorAll('.parallel > .sides').length > 2"))
                .isEqualTo(true);
        assertThat(tab.evaluate(
                        "new Set([...document.querySelectorAll('.parallel > .sides')].map(r => r.offsetLeft)).size"))
                .isEqualTo(1);
        assertThat(tab.evaluate(
                        "[...document.querySelectorAll('main em')].every(e => e.closest('[lang]').lang !== 'en' ||"
                                + " getComputedStyle(e).fontStyle === 'italic')"))
                .isEqualTo(true);
    }
}
