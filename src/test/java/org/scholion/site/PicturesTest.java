package org.scholion.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * A tool for people rather than a test: pictures of every kind of page, narrow and wide, light and dark, one on paper,
 * and the one that README shows. {@code mvn test -Dtest=PicturesTest -Dscreenshots=FOLDER}
 */
@EnabledIfSystemProperty(named = "screenshots", matches = ".+")
class PicturesTest {
    private static final int HIGHEST = 2400;
    /** A part of an article that has notes and cards beside it. */
    private static final String README_PICTURE = "articles/enab-baladi-2016-end-of-aleppo.html";

    @Test
    void pictures() throws IOException {
        Path pictures = Files.createDirectories(Path.of(System.getProperty("screenshots")));
        try (Chromium browser = new Chromium();
                LoopbackServer server = new LoopbackServer(SiteFolder.complete());
                Tab tab = browser.tab()) {
            for (String page : SiteFolder.pageKinds()) {
                tab.open(server.address() + page);
                for (int width : List.of(360, 1440)) {
                    for (String theme : List.of("light", "dark")) {
                        tab.width(width).prefers("prefers-color-scheme", theme);
                        Files.write(pictures.resolve(name(page, width, theme)), tab.picture(true, HIGHEST));
                    }
                }
            }
            tab.open(server.address() + README_PICTURE)
                    .prefers("prefers-color-scheme", "light")
                    .size(1440, 1100);
            tab.evaluate("document.getElementById('p27').scrollIntoView()");
            Files.write(pictures.resolve("article.png"), SmallPicture.of(tab.picture(false, 0)));
            tab.width(720).onPaper();
            Files.write(pictures.resolve("article-paper.png"), tab.picture(true, HIGHEST));
            Files.write(pictures.resolve("article.pdf"), tab.paper());
        }
        assertThat(pictures.resolve("article.png")).isNotEmptyFile();
    }

    private static String name(String page, int width, String theme) {
        return page.replace('/', '.').replace(".html", "") + "-" + width + "-" + theme + ".png";
    }
}
