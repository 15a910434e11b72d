package org.scholion.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tiny sites, each for one behaviour, which is its folder's name.
 *
 * <p>{@code expected/} holds the published files that the behaviour is about. A file that begins with a selector in a
 * comment holds the elements of the page that it selects, with {@code only} their tags alone; a word after the page's
 * {@code .html} tells several such files apart. {@code not-there.txt} lists what must not be published.
 */
class GoldenSitesTest {
    private static final Path SITES = Path.of("src/test/resources/sites");
    private static final String TAG_ONLY = " only";
    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

    @TempDir
    private Path folder;

    static List<String> sites() throws IOException {
        try (Stream<Path> sites = Files.list(SITES)) {
            return sites.map(s -> s.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sites")
    void isPublishedSo(String name) throws IOException {
        Workspace workspace = new Workspace(folder);
        Workspace.copy(SITES.resolve(name).resolve("content"), workspace.path("content"));
        Run run = workspace.build("--strict");
        assertThat(run.status()).as(run.err()).isZero();

        Path expected = SITES.resolve(name).resolve("expected");
        for (Path file : files(expected)) {
            if (file.endsWith("not-there.txt")) absent(file, workspace);
            else same(expected.relativize(file).toString(), file, workspace.path("site"));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void absent(Path list, Workspace workspace) throws IOException {
        for (String path : Files.readAllLines(list)) {
            assertThat(workspace.path("site").resolve(path)).doesNotExist();
        }
    }

    private static void same(String path, Path expected, Path site) throws IOException {
        String text = Files.readString(expected);
        boolean isPart = text.startsWith("<!-- ");
        String published =
                Files.readString(site.resolve(isPart ? path.replaceAll("(?<=\\.html)\\.[a-z]+$", "") : path));
        String actual = isPart ? part(text.lines().findFirst().orElseThrow(), published) : published;
        if (UPDATE) Files.writeString(expected, actual);
        assertThat(actual).as("%s", expected).isEqualTo(UPDATE ? actual : text);
    }

    /** The selector's line, then what it selects, with the page's own white space. */
    private static String part(String selector, String html) {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        String wanted = selector.substring(5, selector.length() - 4);
        boolean tagOnly = wanted.endsWith(TAG_ONLY);
        String selected = page.select(tagOnly ? wanted.replace(TAG_ONLY, "") : wanted).stream()
                .map(e -> tagOnly ? e.shallowClone() : e)
                .map(Element::outerHtml)
                .collect(Collectors.joining("\n"));
        return selector + "\n" + selected + "\n";
    }
}
