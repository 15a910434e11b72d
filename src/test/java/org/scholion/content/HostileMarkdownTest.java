package org.scholion.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.problem.Problems;
import org.scholion.text.SourceFile;

/** Texts made to exhaust the parser are read or refused, on a small stack. The time-out only keeps a test from hanging. */
@Timeout(60)
class HostileMarkdownTest {
    private static final int MANY = 100_000;
    private static final long SMALL_STACK = 512 << 10;
    private static final String START = "Before.\n\n";

    static Stream<Arguments> refused() {
        return Stream.of(
                refused("stars", "*".repeat(MANY), "markdown 3:1"),
                refused("underscores", "_".repeat(MANY), "markdown 3:1"),
                refused("backticks", "`".repeat(MANY), "markdown 3:1"),
                refused("tildes", "~".repeat(MANY), "markdown 3:1"),
                refused("hyphens", "-".repeat(MANY), "markdown 3:1"),
                refused("stars apart", "* ".repeat(MANY), "markdown 3:1"),
                refused("stars within a line", "a bc " + "*".repeat(501) + " d", "markdown 3:6"),
                refused("links that never close", "[a](".repeat(MANY), "markdown 3:1"),
                refused("quotations", ">".repeat(10_000), "too-deep 3:1"),
                refused("quotations apart", "> ".repeat(10_000) + "a", "too-deep 3:1"),
                refused("lists on a line", "- ".repeat(10_000) + "a", "too-deep 3:1"),
                refused("numbers on a line", "1. ".repeat(10_000) + "a", "too-deep 3:1"),
                refused("both on a line", "> 1. * ".repeat(11) + "a", "too-deep 3:1"),
                refused("lists by indentation", indented("- ", 2, 10_000), "too-deep 35:1"),
                refused("numbered lists by indentation", indented("1. ", 3, 3_000), "too-deep 35:1"),
                refused("lists in a quotation", quotedLists(100), "too-deep 34:1"),
                refused("a long paragraph", "Word ".repeat(450_000), "too-long-paragraph 3:1"),
                refused("a long paragraph of lines", "Some words\n".repeat(200_000), "too-long-paragraph 3:1"),
                refused("a long table", "| a |\n|---|\n" + "| b |\n".repeat(30_000), "too-long-paragraph 3:1"),
                refused("many lines of a quotation", "  > a\n".repeat(30_000), "too-long-paragraph 3:3"),
                refused("nested emphasis", "*a **b ".repeat(10_000) + "c** d*".repeat(10_000), "markdown 3:349"),
                refused("nested strikes", "~~a ".repeat(5_000) + "b~~ ".repeat(5_000), "markdown 3:399"),
                refused("a tag of many attributes", "x <a" + " b='c'".repeat(MANY) + ">", "markdown 3:1"),
                refused("a comment in a line", "x <!-- " + "- a ".repeat(MANY) + "-->", "markdown 3:1"));
    }

    private static Arguments refused(String name, String markdown, String problem) {
        return Arguments.of(name, START + markdown + "\n\nAfter.\n", problem);
    }

    private static String indented(String marker, int width, int depth) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < depth; i++)
            out.append(" ".repeat(Math.min(i * width, 2000))).append(marker).append("a\n");
        return out.toString();
    }

    private static String quotedLists(int depth) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < depth; i++) out.append("> ").append("  ".repeat(i)).append("- a\n");
        return out.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void is_refused_with_one_problem_and_its_place(String name, String markdown, String problem) throws Exception {
        assertThat(problems(markdown)).containsExactly(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "]", "<", "(", "&", "|", "#", "+", "!", "\\"})
    void a_hundred_thousand_signs_are_read(String sign) throws Exception {
        assertThat(problems(START + sign.repeat(MANY))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"![", "[[", "[a][", "*a ", "a* ", "`a", "[x](y)", "a_", "**a", "&#", "x \n", "[^", "<!x", "a~~"})
    void twenty_thousand_half_constructions_are_read(String half) throws Exception {
        assertThat(problems(START + half.repeat(20_000))).isEmpty();
    }

    static Stream<Arguments> long_paragraphs() {
        int million = 1 << 20;
        return Stream.of(
                        "plain prose that has no signs at all ",
                        "prose with *emphasis* and **more** ",
                        "prose with `code` spans ",
                        "prose with [links](http://example.org/) ",
                        "prose &amp; entities, ",
                        "نص عربي طويل بلا نهاية ",
                        "lines of prose\nthat end ")
                .map(s -> Arguments.of(s, s.repeat(million / s.length())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("long_paragraphs")
    void a_paragraph_of_a_million_characters_is_one_passage(String words, String markdown) throws Exception {
        Problems problems = new Problems();
        Body body = read(markdown, problems);
        assertThat(problems.sorted()).isEmpty();
        assertThat(body.passages()).hasSize(1);
    }

    @Test
    void thirty_two_levels_are_read() throws Exception {
        assertThat(problems("> ".repeat(32) + "a\n")).isEmpty();
        assertThat(problems("- ".repeat(32) + "a\n")).isEmpty();
        assertThat(problems(indented("- ", 2, 32))).isEmpty();
        assertThat(problems("- a\n\n".repeat(5_000))).isEmpty();
        assertThat(problems("    ".repeat(200) + "- code\n")).isEmpty();
    }

    @Test
    void many_footnotes_and_definitions_are_read() throws Exception {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 1_500; i++)
            out.append("[^n").append(i).append("] [r").append(i).append("] ");
        for (int i = 0; i < 1_500; i++)
            out.append("\n\n[^n").append(i).append("]: note\n\n[r").append(i).append("]: http://a.b");
        Problems problems = new Problems();
        assertThat(read(out.toString(), problems).passages()).hasSize(1_501);
        assertThat(problems.sorted()).isEmpty();
    }

    private static List<String> problems(String markdown) throws Exception {
        Problems problems = new Problems();
        Body body = read(markdown, problems);
        Invariants.check(body, "");
        return problems.sorted().stream()
                .map(p -> p.code().id() + " " + p.at().line() + ":" + p.at().column())
                .toList();
    }

    private static Body read(String markdown, Problems problems) throws Exception {
        FutureTask<Body> task =
                new FutureTask<>(() -> MarkdownReader.archived(new SourceFile("x.md", markdown), 0, problems));
        Thread thread = new Thread(null, task, "small stack", SMALL_STACK);
        thread.setDaemon(true);
        thread.start();
        return task.get();
    }
}
