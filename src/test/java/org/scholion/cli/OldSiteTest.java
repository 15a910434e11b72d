package org.scholion.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong: nothing is written, the old site stays byte for byte, and the messages are for people. */
class OldSiteTest {
    private static final String MESSAGE = "\\S+:[1-9]\\d*:[1-9]\\d*: (error|warning|note): .+ \\[[a-z-]+]";

    @TempDir
    private static Path published;

    private static SortedMap<String, String> before;

    @TempDir
    private Path folder;

    @BeforeAll
    static void publish() {
        assertThat(Workspace.good(published).build().status()).isZero();
        before = new Workspace(published).tree("");
    }

    /** Every example of the specification that ends in errors of content or templates. */
    static List<ProblemsSpec.Example> examples() {
        return ProblemsSpec.read().broken().stream()
                .filter(e -> e.steps().stream().noneMatch(s -> s.name().startsWith("site")))
                .filter(e -> e.steps().stream().anyMatch(s -> s.body().endsWith("status: 1\n")))
                .filter(e -> e.steps().stream().noneMatch(s -> s.body().startsWith("$ scholion import ")))
                .filter(e ->
                        !List.of("locked", "output", "tampered", "not-recorded").contains(e.code()))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void staysAsItWas(ProblemsSpec.Example example) {
        Workspace workspace = Workspace.good(folder);
        for (Step step : example.steps()) {
            if (!step.kind().equals("problems")) step.take(workspace);
            else if (step.body().startsWith("$ scholion accept\n")) workspace.run("accept");
        }
        String templates = example.title().equals("template: no folder") ? "nowhere" : "";
        SortedMap<String, String> content = workspace.tree("");

        String[] output = {"--output", published.resolve("site").toString()};
        Run run = templates.isEmpty()
                ? workspace.build(output)
                : workspace.build(output[0], output[1], "--templates", templates);

        assertThat(run.status()).as(run.err()).isEqualTo(1);
        assertThat(new Workspace(published).tree("")).isEqualTo(before);
        assertThat(workspace.tree("")).isEqualTo(content);
        assertThat(run.problems()).isNotEmpty().allSatisfy(p -> assertThat(p).matches(MESSAGE));
        assertThat(run.err()).doesNotContain("Exception", "\tat ", "null");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void allFlawsOfAllFilesAreToldInOneRunSorted() {
        Workspace workspace = Workspace.good(folder)
                .edit("content/archive.yml", "languages: [en]", "languages: [en]\nlangages: [ar]")
                .edit("content/articles/new-bridge.md", "2011-05-04", "2011-02-30\ndate: 2011")
                .write("content/articles/broken.md", "---\ntitle: [\n---\n")
                .write("content/articles/latin.md", new byte[] {'-', '-', '-', '\n', (byte) 0xe9})
                .edit("content/groups/blues.md", "name: Blues", "nam: Blues\nwithin: ../x")
                .edit("content/annotations/old-bridge.yml", "kind: context", "kind: praise\n\tx: y")
                .write("content/pages/about.md", "About us.\n");

        Run run = workspace.build();

        assertThat(run.codes())
                .containsExactlyInAnyOrder(
                        "unknown-key",
                        "yaml",
                        "bad-date",
                        "duplicate-key",
                        "yaml",
                        "encoding",
                        "missing-key",
                        "unknown-key",
                        "unknown-reference",
                        "front-matter");
        List<String> files = run.problems().stream().map(p -> p.split(":")[0]).toList();
        assertThat(files).isSorted();
        assertThat(run.err()).endsWith("scholion: nothing was written: 10 errors, 0 warnings, 0 notes\n");
        assertThat(workspace.written()).isEmpty();
    }

    @Test
    void aStrictBuildWritesNothingWhereThereAreWarnings() {
        Workspace workspace =
                Workspace.good(folder).edit("content/articles/old-bridge.md", "Nobody says", "<b>Nobody</b> says");

        Run run = workspace.build("--strict");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.codes()).containsOnly("raw-html");
        assertThat(workspace.written()).isEmpty();
        assertThat(workspace.build().status()).isZero();
    }
}
