package org.scholion.text.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholion.problem.Location;
import org.scholion.problem.Problems;
import org.scholion.text.yaml.YamlNode.Mapping;
import org.scholion.text.yaml.YamlNode.Scalar;
import org.scholion.text.yaml.YamlNode.Sequence;

class YamlReaderTest {
    private final Problems problems = new Problems();

    private Optional<Mapping> read(String yaml) {
        return YamlReader.read(yaml, "f.yml", 0, problems);
    }

    private List<String> reported() {
        return problems.sorted().stream()
                .map(p -> p.code().id() + " " + p.at().line() + ":" + p.at().column())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "NO;NO",
                "007;007",
                "2016-12-04;2016-12-04",
                "1e3;1e3",
                "0x1F;0x1F",
                "yes;yes",
                "true;true",
                "12:30:45;12:30:45",
                ".inf;.inf",
                "'NO';NO",
                "\"\\u00e9\\x41\";éA",
                "'it''s';it's",
                "a  b;a  b",
                "a#b;a#b",
                "<<;<<",
                "=;=",
                "~x;~x",
                "C:\\x;C:\\x",
                "حلب;حلب"
            })
    void a_value_is_what_was_typed(String typed, String text) {
        assertThat(read("key: " + typed).orElseThrow().text("key")).contains(text);
        assertThat(reported()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"''", "~", "null", "# comment"})
    void nothing_is_nothing(String typed) {
        Fields fields = new Fields(read("key: " + typed).orElseThrow(), "a test", problems);
        assertThat(fields.has("key")).isFalse();
    }

    @Test
    void quoted_nothing_is_text() {
        Fields fields = new Fields(read("a: \"\"\nb: '~'\nc: 'null'").orElseThrow(), "a test", problems);
        assertThat(fields.text("a")).contains("");
        assertThat(fields.text("b")).contains("~");
        assertThat(fields.text("c")).contains("null");
    }

    @Test
    void blocks_keep_or_fold_their_lines() {
        Mapping read = read("a: |\n  one\n   two\n\n  three\nb: >-\n  one\n  two\nc: |+\n  x\n\n")
                .orElseThrow();
        assertThat(read.text("a")).contains("one\n two\n\nthree\n");
        assertThat(read.text("b")).contains("one two");
        assertThat(read.text("c")).contains("x\n\n");
    }

    @Test
    void places_count_lines_from_one_and_columns_in_code_points() {
        Mapping read = read("a: 1\n\"🏛é\": {b: [x, 🏛🏛, y]}\n# c\nd:\n  - e").orElseThrow();
        Mapping inner = (Mapping) read.pairs().get(1).value();
        Sequence list = (Sequence) inner.pairs().get(0).value();
        assertThat(read.pairs().get(1).key().at()).isEqualTo(new Location("f.yml", 2, 1));
        assertThat(inner.at()).isEqualTo(new Location("f.yml", 2, 7));
        assertThat(list.items().get(1).at()).isEqualTo(new Location("f.yml", 2, 15));
        assertThat(list.items().get(2).at()).isEqualTo(new Location("f.yml", 2, 19));
        assertThat(read.pairs().get(2).key().at()).isEqualTo(new Location("f.yml", 4, 1));
    }

    @Test
    void lines_before_the_document_count() {
        Mapping read = YamlReader.read("a: 1\nb: 2", "f.md", 1, problems).orElseThrow();
        assertThat(read.pairs().get(1).key().at()).isEqualTo(new Location("f.md", 3, 1));
        assertThat(read.pairs().get(1).value()).isInstanceOf(Scalar.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"''", "'# nothing yet'", "~", "---", "'---\n...\n'"})
    void an_empty_document_is_a_mapping_without_keys(String yaml) {
        assertThat(read(yaml).orElseThrow().pairs()).isEmpty();
        assertThat(reported()).isEmpty();
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("a: 1\nb: 2\na: 3", "duplicate-key 3:1"),
                Arguments.of("x: {a: 1, a: 2}", "duplicate-key 1:11"),
                Arguments.of("x: !!str 1", "yaml-feature 1:4"),
                Arguments.of("x: !custom {a: 1}", "yaml-feature 1:4"),
                Arguments.of("x: ! [1]", "yaml-feature 1:4"),
                Arguments.of("x: &a 1\ny: *a", "yaml-feature 1:4"),
                Arguments.of("y: *a", "yaml-feature 1:4"),
                Arguments.of("x: &a [1]", "yaml-feature 1:4"),
                Arguments.of("a: 1\n<<: *b", "yaml-feature 2:5"),
                Arguments.of("&a x: 1", "yaml-feature 1:1"),
                Arguments.of("a:\n\tb: 1", "yaml 2:1"),
                Arguments.of("a: 1\n\tb: 2", "yaml 2:1"),
                Arguments.of("a: \"open\nb: 2", "yaml 2:5"),
                Arguments.of("a: 'open", "yaml 1:9"),
                Arguments.of("a: [1, 2", "yaml 1:9"),
                Arguments.of("a: {b: 1", "yaml 1:9"),
                Arguments.of("title: one: two", "yaml 1:11"),
                Arguments.of("a: 1\n b: 2", "yaml 2:3"),
                Arguments.of("a: @b", "yaml 1:4"),
                Arguments.of("a: `b`", "yaml 1:4"),
                Arguments.of("a: %b", "yaml 1:4"),
                Arguments.of("a: 1\n---\nb: 2", "yaml 2:1"),
                Arguments.of("a: 1\n...\nb: 2", "yaml 3:1"),
                Arguments.of("? [a]\n: 1", "yaml 1:3"),
                Arguments.of("{a: 1}: 2", "yaml 1:1"),
                Arguments.of("- a\n- b", "wrong-type 1:1"),
                Arguments.of("just text", "wrong-type 1:1"),
                Arguments.of("a: 1\nb", "yaml 2:2"),
                Arguments.of("a: \"\\x07\"", "control-character 1:4"),
                Arguments.of("a: [x, \"b\\0\"]", "control-character 1:8"),
                Arguments.of("a: \"\\uD800\"", "control-character 1:4"),
                Arguments.of("\"\\e\": 1", "control-character 1:1"),
                Arguments.of("a: \"\\q\"", "yaml 1:6"),
                Arguments.of("a: " + "[".repeat(10_000), "yaml-depth 1:36"),
                Arguments.of("a: " + "{b: ".repeat(10_000), "yaml-depth 1:129"),
                Arguments.of("- ".repeat(10_000) + "a", "yaml-depth 1:67"),
                Arguments.of(steps(10_000), "yaml-depth 33:33"));
    }

    private static String steps(int depth) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < depth; i++) out.append(" ".repeat(Math.min(i, 500))).append("a:\n");
        return out.toString();
    }

    @ParameterizedTest
    @MethodSource("refused")
    void is_reported_once_with_its_place(String yaml, String problem) {
        read(yaml);
        assertThat(reported()).containsExactly(problem);
        assertThat(problems.sorted().get(0).fix()).isNotBlank();
    }

    @Test
    void thirty_two_levels_are_read() {
        assertThat(read("a: " + "[".repeat(31) + "x" + "]".repeat(31))).isPresent();
        assertThat(reported()).isEmpty();
    }

    @Test
    void a_tab_is_named_in_the_cure() {
        read("a:\n\tb: 1");
        assertThat(problems.sorted().get(0).fix()).isEqualTo("indent with spaces instead of tabs");
    }

    @Test
    void a_colon_in_a_value_is_named_in_the_cure() {
        read("title: one: two");
        assertThat(problems.sorted().get(0).fix()).contains("quotes");
    }
}
