package org.scholion.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What scripts of pages must not do, whoever edits them. */
class ScriptsTest {
    private static final Path FOLDER = Path.of("templates/assets");
    private static final int ON_EVERY_PAGE = 12 * 1024;
    private static final int IN_ALL = 32 * 1024;

    static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".js")).sorted().toList();
        }
    }

    @Test
    void areSmall() throws IOException {
        long all = 0;
        for (Path script : scripts()) all += Files.size(script);
        assertThat(Files.size(FOLDER.resolve("site.js")) + Files.size(FOLDER.resolve("theme.js")))
                .isLessThanOrEqualTo(ON_EVERY_PAGE);
        assertThat(all).isLessThanOrEqualTo(IN_ALL);
    }

    @Test
    void arePutIntoPagesAsFilesOfTheirOwn() throws IOException {
        String article =
                Files.readString(SiteFolder.ROOT.resolve(SiteFolder.articles().get(0)));
        assertThat(article).doesNotContainPattern("<script(?![^>]* src=| type=\"application/ld\\+json\")");
        assertThat(article.indexOf("assets/theme.js\"></script>")).isBetween(0, article.indexOf("assets/site.css"));
        assertThat(article).contains("assets/site.js\" defer>").doesNotContain("assets/search.js\" defer", "texts.js");
    }

    /** WebAssembly is for the search alone. */
    @Test
    void haveTheStrictestPolicyThatTheyCanWorkWith() throws IOException {
        for (Path page :
                SiteFolder.pageKinds().stream().map(SiteFolder.ROOT::resolve).toList()) {
            boolean isSearch = page.endsWith("search.html");
            String policy = Files.readString(page)
                    .replaceAll("(?s).*http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\".*", "$1");
            assertThat(policy)
                    .as(page.toString())
                    .contains("default-src 'none'", "; connect-src 'self';")
                    .doesNotContain("unsafe-inline", "'unsafe-eval'", "data:");
            assertThat(policy.contains("script-src 'self' 'wasm-unsafe-eval';"))
                    .as(page.toString())
                    .isEqualTo(isSearch);
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void stayWithinThemselves(Path script) throws IOException {
        String text = Files.readString(script);
        assertThat(text)
                .startsWith("// ")
                .contains("(() => {\n  'use strict';")
                .endsWith("})();\n")
                .doesNotContainPattern("\\b(window|globalThis|self)\\.\\w+\\s*=[^=]")
                .doesNotContainPattern(
                        "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\b|new Function|cssText")
                .doesNotContainPattern("setAttribute\\('(style|on)")
                .doesNotContain("https://", "http://");
    }

    /** Words for readers stand in the pages, in the language of the interface. */
    @ParameterizedTest
    @MethodSource("scripts")
    void haveNoWordsOfTheirOwn(Path script) throws IOException {
        String code = Files.readString(script).replaceAll("(?m)^\\s*//.*$|(?s)/\\*.*?\\*/", "");
        assertThat(code).doesNotContainPattern("(textContent|ariaLabel|title|placeholder)\\s*=\\s*['`\"]\\p{L}");
        assertThat(code).doesNotContainPattern("'[A-Z][a-z]+ [a-z]+[^']*'");
    }
}
