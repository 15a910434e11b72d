package org.scholion.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.problem.Code;
import org.scholion.problem.Problem;
import org.scholion.problem.Problems;
import org.scholion.text.Sha256;

class SiteWriterTest {
    @TempDir
    Path folder;

    private final Problems problems = new Problems();
    private Path site;

    @BeforeEach
    void nameSite() {
        site = folder.resolve("site");
    }

    private Published build(Map<String, String> files) {
        Published published =
                Tree.build(site, files, problems).orElseThrow(() -> new AssertionError(problems.sorted()));
        assertThat(folder.resolve(".site.scholion")).doesNotExist();
        return published;
    }

    private List<Code> refused(Map<String, String> files) throws IOException {
        SortedMap<String, String> before = Tree.withManifests(folder);
        assertThat(Tree.build(site, files, problems)).isEmpty();
        assertThat(Tree.withManifests(folder)).isEqualTo(before);
        return problems.sorted().stream().map(Problem::code).toList();
    }

    @Test
    void writesEverythingAndAManifestThatSha256sumReads() throws IOException {
        assertThat(build(Map.of("index.html", "home", "articles/a.html", "A"))).isEqualTo(new Published(3, 0, 0));
        assertThat(Tree.of(site))
                .isEqualTo(Map.of("articles", "/", "articles/a.html", "A", "data", "/", "index.html", "home"));
        assertThat(site.resolve("data/manifest-sha256.txt"))
                .hasContent("559aead08264d5795d3909718cdd05abd49572e84fe55590eef31a88a08fdffd  articles/a.html\n"
                        + "4ea140588150773ce3aace786aeef7f4049ce100fa649c94fbbddb960f1da942  index.html\n");
    }

    @Test
    void anEmptyFolderAndOneOfOtherFilesTakeASiteToo() throws IOException {
        Tree.write(site, Map.of("CNAME", "archive.example", ".well-known/x", "y"));
        Files.createDirectories(site.resolve("theirs"));
        build(Map.of("index.html", "home"));
        build(Map.of("start.html", "home"));
        assertThat(Tree.of(site))
                .isEqualTo(new TreeMap<>(Map.of(
                        ".well-known",
                        "/",
                        ".well-known/x",
                        "y",
                        "CNAME",
                        "archive.example",
                        "data",
                        "/",
                        "start.html",
                        "home",
                        "theirs",
                        "/")));
    }

    @Test
    void theSameBytesAreNotWrittenAgain() throws IOException {
        build(Map.of("a.html", "A", "b.html", "B"));
        for (String name : List.of("a.html", "b.html", Manifest.DATA)) {
            Files.setLastModifiedTime(site.resolve(name), FileTime.fromMillis(0));
        }
        assertThat(build(Map.of("a.html", "A", "b.html", "B"))).isEqualTo(new Published(0, 3, 0));
        assertThat(build(Map.of("a.html", "A", "b.html", "changed"))).isEqualTo(new Published(2, 1, 0));
        assertThat(Files.getLastModifiedTime(site.resolve("a.html")).toMillis()).isZero();
        assertThat(Files.getLastModifiedTime(site.resolve("b.html")).toMillis()).isPositive();
    }

    @Test
    void whatThisBuildDoesNotHaveGoesWithItsEmptyFolders() throws IOException {
        build(Map.of("a/b/c.html", "C", "a/d.html", "D", "e/f.html", "F"));
        Tree.write(site, Map.of("e/theirs.txt", "T"));
        assertThat(build(Map.of("g.html", "G")).removed()).isEqualTo(3);
        assertThat(Tree.of(site)).isEqualTo(Map.of("data", "/", "e", "/", "e/theirs.txt", "T", "g.html", "G"));
    }

    @Test
    void foreignFilesInTheWayStopEverything() throws IOException {
        build(Map.of("a.html", "A"));
        Tree.write(site, Map.of("b.html", "theirs", "d/e.html", "theirs", "f", "theirs"));
        assertThat(refused(Map.of("a.html", "new", "b.html", "B", "c.html", "C", "d", "D", "f/g.html", "G")))
                .containsExactly(Code.OCCUPIED, Code.OCCUPIED, Code.OCCUPIED);
        assertThat(Tree.printed(problems).get(0))
                .isEqualTo(
                        "out/site/b.html:1:1: error: something that no build of this site wrote is in the way; nothing "
                                + "was written [occupied]\n    fix: move it away, or choose another folder with --output");
    }

    @Test
    void foreignFilesWithTheSameBytesAreAdopted() throws IOException {
        Tree.write(site, Map.of("a.html", "A"));
        build(Map.of("a.html", "A"));
        build(Map.of("b.html", "B"));
        assertThat(Tree.of(site)).isEqualTo(Map.of("b.html", "B", "data", "/"));
    }

    @Test
    void aForeignManifestIsForeign() throws IOException {
        Tree.write(site, Map.of(Manifest.DATA, "my shopping list\n"));
        assertThat(refused(Map.of("a.html", "A"))).containsExactly(Code.OCCUPIED);
    }

    @Test
    void anUnfinishedMergeOfTheManifestLosesNothing() throws IOException {
        build(Map.of("a.html", "A", "b.html", "B"));
        String manifest = Files.readString(site.resolve(Manifest.DATA));
        Files.writeString(site.resolve(Manifest.DATA), "<<<<<<< ours\n" + manifest + ">>>>>>> theirs\n");
        build(Map.of("a.html", "new"));
        assertThat(Tree.of(site)).isEqualTo(Map.of("a.html", "new", "data", "/"));
    }

    @Test
    void aManifestCannotLeadOutOfTheSite() throws IOException {
        String hash = Sha256.of(Tree.bytes("x"));
        Tree.write(folder, Map.of("precious", "x", "elsewhere/precious", "x"));
        Tree.write(site, Map.of(Manifest.DATA, hash + "  ../precious\n" + hash + "  link/precious\n"));
        Files.createSymbolicLink(site.resolve("link"), folder.resolve("elsewhere"));
        build(Map.of("a.html", "A"));
        assertThat(folder.resolve("precious")).hasContent("x");
        assertThat(folder.resolve("elsewhere/precious")).hasContent("x");
    }

    @Test
    void linksInTheSiteAreForeign() throws IOException {
        build(Map.of("a.html", "A", "b/c.html", "C"));
        Tree.write(folder, Map.of("elsewhere/c.html", "C"));
        Files.delete(site.resolve("a.html"));
        Files.createSymbolicLink(site.resolve("a.html"), folder.resolve("elsewhere/c.html"));
        Files.delete(site.resolve("b/c.html"));
        Files.delete(site.resolve("b"));
        Files.createSymbolicLink(site.resolve("b"), folder.resolve("elsewhere"));
        assertThat(refused(Map.of("a.html", "C", "b/c.html", "C"))).containsExactly(Code.OCCUPIED, Code.OCCUPIED);
    }

    @Test
    void theOutputMayBeALinkToAFolder() throws IOException {
        Files.createDirectories(folder.resolve("disk/real"));
        Files.createSymbolicLink(site, folder.resolve("disk/real"));
        build(Map.of("a.html", "A"));
        assertThat(Tree.of(folder.resolve("disk"))).containsKeys("real/a.html").doesNotContainKey(".real.scholion");
    }

    @Test
    void filesBecomeFoldersAndFoldersFiles() throws IOException {
        build(Map.of("a", "A", "b/c/d", "D", "b/e", "E"));
        build(Map.of("a/x/y", "Y", "b", "B"));
        assertThat(Tree.of(site)).isEqualTo(Map.of("a", "/", "a/x", "/", "a/x/y", "Y", "b", "B", "data", "/"));
    }

    @Test
    void aNameMayChangeItsCase() throws IOException {
        build(Map.of("Badr.html", "same"));
        build(Map.of("badr.html", "same"));
        assertThat(Tree.of(site)).isEqualTo(Map.of("badr.html", "same", "data", "/"));
    }

    @Test
    void thirdPartyFilesHaveTheirOwnManifestAndStayWhereABuildHasNone() throws IOException {
        build(Map.of("a.html", "A", "vendor/f.woff2", "F", "vendor/old.js", "O"));
        assertThat(site.resolve(Manifest.DATA)).hasContent(Sha256.of(Tree.bytes("A")) + "  a.html\n");
        build(Map.of("a.html", "new"));
        assertThat(Tree.of(site)).containsKeys("vendor/f.woff2", "vendor/old.js");
        build(Map.of("a.html", "new", "vendor/f.woff2", "F"));
        assertThat(Tree.of(site)).containsKey("vendor/f.woff2").doesNotContainKey("vendor/old.js");
        assertThat(site.resolve(Manifest.VENDOR)).hasContent(Sha256.of(Tree.bytes("F")) + "  vendor/f.woff2\n");
    }

    @Test
    void withoutCommitNothingHappens() throws IOException {
        build(Map.of("a.html", "A"));
        SortedMap<String, String> before = Tree.withManifests(folder);
        try (SiteWriter writer = SiteWriter.open(site, problems, "site").orElseThrow()) {
            writer.put("a.html", Tree.bytes("new"));
            writer.put("b.html", Tree.bytes("new"));
        }
        assertThat(Tree.withManifests(folder)).isEqualTo(before);
    }

    @Test
    void copiesFilesWithoutReadingThemWhole() throws IOException {
        Tree.write(folder, Map.of("picture", "P"));
        for (int i = 0; i < 2; i++) {
            try (SiteWriter writer = SiteWriter.open(site, problems, "site").orElseThrow()) {
                writer.put("assets/p.jpg", folder.resolve("picture"));
                assertThat(writer.commit()).contains(new Published(2 - 2 * i, 2 * i, 0));
            }
        }
        assertThat(site.resolve("assets/p.jpg")).hasContent("P");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/a",
                "a/",
                "a//b",
                ".",
                "..",
                "a/../b",
                "./a",
                "../a",
                "a\\b",
                "a\nb",
                "e\u0301",
                "data/manifest-sha256.txt",
                "vendor/manifest-sha256.txt"
            })
    void wrongPathsAreBugs(String path) {
        try (SiteWriter writer = SiteWriter.open(site, problems, "site").orElseThrow()) {
            assertThatIllegalArgumentException().isThrownBy(() -> writer.put(path, new byte[0]));
        }
    }

    @Test
    void theSamePathTwiceIsABug() {
        try (SiteWriter writer = SiteWriter.open(site, problems, "site").orElseThrow()) {
            writer.put("a", new byte[0]);
            assertThatIllegalStateException().isThrownBy(() -> writer.put("a", new byte[0]));
            writer.put("a/b", new byte[0]);
            assertThatIllegalStateException().isThrownBy(writer::commit);
            assertThatIllegalStateException().isThrownBy(() -> writer.put("c", new byte[0]));
        }
    }

    @Test
    void manyThreadsMayPut() throws IOException {
        try (SiteWriter writer = SiteWriter.open(site, problems, "site").orElseThrow()) {
            IntStream.range(0, 400)
                    .parallel()
                    .forEach(i -> writer.put("d" + i % 7 + "/e" + i % 11 + "/" + i + ".html", Tree.bytes("n" + i)));
            assertThat(writer.commit()).contains(new Published(401, 0, 0));
        }
        assertThat(Verifier.verify(site, "site", problems)).isEqualTo(400);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void aSecondBuildAtOnceIsTurnedAway() throws IOException {
        try (SiteWriter writer = SiteWriter.open(site, problems, "site").orElseThrow()) {
            assertThat(SiteWriter.open(site, problems, "out/site")).isEmpty();
            assertThat(Tree.printed(problems))
                    .containsExactly("out/site:1:1: error: another build writes here [locked]\n"
                            + "    fix: wait for it to end");
            writer.put("a.html", Tree.bytes("A"));
            assertThat(writer.commit()).isPresent();
        }
        assertThat(SiteWriter.open(site, problems, "site")).isPresent().hasValueSatisfying(SiteWriter::close);
    }

    @Test
    void anOutputThatIsAFileIsRefused() throws IOException {
        Tree.write(folder, Map.of("site", "a file"));
        assertThat(refused(Map.of("a.html", "A"))).containsExactly(Code.OUTPUT);
        assertThat(Tree.printed(problems).get(0)).contains("is not a folder").contains("the old site stays");
    }

    @Test
    void anOutputBelowAFileIsRefused() throws IOException {
        Tree.write(folder, Map.of("file", "a file"));
        assertThat(SiteWriter.open(folder.resolve("file/site"), problems, "file/site"))
                .isEmpty();
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly(Code.OUTPUT);
    }

    @Test
    void filesHaveTheRightsThatTheUsersMaskGives() throws IOException {
        build(Map.of("a/b.html", "B"));
        Path usual = Files.createDirectory(folder.resolve("usual"));
        Path file = Files.writeString(usual.resolve("x"), "x");
        assertThat(Files.getPosixFilePermissions(site.resolve("a/b.html")))
                .isEqualTo(Files.getPosixFilePermissions(file));
        assertThat(Files.getPosixFilePermissions(site.resolve("a"))).isEqualTo(Files.getPosixFilePermissions(usual));
    }

    @Test
    void namesMayBeInAnyScript() throws IOException {
        build(Map.of("أماكن/حلب.html", "حلب"));
        assertThat(site.resolve("أماكن/حلب.html")).hasContent("حلب");
    }
}
