package org.scholion.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.scholion.problem.Problems;
import org.scholion.text.SourceFile;

/** What holds for every text holds for Markdown written by chance. */
class RandomMarkdownTest {
    private static final int TEXTS = 1200;

    @Test
    void every_text_is_read_and_keeps_the_rules() {
        for (int seed = 0; seed < TEXTS; seed++) {
            String markdown = new RandomMarkdown(seed).text();
            String source = "seed " + seed + ":\n" + markdown;
            try {
                Invariants.check(read(markdown, seed % 2 == 0), source);
            } catch (RuntimeException e) {
                throw new AssertionError(source, e);
            }
        }
    }

    @Test
    void every_letter_is_mapped_to_where_it_stands() {
        for (int seed = 0; seed < TEXTS; seed++) {
            String markdown = new RandomMarkdown(seed).text();
            for (Passage passage : read(markdown, false).passages()) {
                for (int i = 0; i < passage.text().length(); i++) {
                    char c = passage.text().charAt(i);
                    if (!Character.isLetterOrDigit(c) && !Character.isSurrogate(c)) continue;
                    assertThat(markdown.charAt(passage.map().source(i)))
                            .as("seed %d, %d of \"%s\" in:%n%s", seed, i, passage.text(), markdown)
                            .isEqualTo(c);
                }
            }
        }
    }

    @Test
    void the_same_text_gives_the_same_passages_twice() {
        for (int seed = 0; seed < 200; seed++) {
            String markdown = new RandomMarkdown(seed).text();
            Problems problems = new Problems();
            String first = Drawing.of(read(markdown, true), problems);
            assertThat(Drawing.of(read(markdown, true), problems)).isEqualTo(first);
        }
    }

    @Test
    void the_grammar_reaches_every_kind_of_passage_and_mark() {
        Set<Enum<?>> reached = new HashSet<>();
        for (int seed = 0; seed < 600; seed++) {
            for (Passage passage : read(new RandomMarkdown(seed).text(), true).passages()) {
                reached.add(passage.kind());
                passage.marks().forEach(m -> reached.add(m.kind()));
            }
        }
        assertThat(reached).contains(Passage.Kind.values()).contains(Mark.Kind.values());
    }

    private static Body read(String markdown, boolean own) {
        SourceFile file = new SourceFile("random.md", markdown);
        return own ? MarkdownReader.own(file, 0, new Problems()) : MarkdownReader.archived(file, 0, new Problems());
    }
}
