package org.scholion.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each command leaves as its exit status, prints and writes. */
class ExitStatusTest {
    @TempDir
    private Path folder;

    @Test
    void aGoodBuildIsZeroAndSaysWhatIsThere() {
        Run run = Workspace.good(folder).build();

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .matches("scholion: site has \\d+ files, \\d+ of them new or changed; 0 errors, 0 warnings, 0 notes\n");
    }

    @Test
    void aSecondBuildChangesNoByte() {
        Workspace workspace = Workspace.good(folder);
        workspace.build();
        var before = workspace.written();

        assertThat(workspace.build().out()).contains(", 0 of them new or changed;");
        assertThat(workspace.written()).isEqualTo(before);
    }

    @Test
    void aQuietBuildSaysNothing() {
        assertThat(Workspace.good(folder).build("--quiet")).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void aPublishedSiteVerifies() {
        Workspace workspace = Workspace.good(folder);
        workspace.build();
        Run run = workspace.run("verify");

        assertThat(run.status()).isZero();
        assertThat(run.out()).matches("scholion: \\d+ files checked; 0 errors, 0 warnings, 0 notes\n");
    }

    @Test
    void whatWasNeverPublishedDoesNotVerify() {
        assertThat(Workspace.good(folder).run("verify").status()).isEqualTo(1);
    }

    @Test
    void checkWritesNothing() {
        Workspace workspace = Workspace.good(folder);
        var before = workspace.tree("");

        assertThat(workspace.check().status()).isZero();
        assertThat(workspace.check("--format", "json").status()).isZero();
        assertThat(workspace.check("--format", "sarif").status()).isZero();
        assertThat(workspace.tree("")).isEqualTo(before);
    }

    @Test
    void aPlanWritesNothing() {
        Workspace workspace = Workspace.good(folder);
        Run run = workspace.build("--plan");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("articles/old-bridge.html");
        assertThat(workspace.written()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "biuld",
                "build --nonsense",
                "build --output",
                "build --jobs many",
                "build --jobs -1",
                "build --base-url ftp://example.org",
                "build --base-url javascript:alert(1)",
                "build --report nowhere/at/all.json",
                "build extra words",
                "check --format xml",
                "explain nonsense",
                "verify --templates x"
            })
    void wrongUsageIsTwoAndShowsTheRightOne(String words) {
        Workspace workspace = new Workspace(folder);
        Run run = workspace.raw(words.isEmpty() ? new String[0] : words.split(" "));

        assertThat(run.status()).as(run.err()).isEqualTo(2);
        assertThat(run.err())
                .containsPattern("Usage: scholion|Did you mean: scholion build")
                .doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
        assertThat(workspace.written()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "build --help", "check -h", "explain --help", "verify --help", "--version"})
    void helpIsNoError(String words) {
        Run run = new Workspace(folder).raw(words.split(" "));

        assertThat(run.status()).isZero();
        assertThat(run.out()).isNotBlank();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void explainAloneListsEveryProblem() {
        Run run = new Workspace(folder).raw("explain");

        assertThat(run.status()).isZero();
        assertThat(run.out().lines().map(l -> l.split(" ")[0]))
                .containsExactlyElementsOf(org.scholion.problem.Code.ids());
    }

    @Test
    void aCodeMayBeGivenAsItIsPrinted() {
        assertThat(new Workspace(folder).raw("explain", "[unknown-key]").out()).startsWith("unknown-key (error)\n");
    }

    @Test
    void aBugIsSeventyAndOneLine() {
        Writer torn = new Writer() {
            @Override
            public void write(char[] text, int from, int length) {
                throw new IllegalStateException("the pipe is torn");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        StringWriter err = new StringWriter();

        int status = Cli.run(new String[] {"explain"}, new PrintWriter(torn), new PrintWriter(err));

        assertThat(status).isEqualTo(70);
        assertThat(err.toString())
                .isEqualTo("scholion: this is a bug of the program, not of your content: "
                        + "java.lang.IllegalStateException: the pipe is torn\n");
    }

    @Test
    void messagesNameTheContentFolderAsItWasGiven() {
        Workspace workspace = Workspace.good(folder).edit("content/groups/reds.md", "name:", "nmae:");
        String absolute = workspace.path("content").toString();
        String relative = Path.of("")
                .toAbsolutePath()
                .relativize(workspace.path("content"))
                .toString();

        assertThat(raw("build", "--content", absolute)).startsWith(absolute + "/groups/reds.md:2:1: error");
        assertThat(raw("build", "--content", absolute + "/")).startsWith(absolute + "/groups/reds.md:2:1: error");
        assertThat(raw("build", "--content", relative)).startsWith(relative + "/groups/reds.md:2:1: error");
        assertThat(raw("build", "--content", relative + "//")).startsWith(relative + "/groups/reds.md:2:1: error");
        assertThat(raw("check", "--content", "./" + relative))
                .startsWith("./" + relative + "/groups/reds.md:2:1: error");
    }

    private String raw(String... words) {
        StringWriter err = new StringWriter();
        String[] all = java.util.Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--output";
        all[words.length + 1] = folder.resolve("site").toString();
        Cli.run(all, new PrintWriter(new StringWriter()), new PrintWriter(err));
        return err.toString();
    }

    @Test
    void anOutputThatCannotBeMadeIsAProblem() {
        Workspace workspace = Workspace.good(folder).write("file", "Not a folder.\n");
        Run run = workspace.build("--output", "@file/site");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.codes()).containsExactly("output");
        assertThat(workspace.read("file")).isEqualTo("Not a folder.\n");
    }

    @Test
    void anOutputThatIsALinkIntoTheContentIsRefused() {
        Workspace workspace =
                Workspace.good(folder).link("out", folder.resolve("content").toString());
        var before = workspace.tree("");
        Run run = workspace.build("--output", "@out/site");

        assertThat(run.codes()).containsExactly("output");
        assertThat(workspace.tree("")).isEqualTo(before);
    }
}
