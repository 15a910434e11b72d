package org.scholion.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From a disk and without scripts, every link of the site leads somewhere. */
class LinksFromDiskTest {
    private static final Path ROOT = SiteFolder.ROOT;

    private static Chromium browser;
    private static Tab tab;

    @BeforeAll
    static void start() {
        browser = new Chromium();
        tab = browser.tab();
    }

    @AfterAll
    static void stop() {
        if (browser != null) browser.close();
    }

    @Test
    void leadToFilesAndPartsThatExist() throws IOException {
        Map<Path, Set<String>> ids = new HashMap<>();
        Map<Path, List<URI>> links = new HashMap<>();
        for (Path page : pages()) read(page, ids, links);
        List<String> broken = new ArrayList<>();
        links.forEach((page, targets) -> targets.stream()
                .filter(target -> !exists(target, ids))
                .forEach(target -> broken.add(ROOT.relativize(page) + ": " + target)));
        assertThat(broken).isEmpty();
        assertThat(links.values().stream().mapToInt(List::size).sum()).isGreaterThan(links.size());
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(f -> f.toString().endsWith(".html") && !f.startsWith(ROOT.resolve("vendor")))
                    .sorted()
                    .toList();
        }
    }

    private static void read(Path page, Map<Path, Set<String>> ids, Map<Path, List<URI>> links) throws IOException {
        Document html = Jsoup.parse(Files.readString(page));
        Set<String> own = new HashSet<>(html.select("[id]").eachAttr("id"));
        ids.put(page, own);
        List<URI> targets = new ArrayList<>();
        for (Element link : html.select("[href]:not([rel=canonical], [rel=alternate])")) {
            URI address = URI.create(link.attr("href"));
            if (!address.isAbsolute()) targets.add(page.toUri().resolve(address));
        }
        links.put(page, targets);
    }

    private static boolean exists(URI target, Map<Path, Set<String>> ids) {
        Path file = Path.of(target.getPath());
        if (target.getFragment() == null || target.getFragment().isEmpty()) return Files.isRegularFile(file);
        return ids.getOrDefault(file, Set.of()).contains(target.getFragment());
    }

    static List<String> kinds() {
        return SiteFolder.oneOfEachKindInTheFirstLanguage();
    }

    /** The first link of each part of a page, followed as a reader would. */
    @ParameterizedTest
    @MethodSource("kinds")
    void areFollowedWithoutScripts(String page) {
        tab.withoutScripts();
        for (String part : List.of("header.site", "main")) {
            tab.open(SiteFolder.complete().resolve(page).toUri().toString());
            // The dots of a drawing may lie over one another.
            String link = part + " a[href]:not([href*='://'], svg *)";
            Object there = tab.evaluate("document.querySelector(\"" + link + "\")?.href ?? ''");
            if (there.equals("")) continue;
            tab.click(link);
            assertThat(tab.address()).isEqualTo(there);
            assertThat(tab.complaints()).isEmpty();
        }
    }
}
