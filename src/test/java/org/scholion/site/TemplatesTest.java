package org.scholion.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholion.export.JsonValue;

/** Templates show what pages hold: escaped, without opinions, without knowledge of any archive. */
class TemplatesTest {
    private static final Path FOLDER = Path.of("templates");
    /** What npm reads. */
    private static final Set<String> PACKAGES = Set.of("package.json", "package-lock.json", ".npmrc");

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> Stream.of("assets", "messages", "node_modules")
                            .noneMatch(n -> f.startsWith(FOLDER.resolve(n))))
                    .filter(f -> !PACKAGES.contains(f.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void areEscapedByTheirNames() throws IOException {
        assertThat(templates()).isNotEmpty().allMatch(file -> file.toString().endsWith(".ftlh"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void showValuesInOneWayOnly(Path template) throws IOException {
        String text = Files.readString(template);
        assertThat(text)
                .doesNotContainPattern("\\?\\s*(no_esc|api|new|eval|eval_json|interpret|html|has_api)\\b")
                .doesNotContainPattern("<#(noautoesc|outputformat|autoesc|ftl|include|attempt|setting)\\b")
                .doesNotContain("#{", "[=");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void bringNothingFromElsewhere(Path template) throws IOException {
        String text = Files.readString(template);
        assertThat(text)
                .doesNotContainPattern("(?i)\\b(src|href|action|srcset|content)\\s*=\\s*[\"']?(https?:)?//")
                .doesNotContainPattern("(?i)\\sstyle\\s*=")
                .doesNotContainPattern("(?i)\\son[a-z]+\\s*=")
                .doesNotContainPattern("(?i)<(iframe|object|embed|base|form|style)\\b");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void knowNothingOfTheArchiveThatTheyShow(Path template) throws IOException {
        String text = Files.readString(template);
        for (Object entry :
                JsonValue.list(JsonValue.read(Files.readAllBytes(SiteFolder.ROOT.resolve("data/entries.json"))))) {
            String name = (String) JsonValue.map(entry).get("name");
            assertThat(Pattern.compile("\\b" + Pattern.quote(name) + "\\b")
                            .matcher(text)
                            .find())
                    .as(name)
                    .isFalse();
        }
        assertThat(text).doesNotContainPattern("\\b(19|20)\\d\\d\\b");
    }
}
