package org.scholion.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholion.problem.Problems;
import org.scholion.spec.SpecPair;
import org.scholion.text.SourceFile;

/** The examples of {@code spec/markdown.md}. */
class MarkdownSpecTest {
    static List<SpecPair> examples() {
        return SpecPair.of("markdown.md");
    }

    @Test
    void there_are_many_examples() {
        assertThat(examples()).hasSizeGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void gives_the_passages_it_says(SpecPair example) {
        Problems problems = new Problems();
        Body body = read(example, problems);
        assertThat(example.source() + "~~~~ gives\n" + Drawing.of(body, problems))
                .as(example.title())
                .isEqualTo(example.source() + "~~~~ gives\n" + example.expected());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void keeps_what_holds_for_every_text(SpecPair example) {
        Invariants.check(read(example, new Problems()), example.title());
    }

    /** Entities, escapes and missing cells apart, the place in the file holds the very character. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void maps_every_character_to_its_place(SpecPair example) {
        String source = example.source();
        if (source.contains("&")) return;
        for (Passage passage : read(example, new Problems()).passages()) {
            for (int i = 0; i < passage.text().length(); i++) {
                char there = source.charAt(passage.map().source(i));
                char here = passage.text().charAt(i);
                boolean blank = here == ' '
                        && (Character.isWhitespace(there) || Character.isSpaceChar(there) || "|\\".indexOf(there) >= 0);
                assertThat(blank || there == here)
                        .as("%s: '%s' at %d of \"%s\" is mapped to '%s'", example, here, i, passage.text(), there)
                        .isTrue();
            }
        }
    }

    private static Body read(SpecPair example, Problems problems) {
        SourceFile file = new SourceFile("example.md", example.source());
        return example.word().equals("own")
                ? MarkdownReader.own(file, 0, problems)
                : MarkdownReader.archived(file, 0, problems);
    }
}
