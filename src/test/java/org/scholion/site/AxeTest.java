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
        return SiteFolder.pageKinds();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void findsNothing(String page) throws IOException {
        tab.open(server.address() + page).with(axe).run("open-details");
        for (int width : WIDTHS) {
            tab.width(width);
            for (String theme : List.of("light", "dark")) {
                tab.prefers("prefers-color-scheme", theme);
                assertThat(tab.findings("axe"))
                        .as("%s, %d, %s", page, width, theme)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void findsNothingInWhatIsStillFolded(String page) throws IOException {
        tab.open(server.address() + page).with(axe);
        assertThat(tab.findings("axe")).isEmpty();
    }
}
