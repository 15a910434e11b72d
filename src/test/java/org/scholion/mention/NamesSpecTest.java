package org.scholion.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholion.annotate.MentionDecision;
import org.scholion.content.Article;
import org.scholion.problem.Problems;
import org.scholion.register.Entry;
import org.scholion.register.Registers;

/** The examples of {@code spec/names.md}. */
class NamesSpecTest {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");
    private static final Pattern MARKED = Pattern.compile("⟦([^|⟧]*)\\|[^⟧]*⟧");

    /** One example: a text with the expected mentions drawn in, then its registers, date, decisions, problems, links. */
    record Example(
            String title,
            String text,
            String date,
            String language,
            List<Entry> entries,
            List<MentionDecision> decisions,
            Set<String> problems,
            String links) {
        @Override
        public String toString() {
            return title;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void holds(Example example) {
        Article article = Sample.article(
                "x",
                example.date,
                example.language,
                MARKED.matcher(example.text).replaceAll("$1"));
        Problems problems = new Problems();
        List<Mention> found =
                new MentionFinder(new Registers(example.entries)).find(article, example.decisions, problems);

        String expected = Sample.article("x", "", example.text).body().text();
        assertThat(Sample.draw(article, found))
                .as("%s\n%s", example.title, example.text)
                .isEqualTo(expected);
        assertThat(codes(problems)).as("%s: problems", example.title).isEqualTo(example.problems);
        if (!example.links.isEmpty()) {
            assertThat(links(article, found)).as("%s: links", example.title).isEqualTo(example.links);
        }
    }

    private static Set<String> codes(Problems problems) {
        return problems.sorted().stream().map(p -> p.code().id()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The numbers of the mentions, from 1, that become links. */
    private static String links(Article article, List<Mention> found) {
        String links = Linking.firstInSection(article, found).stream()
                .map(i -> "" + (i + 1))
                .collect(Collectors.joining(" "));
        return links.isEmpty() ? "none" : links;
    }

    @Test
    void thereAreEnoughExamplesAndNoneTwice() throws IOException {
        List<Example> examples = examples();
        assertThat(examples).hasSizeGreaterThanOrEqualTo(190);
        assertThat(new LinkedHashSet<>(examples)).hasSameSizeAs(examples);
    }

    static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        String section = "";
        List<String> open = null;
        for (String line : source().split("\n")) {
            if (open == null && line.startsWith("## ")) section = line.substring(3);
            else if (open == null && line.equals("```names")) open = new ArrayList<>();
            else if (open != null && line.equals("```")) {
                examples.add(example("spec/names.md § " + section + ", example " + (examples.size() + 1), open));
                open = null;
            } else if (open != null) open.add(ESCAPE.matcher(line).replaceAll(NamesSpecTest::character));
        }
        return examples;
    }

    private static String source() throws IOException {
        try (InputStream in = NamesSpecTest.class.getResourceAsStream("/spec/names.md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String character(MatchResult escape) {
        return String.valueOf((char) Integer.parseInt(escape.group(1), 16));
    }

    private static Example example(String title, List<String> lines) {
        int end = lines.indexOf("---");
        List<Entry> entries = new ArrayList<>();
        List<MentionDecision> decisions = new ArrayList<>();
        Set<String> problems = new TreeSet<>();
        String date = "";
        String language = "en";
        String links = "";
        for (String line : lines.subList(end + 1, lines.size())) {
            int colon = line.indexOf(": ");
            String key = line.substring(0, colon);
            String value = line.substring(colon + 2);
            switch (key) {
                case "date" -> date = value;
                case "language" -> language = value;
                case "decision" -> decisions.add(Sample.decision(value, decisions.size() + 1));
                case "problem" -> problems.add(value);
                case "links" -> links = value;
                default -> entries.add(Sample.entry(key, value));
            }
        }
        String text = String.join("\n", lines.subList(0, end));
        return new Example(title, text, date, language, entries, decisions, problems, links);
    }
}
