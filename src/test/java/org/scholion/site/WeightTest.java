package org.scholion.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What pages weigh, by what a browser really asks for; and that nothing on them moves while fonts are late. */
class WeightTest {
    private static final int KB = 1000;
    private static final int PAGE = 60 * KB;
    private static final int SCRIPTS = 12 * KB;
    private static final int FONTS = 130 * KB;
    private static final int EXTENDED_LATIN = 45 * KB;
    private static final int LATE = 250;
    private static final List<Integer> WIDTHS = List.of(360, 1440);

    private static Chromium browser;
    private static LoopbackServer server;
    /** New for every test, since a browser does not ask again for fonts that it remembers. */
    private Tab tab;

    @BeforeAll
    static void start() throws IOException {
        server = new LoopbackServer(SiteFolder.complete());
        browser = new Chromium();
    }

    @AfterAll
    static void stop() {
        if (browser != null) browser.close();
        if (server != null) server.close();
    }

    @BeforeEach
    void openTab() {
        tab = browser.tab().before("shifts");
    }

    @AfterEach
    void closeTab() {
        tab.close();
    }

    static List<String> articles() {
        return SiteFolder.articles();
    }

    static List<String> pages() {
        return SiteFolder.oneOfEachKind();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void anArticleIsLight(String article) throws IOException {
        tab.open(server.address() + article);
        assertThat(sum(name -> !isFont(name) && !isPicture(name), true)).isLessThanOrEqualTo(PAGE);
        assertThat(sum(name -> name.endsWith(".js"), false)).isLessThanOrEqualTo(SCRIPTS);
        assertThat(fonts()).isBetween(1L, (long) FONTS);
    }

    /** Lists of all names have Latin, Arabic and letters of transliteration together, whose font is counted apart. */
    @ParameterizedTest
    @MethodSource("pages")
    void fontsAreLightAndTheSearchEngineWaits(String page) throws IOException {
        tab.open(server.address() + page);
        if (!page.endsWith("search.html")) assertThat(tab.requests()).noneMatch(r -> r.contains("/pagefind/"));
        long all = fonts();
        long extended = sum(name -> name.contains("latin-ext") && !name.contains("italic"), false);
        assertThat(extended).isLessThanOrEqualTo(EXTENDED_LATIN);
        assertThat(all - extended).isBetween(1L, (long) FONTS);
    }

    private long fonts() throws IOException {
        tab.run("open-details");
        tab.evaluate("document.fonts.ready.then(() => '')");
        return sum(name -> isFont(name) && !name.contains("italic"), false);
    }

    /** Every file that the open page asked for, so many bytes. */
    private long sum(Predicate<String> which, boolean compressed) throws IOException {
        long sum = 0;
        for (String address : tab.requests().stream().distinct().filter(which).toList()) {
            Path file = SiteFolder.complete()
                    .resolve(address.substring(server.address().length()).replaceFirst("[#?].*", ""));
            sum += compressed ? compressed(Files.readAllBytes(file)) : Files.size(file);
        }
        return sum;
    }

    private static int compressed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.size();
    }

    private static boolean isFont(String address) {
        return address.endsWith(".woff2");
    }

    private static boolean isPicture(String address) {
        return address.matches(".*\\.(svg|png|jpe?g|webp|avif)");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingMovesWhileFontsAreLate(String page) {
        tab.slowly(WeightTest::isFont, LATE);
        for (int width : WIDTHS) {
            tab.width(width).open(server.address() + page);
            tab.wait(LATE);
            assertThat(tab.evaluate("window.shifts"))
                    .as("%s at %d", page, width)
                    .isEqualTo(0);
        }
    }

    /** From the second page on, when the browser has it; a busy machine may need a few. */
    @Test
    void aFontThatIsThereIsShown() {
        tab.open(server.address() + "index.html").evaluate("document.fonts.ready.then(() => '')");
        for (int i = 0; i < 5; i++) tab.open(server.address() + "index.html");
        assertThat(tab.fontsOf("h1")).hasSize(1).allMatch(font -> font.startsWith("Source Serif 4"));
        assertThat(tab.fontsOf("header.site nav a")).hasSize(1).allMatch(font -> font.startsWith("Source Sans 3"));
    }
}
