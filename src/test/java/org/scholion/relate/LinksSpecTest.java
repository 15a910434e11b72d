package org.scholion.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholion.message.Messages;
import org.scholion.message.Words;
import org.scholion.problem.Problems;
import org.scholion.register.Registers;
import org.scholion.spec.Example;

/** The rules of relating passages, as {@code spec/links.md} gives them. */
class LinksSpecTest {
    private static final Messages WORDS = Words.english();

    static List<Example> examples() {
        return Example.of("links.md", "links");
    }

    @Test
    void thereAreManyExamples() {
        assertThat(examples()).hasSizeGreaterThanOrEqualTo(25);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void holds(Example example) {
        SmallArchive archive = new SmallArchive(example.body());
        example.values("confirm").forEach(d -> archive.decide(true, d));
        example.values("reject").forEach(d -> archive.decide(false, d));
        Problems problems = new Problems();
        List<CrossLink> links = archive.links(problems);
        assertThat(links.stream().map(l -> shown(l, archive.registers())).toList())
                .as("%s%n%s%n%s", example.title(), example.body(), links)
                .isEqualTo(example.values("link"));
        assertThat(problems.sorted().stream()
                        .map(p -> p.code().id() + ": " + p.message())
                        .toList())
                .as(example.title())
                .isEqualTo(example.values("problem"));
        example.values("shared")
                .forEach(s -> assertThat(String.join(" ", links.get(0).shared()))
                        .as(example.title())
                        .isEqualTo(s));
    }

    private static String place(String article, int passage, int sentence) {
        return article + (passage + 1) + (sentence == 0 ? "" : ".s" + sentence);
    }

    private static String shown(CrossLink link, Registers registers) {
        String confirmed = link.confirmed() ? (link.kind() + " confirmed").strip() + " " : "";
        return place(link.thenArticle(), link.thenPassage(), link.thenSentence()) + " "
                + place(link.nowArticle(), link.nowPassage(), link.nowSentence()) + " "
                + confirmed + "| "
                + link.reason().in(WORDS, id -> registers.get(id).name());
    }
}
