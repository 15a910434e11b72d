package org.scholion.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lighthouse gives all its points to home, an article, an entry and a comparison, as nginx serves them. */
class LighthouseTest {
    private static final String[] CATEGORIES = {"accessibility", "best-practices", "seo"};

    private static Path folder;
    private static String root;
    private static WebServer server;

    @BeforeAll
    static void start(@TempDir Path temporary) throws IOException, InterruptedException {
        folder = temporary.toRealPath();
        int port = WebServer.freePort();
        root = "http://127.0.0.1:" + port + "/";
        server = new WebServer(folder, WebServer.settings(port, SiteFolder.complete()), port);
    }

    @AfterAll
    static void stop() {
        if (server != null) server.close();
    }

    static List<String> pages() {
        return SiteFolder.fourPages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void givesAllPoints(String page) throws IOException, InterruptedException {
        Lighthouse measured = Lighthouse.of(root + page, folder, CATEGORIES);
        assertThat(Stream.of(CATEGORIES).flatMap(c -> measured.lost(c).stream()))
                .isEmpty();
        for (String category : CATEGORIES)
            assertThat(measured.points(category)).as(category).isEqualTo(100);
    }

    /**
     * A tool for people rather than a test, since a busy machine costs points: the median of so many measurements.
     * {@code mvn test -Dtest=LighthouseTest -Dperformance=5}
     */
    @ParameterizedTest
    @MethodSource("pages")
    @EnabledIfSystemProperty(named = "performance", matches = "\\d+")
    void isFast(String page) throws IOException, InterruptedException {
        List<Long> points = new ArrayList<>();
        List<String> lost = List.of();
        for (int i = 0; i < Integer.getInteger("performance"); i++) {
            Lighthouse measured = Lighthouse.of(root + page, folder, "performance");
            points.add(measured.points("performance"));
            lost = measured.lost("performance");
        }
        points.sort(null);
        System.out.println("performance of " + page + ": " + points);
        assertThat(points.get(points.size() / 2)).as(lost.toString()).isEqualTo(100);
    }
}
