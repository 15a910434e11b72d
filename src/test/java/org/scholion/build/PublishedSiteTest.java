package org.scholion.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.content.ArchiveSettings;
import org.scholion.content.SettingsReader;
import org.scholion.text.Sha256;

/** The committed site is what the committed sources give, byte for byte, whatever the machine is like. */
class PublishedSiteTest {
    private static final Path ROOT = Path.of("").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void theCommittedSiteIsWhatTheSourcesGive() throws IOException {
        Outcome outcome = build(folder.resolve("site"), 2);

        assertThat(outcome.failed()).as(outcome.problems().toString()).isFalse();
        assertThat(tree(folder.resolve("site")))
                .as("run ./scholion build and commit site/")
                .isEqualTo(tree(ROOT.resolve("site")));
    }

    @Test
    void neitherThreadsNorLocaleNorTimeZoneChangeAByte() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            build(folder.resolve("a"), 1);
            Locale.setDefault(Locale.forLanguageTag("ar-SY-u-nu-arab"));
            build(folder.resolve("b"), 7);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(tree(folder.resolve("a")))
                .isEqualTo(tree(folder.resolve("b")))
                .isEqualTo(tree(ROOT.resolve("site")));
    }

    @Test
    void aSecondBuildChangesNothing() {
        build(folder.resolve("site"), 2);
        assertThat(build(folder.resolve("site"), 2).changed()).isZero();
    }

    @Test
    void noIdCanTakeAFolderOfTheSite() throws IOException {
        ArchiveSettings settings =
                build(folder.resolve("site"), 2).archive().orElseThrow().settings();
        Set<String> taken = new HashSet<>(SettingsReader.FOLDERS);
        settings.registers().forEach(r -> taken.add(r.id()));
        taken.addAll(settings.languages());
        try (Stream<Path> top = Files.list(folder.resolve("site"))) {
            assertThat(top.filter(Files::isDirectory).map(f -> f.getFileName().toString()))
                    .isNotEmpty()
                    .isSubsetOf(taken);
        }
    }

    private static Outcome build(Path site, int jobs) {
        return new Build(new Options(
                        ROOT.resolve("content"), site, ROOT.resolve("templates"), Optional.empty(), jobs, false))
                .run();
    }

    /** Every file's hash by its path, third-party files apart. */
    private static Map<String, String> tree(Path site) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = site.relativize(file).toString().replace('\\', '/');
                if (!path.startsWith("vendor/")) tree.put(path, Sha256.of(Files.readAllBytes(file)));
            }
        }
        return tree;
    }
}
