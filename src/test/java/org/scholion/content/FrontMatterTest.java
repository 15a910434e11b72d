package org.scholion.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.problem.Problems;
import org.scholion.text.SourceFile;

class FrontMatterTest {
    private final Problems problems = new Problems();

    private java.util.Optional<FrontMatter> of(String text) {
        return FrontMatter.of(new SourceFile("x.md", text), "an article", problems);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'';empty-file 1:1",
                "' \n\n ';empty-file 1:1",
                "'title: x';front-matter 1:1",
                "'--- title: x\n---\n';front-matter 1:1",
                "' ---\na: b\n---\n';front-matter 1:1",
                "'\n---\na: b\n---\n';front-matter 1:1",
                "'----\na: b\n----\n';front-matter 1:1",
                "'---';front-matter 1:1",
                "'---\n';front-matter 1:1",
                "'---\na: b\n';front-matter 1:1",
                "'---\na: b\n --- \ntext';front-matter 1:1",
                "'---\n---\n';front-matter 1:1",
                "'---\n\n---\ntext';front-matter 1:1",
                "'---\na:\n\tb: c\n---\n';yaml 3:1",
                "'---\n- a\n---\n';wrong-type 2:1",
                "'---\na: b\na: c\n---\n';duplicate-key 3:1",
                "'---\na: &x b\n---\n';yaml-feature 2:4",
                "'---\na: \"b\n---\n';yaml 3:1"
            })
    void is_reported_with_its_place(String text, String problem) {
        of(text);
        assertThat(Samples.reported(problems)).containsExactly(problem);
    }

    @Test
    void the_text_begins_after_the_second_fence() {
        String text = "---\t\na: b\n---  \nText\n---\nmore";
        FrontMatter read = of(text).orElseThrow();
        assertThat(read.fields().text("a")).contains("b");
        assertThat(text.substring(read.bodyStart())).isEqualTo("Text\n---\nmore");
    }

    @Test
    void there_may_be_nothing_after_it() {
        assertThat(of("---\na: b\n---").orElseThrow().bodyStart()).isEqualTo(12);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void a_record_of_remarks_has_no_keys() {
        assertThat(of("---\n# later\n---\n").orElseThrow().fields().keys()).isEmpty();
    }
}
