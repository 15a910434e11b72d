package org.scholion.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers may choose in the glossary, from a disk and without scripts; and that drawings can be walked through. */
class ChoicesInChromiumTest {
    private static final String SHOWN = "[...document.querySelectorAll('.term')].filter(e => e.checkVisibility())";

    private static Chromium browser;
    private static Tab tab;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException, InterruptedException {
        browser = new Chromium();
        tab = browser.tab();
    }

    @AfterAll
    static void stop() {
        if (browser != null) browser.close();
    }

    @BeforeEach
    void open() {
        tab.reset();
        tab.open("about:blank")
                .open(SiteFolder.ROOT.resolve("glossary.html").toUri().toString());
    }

    private static int number(String expression) {
        return ((Number) tab.evaluate(expression)).intValue();
    }

    private static boolean holds(String expression) {
        return Boolean.TRUE.equals(tab.evaluate(expression));
    }

    @Test
    void aSideIsShownAlone() {
        int all = number(SHOWN + ".length");
        int said = number("Number(document.querySelector('#_side1').parentNode.textContent.match(/\\((\\d+)\\)/)[1])");
        tab.evaluate("document.querySelector('#_side1').click()");
        assertThat(number(SHOWN + ".length")).isEqualTo(said).isLessThan(all);
        assertThat(holds(SHOWN + ".every(e => e.matches('.side1'))")).isTrue();
        assertThat(holds("document.querySelector('#_lineage').checkVisibility()"))
                .isTrue();
    }

    @Test
    void aSideAndAPeriodAreShownTogether() {
        tab.evaluate("document.querySelector('#_side2').click()");
        tab.evaluate("document.querySelector('#_in1').click()");
        assertThat(number(SHOWN + ".length")).isPositive();
        assertThat(holds(SHOWN + ".every(e => e.matches('.side2.in1'))")).isTrue();
    }

    @Test
    void sidesHaveOneOrderInLinksChoicesAndSections() {
        String words = ".map(e => e.textContent.replace(/\\s*\\(\\d+\\)\\s*$/, '').trim())";
        Object choices = tab.evaluate(
                "[...document.querySelectorAll('[id^=_side]')].slice(1).map(e => e.parentNode)" + words + ".join('|')");
        assertThat(choices.toString()).contains("|");
        assertThat(tab.evaluate("[...document.querySelectorAll('.of > h2')]" + words + ".join('|')"))
                .isEqualTo(choices);
        assertThat(tab.evaluate(
                        "[...document.querySelectorAll('.jumps a:not([href=\"#_lineage\"])')]" + words + ".join('|')"))
                .isEqualTo(choices);
    }

    @Test
    void choicesNotMadeStayOffThePaper() {
        tab.onPaper();
        assertThat(holds("document.querySelector('#_side0').checkVisibility()")).isFalse();
        tab.evaluate("document.querySelector('#_side1').click()");
        assertThat(holds("document.querySelector('#_side1').checkVisibility()")).isTrue();
    }

    @Test
    void everyChoiceIsNamedAndReachedByKeyboard() {
        assertThat(tab.accessibleNames("radio"))
                .hasSize(number("document.querySelectorAll('.choose input').length"))
                .allMatch(name -> name.length() > 3)
                .doesNotHaveDuplicates();
        tab.evaluate("[...document.querySelectorAll('.jumps a')].at(-1).focus()");
        tab.pressTab(1);
        assertThat(holds("document.activeElement.matches('#_side0:focus-visible')"))
                .isTrue();
        assertThat(holds("getComputedStyle(document.activeElement).outlineStyle == 'solid'"))
                .isTrue();
    }

    @Test
    void whatALinkLeadsToIsShownWhateverIsChosen() {
        tab.evaluate("document.querySelector('#_side1').click()");
        tab.evaluate("location.hash = '#' + document.querySelector('.term.side2').id");
        assertThat(holds("document.querySelector('.term.side2:target').checkVisibility()"))
                .isTrue();
    }

    /** Every link of a drawing has a name, a place of its own, and somewhere to lead. */
    @Test
    void everyMarkOfADrawingIsALinkWithAName() {
        for (String page :
                new String[] {"glossary.html", "map.html", "timeline.html", "ar/map.html", "ar/timeline.html"}) {
            tab.open(SiteFolder.ROOT.resolve(page).toUri().toString());
            String links = "[...document.querySelectorAll('main svg a')]";
            assertThat(number(links + ".length")).as(page).isGreaterThan(3);
            assertThat(holds(links + ".every(a => a.textContent.trim() && a.getBoundingClientRect().width > 3)"))
                    .as(page)
                    .isTrue();
            assertThat(
                            holds(
                                    "[...document.querySelectorAll('svg[role=group]')].every(s => s.getAttribute('aria-label'))"))
                    .as(page)
                    .isTrue();
        }
    }

    /** Names on a map do not lie on one another, measured with the fonts that are really there. */
    @Test
    void namesOnAMapStandApart() {
        tab.open(SiteFolder.ROOT.resolve("map.html").toUri().toString()).width(1440);
        assertThat(number(
                        "[...document.querySelectorAll('svg.map')].flatMap(s => { const boxes = [...s.querySelectorAll('text')]"
                                + ".map(t => t.getBBox()); return boxes.flatMap((a, i) => boxes.slice(i + 1).filter(b =>"
                                + " a.x < b.x + b.width - 2 && b.x < a.x + a.width - 2 && a.y < b.y + b.height - 4 &&"
                                + " b.y < a.y + a.height - 4)); }).length"))
                .isZero();
    }

    /** Names in boxes do not run over them. */
    @Test
    void namesInADiagramStayInTheirBoxes() {
        for (String page : new String[] {"glossary.html", "ar/glossary.html"}) {
            tab.open(SiteFolder.ROOT.resolve(page).toUri().toString());
            assertThat(
                            number(
                                    "[...document.querySelectorAll('.box')].filter(a => { const r = a.querySelector('rect').getBBox();"
                                            + " return [...a.querySelectorAll('text')].some(t => t.getBBox().width > r.width); }).length"))
                    .as(page)
                    .isZero();
        }
    }
}
