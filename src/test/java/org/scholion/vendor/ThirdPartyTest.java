package org.scholion.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.export.SearchRecord;
import org.scholion.problem.Problems;
import org.scholion.publish.SiteWriter;
import org.scholion.publish.Verifier;

/** With packages of our own making, whose engine is a script that counts how often it runs. */
@EnabledOnOs(OS.LINUX)
class ThirdPartyTest {
    private static final String ENGINE_FOLDER =
            "@pagefind/linux-" + (System.getProperty("os.arch").equals("aarch64") ? "arm64" : "x64");
    private static final String CSS = """
            @font-face { src: url("../vendor/fonts/a-latin-1.0.0.woff2"); unicode-range: U+0-FF; }
            @font-face { src: url("../vendor/fonts/a-arabic-1.0.0.woff2"); unicode-range: U+600-6FF; }
            """;

    @TempDir
    private Path folder;

    private Path packages;
    private Path site;
    private String text = "words";
    private boolean gzip;
    private final BitSet characters = new BitSet();

    @BeforeEach
    void makePackages() throws IOException {
        packages = folder.resolve("node_modules");
        site = folder.resolve("site");
        characters.set('a');
        write("assets/site.css", CSS);
        write("node_modules/@fontsource/a/files/a-latin.woff2", "latin");
        write("node_modules/@fontsource/a/files/a-arabic.woff2", "arabic");
        write("node_modules/@fontsource/a/LICENSE", "a licence");
        write("node_modules/@fontsource/a/package.json", "{\"version\": \"1.0.0\"}");
        write("node_modules/pagefind/LICENSE/LICENSE", "another licence");
        write("node_modules/" + ENGINE_FOLDER + "/package.json", "{\"version\": \"1.2.3\"}");
        engine(answering("IndexedFile"));
    }

    /** Answers to a beginning, one record and the end, each as Base64 with a comma, and a file where it is told to. */
    private static String answering(String type) {
        return """
                #!/bin/sh
                echo run >> "$(dirname "$0")/runs"
                say() { printf '%%s' "{\\"payload\\":{\\"type\\":\\"$1\\",\\"message\\":\\"no such luck\\"}}" | base64 -w0; printf ','; }
                echo index > pagefind.js; echo unused > pagefind-ui.js; mkdir -p index; echo words > index/en.pf_index
                say NewIndex; say %s; say WriteFiles
                cat > /dev/null
                """.formatted(type);
    }

    private void engine(String script) throws IOException {
        Path program = write("node_modules/" + ENGINE_FOLDER + "/bin/pagefind_extended", script);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Path write(String path, String content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private List<String> build() {
        Problems problems = new Problems();
        try (SiteWriter writer = SiteWriter.open(site, problems, "site").orElseThrow()) {
            writer.put("index.html", "home".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            Consumer<Consumer<SearchRecord>> records =
                    sink -> sink.accept(new SearchRecord("a.html#p1", "en", text, new TreeMap<>(), ""));
            List<String> leftOut =
                    new ThirdParty(packages, folder.resolve("assets"), gzip).put(characters, records, writer);
            assertThat(writer.commit()).isPresent();
            return leftOut;
        } finally {
            assertThat(problems.sorted()).isEmpty();
        }
    }

    private SortedMap<String, String> vendor() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        if (!Files.exists(site.resolve("vendor"))) return files;
        try (Stream<Path> paths = Files.walk(site.resolve("vendor"))) {
            for (Path path : paths.filter(Files::isRegularFile).toList())
                files.put(site.resolve("vendor").relativize(path).toString(), Files.readString(path));
        }
        return files;
    }

    private long runs() throws IOException {
        return Files.readAllLines(packages.resolve(ENGINE_FOLDER + "/bin/runs")).size();
    }

    private void forgetPackages() throws IOException {
        Files.move(packages, folder.resolve("elsewhere"));
    }

    @Test
    void putsFontsThatCharactersNeedAndTheIndexWithTheirLicences() throws IOException {
        assertThat(build()).isEmpty();
        assertThat(vendor())
                .containsOnlyKeys(
                        "fonts/a-1.0.0-LICENSE.txt",
                        "fonts/a-latin-1.0.0.woff2",
                        "manifest-sha256.txt",
                        "pagefind/LICENSE.txt",
                        "pagefind/index/en.pf_index",
                        "pagefind/made-from.txt",
                        "pagefind/pagefind.js");
        assertThat(vendor().get("pagefind/made-from.txt")).startsWith("pagefind 1.2.3, 1 records, sha256 ");
        characters.set('م');
        build();
        assertThat(vendor()).containsEntry("fonts/a-arabic-1.0.0.woff2", "arabic");
    }

    @Test
    void aFontOfAnotherVersionIsNotPutUnderThisOnesName() throws IOException {
        write("node_modules/@fontsource/a/package.json", "{\"version\": \"1.0.1\"}");
        assertThat(build()).containsExactly("fonts");
        assertThat(vendor()).doesNotContainKey("fonts/a-latin-1.0.0.woff2");
    }

    @Test
    void compressesTextsAloneAndOnlyWhenAsked() throws IOException {
        write("node_modules/@fontsource/a/LICENSE", "a licence ".repeat(100));
        write("node_modules/@fontsource/a/files/a-latin.woff2", "latin ".repeat(100));
        build();
        SortedMap<String, String> plain = vendor();
        gzip = true;
        for (int again = 0; again < 2; again++) {
            build();
            assertThat(copies()).containsExactly("fonts/a-1.0.0-LICENSE.txt.gz");
        }
        forgetPackages();
        build();
        assertThat(copies()).containsExactly("fonts/a-1.0.0-LICENSE.txt.gz");
        assertThat(tampered()).isEmpty();
        gzip = false;
        build();
        assertThat(vendor()).isEqualTo(plain);
    }

    private List<String> copies() throws IOException {
        try (Stream<Path> paths = Files.walk(site.resolve("vendor"))) {
            return paths.map(p -> site.resolve("vendor").relativize(p).toString())
                    .filter(p -> p.endsWith(".gz"))
                    .toList();
        }
    }

    @Test
    void runsTheEngineOnlyForOtherRecordsOrAnotherEngine() throws IOException {
        build();
        build();
        assertThat(runs()).isEqualTo(1);
        text = "other words";
        build();
        assertThat(runs()).isEqualTo(2);
        write("node_modules/" + ENGINE_FOLDER + "/package.json", "{\"version\": \"1.2.4\"}");
        build();
        assertThat(runs()).isEqualTo(3);
        write("site/vendor/pagefind/pagefind.js", "altered");
        build();
        assertThat(runs()).isEqualTo(4);
        assertThat(vendor()).containsEntry("pagefind/pagefind.js", "index\n");
    }

    @Test
    void withoutPackagesKeepsWhatStillIsRightAndNothingElse() throws IOException {
        build();
        SortedMap<String, String> before = vendor();
        forgetPackages();
        assertThat(build()).isEmpty();
        assertThat(vendor()).isEqualTo(before);

        text = "words of which one was withdrawn";
        assertThat(build()).containsExactly("full-text search");
        assertThat(vendor())
                .containsOnlyKeys("fonts/a-1.0.0-LICENSE.txt", "fonts/a-latin-1.0.0.woff2", "manifest-sha256.txt");

        characters.set('م');
        assertThat(build()).containsExactly("fonts (a-arabic-1.0.0.woff2)", "full-text search");
    }

    @Test
    void withoutAnythingThereIsNoFolder() throws IOException {
        forgetPackages();
        assertThat(build()).containsExactly("fonts", "full-text search");
        assertThat(site.resolve("vendor")).doesNotExist();
    }

    @Test
    void anEngineThatFailsCostsSearchAlone() throws IOException {
        engine(answering("Error"));
        assertThat(build()).containsExactly("full-text search (no such luck)");
        assertThat(vendor()).containsKey("fonts/a-latin-1.0.0.woff2").doesNotContainKey("pagefind/pagefind.js");
        engine("#!/bin/sh\nexit 1\n");
        assertThat(build().get(0)).startsWith("full-text search (");
    }

    @Test
    void leavesFilesOfOthersAloneAndIsVerified() throws IOException {
        write("site/vendor/theirs/x.js", "theirs");
        build();
        forgetPackages();
        text = "other";
        build();
        assertThat(vendor()).containsEntry("theirs/x.js", "theirs").doesNotContainKey("pagefind/pagefind.js");

        Files.delete(site.resolve("vendor/theirs/x.js"));
        assertThat(tampered()).isEmpty();
        write("site/vendor/fonts/a-latin-1.0.0.woff2", "altered");
        assertThat(tampered()).containsExactly("site/vendor/fonts/a-latin-1.0.0.woff2");
    }

    private List<String> tampered() {
        Problems problems = new Problems();
        Verifier.verify(site, "site", problems);
        List<String> files = new ArrayList<>();
        problems.sorted().forEach(p -> files.add(p.at().file()));
        return files;
    }

    @Test
    void noOtherFileKnowsOfIt() throws IOException {
        build();
        String with = Files.readString(site.resolve("data/manifest-sha256.txt"));
        assertThat(with).doesNotContain("vendor/");
    }
}
