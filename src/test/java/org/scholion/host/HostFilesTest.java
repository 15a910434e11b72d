package org.scholion.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What real servers make of these files, other tests ask; here is which page gets which policy. */
class HostFilesTest {
    private static final List<String> PAGES = List.of(
            "index.html",
            "search.html",
            "about.html",
            "articles/index.html",
            "articles/search.html",
            "places/حلب.html",
            "ar/index.html",
            "ar/search.html",
            "ar/articles/index.html",
            "ar/places/search.html");
    private static final List<String> SEARCH = List.of("search.html", "ar/search.html");

    private final SortedMap<String, String> files = new TreeMap<>();

    @BeforeEach
    void write() {
        HostFiles.write(
                new TreeSet<>(PAGES),
                SEARCH,
                "https://archive.example/some/path",
                (path, bytes) -> files.put(path, new String(bytes, StandardCharsets.UTF_8)));
    }

    @Test
    void searchPagesAreFoundBelowAnyPathAndNothingElseIs() {
        Pattern search = Pattern.compile(new Layout(new TreeSet<>(PAGES), SEARCH).searchPattern());
        for (String page : PAGES) {
            for (String path : List.of("/", "/some/path/"))
                assertThat(search.matcher(path + page).find()).as(path + page).isEqualTo(SEARCH.contains(page));
        }
        assertThat(files.get("deploy/nginx.conf")).contains("if ($uri ~ \"" + search.pattern() + "\")");
        assertThat(files.get(".htaccess")).contains("ErrorDocument 404 /some/path/404.html\n");
    }

    @Test
    void everyAddressHasOneRuleWithAPolicy() {
        Map<String, String> policies = policies();
        for (String page : PAGES) {
            for (String address : Layout.addresses(page)) {
                List<String> fitting = policies.keySet().stream()
                        .filter(rule -> fits(rule, address))
                        .toList();
                assertThat(fitting).as(address).hasSize(1);
                assertThat(policies.get(fitting.get(0)).contains("wasm-unsafe-eval"))
                        .as(address)
                        .isEqualTo(SEARCH.contains(page));
            }
        }
        assertThat(policies).containsKeys("/", "/about", "/articles/*", "/ar/", "/ar/places/*", "/ar/search");
    }

    @Test
    void noPolicyAllowsCodeInPagesOrFramesAround() {
        files.forEach((name, text) -> assertThat(text)
                .as(name)
                .contains("frame-ancestors 'none'", "default-src 'none'", "nosniff", "camera=()")
                .doesNotContain("unsafe-inline", "'unsafe-eval'", "http:", "https:"));
    }

    private static boolean fits(String rule, String address) {
        return rule.endsWith("*") ? address.startsWith(rule.substring(0, rule.length() - 1)) : rule.equals(address);
    }

    /** The policy of each rule that gives one; the rule for everything gives none. */
    private Map<String, String> policies() {
        Map<String, String> policies = new TreeMap<>();
        List<String> lines = new ArrayList<>(files.get("_headers").lines().toList());
        String rule = "";
        for (String line : lines) {
            if (line.startsWith("/")) rule = line;
            else if (line.startsWith("  Content-Security-Policy: "))
                assertThat(policies.put(rule, line)).isNull();
        }
        return policies;
    }
}
