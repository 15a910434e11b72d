package org.scholion.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholion.problem.Code;
import org.scholion.problem.Problems;
import org.scholion.publish.SiteWriter;

/** The examples of {@code spec/problems.md}: every problem, as it is printed. */
class ProblemsSpecTest {
    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));
    private static final Map<Integer, String> PRINTED = new HashMap<>();

    @TempDir
    private Path folder;

    static List<ProblemsSpec.Example> examples() {
        return ProblemsSpec.read().broken();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void isPrintedSo(ProblemsSpec.Example example) {
        Workspace workspace = Workspace.good(folder);
        for (Step step : example.steps()) {
            if (!step.kind().equals("problems")) {
                step.take(workspace);
                continue;
            }
            String printed = printed(workspace, step);
            PRINTED.put(step.line(), printed);
            if (!UPDATE) assertThat(printed).as("%s", example).isEqualTo(step.body());
        }
    }

    /** The block as it should be: the command, what it printed to standard error, and its status. */
    private String printed(Workspace workspace, Step step) {
        String first = step.body().lines().findFirst().orElse("$ scholion build");
        String[] words = first.replace("$ scholion ", "").split(" ");
        Run run = step.name().equals("while another build writes")
                ? locked(workspace, words)
                : workspace.run(words[0], Arrays.copyOfRange(words, 1, words.length));
        return first + "\n" + run.err() + "status: " + run.status() + "\n";
    }

    private static Run locked(Workspace workspace, String[] words) {
        try (SiteWriter other =
                SiteWriter.open(workspace.path("site"), new Problems(), "site").orElseThrow()) {
            assertThat(other).isNotNull();
            return workspace.run(words[0]);
        }
    }

    @AfterAll
    static void update() {
        if (UPDATE) ProblemsSpec.rewrite(PRINTED);
    }

    @Test
    void theGoodSiteHasNoProblemAtAll() {
        Run run = Workspace.good(folder).check("--strict");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("scholion: 0 errors, 0 warnings, 0 notes\n");
        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void everyProblemHasAnExample(Code code) {
        List<ProblemsSpec.Example> own =
                examples().stream().filter(e -> e.code().equals(code.id())).toList();

        assertThat(own).as("a section '## %s' in spec/problems.md", code.id()).isNotEmpty();
        assertThat(own).allSatisfy(e -> assertThat(expected(e)).contains("[" + code.id() + "]"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyMessageHasACure(ProblemsSpec.Example example) {
        List<String> lines = expected(example).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).matches(".*: (error|warning|note): .* \\[[a-z-]+]")) continue;
            assertThat(lines.get(i + 1)).as(lines.get(i)).matches("    fix: .*\\S");
        }
    }

    private static String expected(ProblemsSpec.Example example) {
        StringBuilder expected = new StringBuilder();
        example.steps().stream().filter(s -> s.kind().equals("problems")).forEach(s -> expected.append(s.body()));
        return expected.toString();
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void everyProblemIsExplained(Code code) {
        StringWriter out = new StringWriter();
        int status = Cli.run(new String[] {"explain", code.id()}, new PrintWriter(out), new PrintWriter(out));

        assertThat(status).isZero();
        assertThat(out.toString())
                .isEqualTo(code.id() + " (" + code.severity().word() + ")\n" + code.explanation() + "\n");
        assertThat(code.explanation()).endsWith(".").doesNotContain("\n");
    }
}
