package org.scholion.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemsTest {
    private final Problems problems = new Problems();

    @Test
    void is_printed_in_two_lines() {
        problems.report(Code.BAD_DATE, new Location("content/a.md", 3, 7), "'x' is no date", "write 2016-12");
        assertThat(problems.sorted().get(0))
                .hasToString("content/a.md:3:7: error: 'x' is no date [bad-date]\n    fix: write 2016-12");
    }

    @Test
    void a_whole_file_is_printed_as_its_first_character() {
        assertThat(Location.of("a.md")).hasToString("a.md:1:1");
    }

    @Test
    void come_sorted_and_once() {
        for (int i = 0; i < 2; i++) {
            problems.report(Code.YAML, new Location("b", 1, 1), "m", "f");
            problems.report(Code.YAML, new Location("a", 10, 1), "m", "f");
            problems.report(Code.YAML, new Location("a", 9, 2), "m", "f");
            problems.report(Code.RAW_HTML, new Location("a", 9, 2), "m", "f");
            problems.report(Code.BAD_DATE, new Location("a", 9, 2), "m", "f");
        }
        assertThat(problems.sorted().stream().map(p -> p.at() + " " + p.code().id()))
                .containsExactly("a:9:2 bad-date", "a:9:2 yaml", "a:9:2 raw-html", "a:10:1 yaml", "b:1:1 yaml");
    }

    @Test
    void severities_follow_the_settings() {
        problems.configure(Map.of(Code.RAW_HTML, Severity.ERROR), EnumSet.of(Code.UNUSED_ENTRY));
        problems.report(Code.UNUSED_ENTRY, Location.of("a"), "m", "f");
        assertThat(problems.anyErrors()).isFalse();
        problems.report(Code.RAW_HTML, Location.of("a"), "m", "f");
        assertThat(problems.anyErrors()).isTrue();
        assertThat(problems.counts()).containsEntry(Severity.ERROR, 1).containsEntry(Severity.NOTE, 0);
    }

    @Test
    void problems_of_an_inner_text_stand_at_its_place() {
        problems.at(new Location("a", 4, 2)).report(Code.RAW_HTML, new Location("a", 1, 1), "m", "f");
        assertThat(problems.sorted()).extracting(Problem::at).containsExactly(new Location("a", 4, 2));
    }

    @Test
    void words_from_content_cannot_act_on_a_screen() {
        problems.report(Code.BAD_ID, Location.of("a\nb"), "'\u001b[31m\n\u202e' \u2028", "fix\u0007");
        assertThat(problems.sorted().get(0))
                .hasToString(
                        "a<U+000A>b:1:1: error: '<U+001B>[31m<U+000A><U+202E>' <U+2028> [bad-id]\n    fix: fix<U+0007>");
    }

    @Test
    void lines_of_a_fix_stand_below_each_other() {
        problems.report(Code.BAD_ID, Location.of("a"), "m", "write\n  - x\n    y");
        assertThat(problems.sorted().get(0))
                .hasToString("a:1:1: error: m [bad-id]\n    fix: write\n      - x\n        y");
        assertThat(problems.sorted().get(0).fix()).isEqualTo("write\n  - x\n    y");
    }

    @Test
    void long_words_are_shortened() {
        problems.report(Code.BAD_DATE, Location.of("a"), "'" + "🏛".repeat(100_000) + "' is no date", "f");
        assertThat(problems.sorted().get(0).message())
                .hasSizeLessThan(3000)
                .startsWith("'🏛")
                .endsWith("is no date");
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void every_code_is_explained_and_found_by_its_id(Code code) {
        assertThat(Code.of(code.id())).contains(code);
        assertThat(code.explanation()).doesNotContain("\n", "  ").endsWith(".");
    }

    @ParameterizedTest
    @CsvSource({
        "titel,did you mean 'title'?",
        "ttle,did you mean 'title'?",
        "dtae,did you mean 'date'?",
        "Date_Note,did you mean 'date-note'?",
        "datenote,did you mean 'date-note'?",
        "xyz,'keys are: title, date, date-note'",
        "d,'keys are: title, date, date-note'"
    })
    void suggests_what_was_most_likely_meant(String typed, String fix) {
        assertThat(Suggest.fix(typed, List.of("title", "date", "date-note"), "keys"))
                .isEqualTo(fix);
    }

    @Test
    void suggests_from_nothing_and_from_much() {
        assertThat(Suggest.fix("x", List.of(), "keys")).isEqualTo("there are no keys yet");
        List<String> many = java.util.stream.IntStream.range(100, 130)
                .mapToObj(i -> "entry" + i)
                .toList();
        assertThat(Suggest.fix("zzzzzzzz", many, "entries")).endsWith("entry119 and 10 more");
    }
}
