package org.scholion.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** axe-core finds nothing against any kind of page, at three widths, light and dark, in both directions. */
class AxeTest {
    private static final List<Integer> WIDTHS = List.of(320, 768, 1440);

    private static final List<String> EVERYTHING = List.of();
    /** All that a dark theme can change. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private static Path axe;
    private static Chromium browser;
    private static LoopbackServer server;
    private static Tab tab;

    @BeforeAll
    static void start() throws IOException {
        axe = Machine.packages().resolve("axe-core/axe.min.js");
        browser = new Chromium();
        tab = browser.tab();
        server = new LoopbackServer(SiteFolder.complete());
    }

    @AfterAll
    static void stop() {
        if (server != null) server.close();
        if (browser != null) browser.close();
    }

    static List<String> pages() {
        return SiteFolder.oneOfEachKind();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void findsNothing(String page) throws IOException {
        tab.reset();
        tab.open(server.address() + page).with(axe);
        tab.run("open-details");
        for (int width : WIDTHS) {
            tab.width(width).prefers("prefers-color-scheme", "light");
            assertThat(tab.findings("axe", EVERYTHING))
                    .as("%s, %d", page, width)
                    .isEmpty();
            tab.prefers("prefers-color-scheme", "dark");
            assertThat(tab.findings("axe", COLOURS))
                    .as("%s, %d, dark", page, width)
                    .isEmpty();
        }
    }
}
