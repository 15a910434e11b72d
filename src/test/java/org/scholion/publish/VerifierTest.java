package org.scholion.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.problem.Code;
import org.scholion.problem.Problem;
import org.scholion.problem.Problems;
import org.scholion.text.Sha256;

class VerifierTest {
    @TempDir
    Path site;

    private final Problems problems = new Problems();

    @BeforeEach
    void publish() {
        Tree.build(site, Map.of("a.html", "A", "b/c.html", "C", "b/d.html", "D", "vendor/f.js", "F"), problems);
    }

    private List<String> found() {
        Verifier.verify(site, "site", problems);
        assertThat(problems.sorted()).extracting(Problem::code).containsOnly(Code.TAMPERED);
        return problems.sorted().stream()
                .map(p -> p.at().file() + ": " + p.message())
                .toList();
    }

    @Test
    void aPublishedSiteIsAsPublished() {
        assertThat(Verifier.verify(site, "site", problems)).isEqualTo(4);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void findsAlteredMissingAndExtraFiles() throws IOException {
        Files.writeString(site.resolve("a.html"), "a");
        Files.delete(site.resolve("b/c.html"));
        Files.writeString(site.resolve("vendor/f.js"), "evil");
        Tree.write(site, Map.of("b/x.html", "X", "new/y/z", "Z", "new/q", "Q", "vendor/g.js", "G"));
        Files.createDirectories(site.resolve("empty/folders"));
        assertThat(found())
                .containsExactly(
                        "site/a.html: a published file was altered",
                        "site/b/c.html: a published file is missing",
                        "site/b/x.html: an extra file, which was not published with this site",
                        "site/new: an extra folder with 2 files, none published with this site",
                        "site/vendor/f.js: a published file was altered",
                        "site/vendor/g.js: an extra file, which was not published with this site");
    }

    @Test
    void aLinkIsNotAPublishedFile() throws IOException {
        Files.move(site.resolve("a.html"), site.resolve("b/e.html"));
        Files.createSymbolicLink(site.resolve("a.html"), Path.of("b/e.html"));
        assertThat(found())
                .containsExactly(
                        "site/a.html: a link or device stands in the place of a published file",
                        "site/b/e.html: an extra file, which was not published with this site");
    }

    @Test
    void theManifestItselfIsReadStrictly() throws IOException {
        Path manifest = site.resolve(Manifest.DATA);
        String hash = Sha256.of(Tree.bytes("A"));
        Files.writeString(
                manifest, Files.readString(manifest) + hash + "  ../a.html\nnonsense\n" + hash + "  vendor/v\n");
        assertThat(found())
                .containsExactly(
                        "site/data/manifest-sha256.txt: a line of the manifest is not one: " + hash + "  ../a.html",
                        "site/data/manifest-sha256.txt: a line of the manifest is not one: nonsense",
                        "site/data/manifest-sha256.txt: a line of the manifest names a file that it must not: vendor/v");
    }

    @Test
    void withoutManifestsThereIsNothingToGoBy() throws IOException {
        Files.delete(site.resolve(Manifest.VENDOR));
        assertThat(Verifier.verify(site, "site", problems)).isEqualTo(3);
        assertThat(problems.sorted()).isEmpty();
        Files.delete(site.resolve(Manifest.DATA));
        assertThat(found()).containsExactly("site/data/manifest-sha256.txt: the site's manifest is missing");
    }
}
