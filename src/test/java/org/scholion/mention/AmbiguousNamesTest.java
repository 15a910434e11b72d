package org.scholion.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.scholion.annotate.AnnotationReader;
import org.scholion.annotate.MentionDecision;
import org.scholion.content.Article;
import org.scholion.problem.Problem;
import org.scholion.problem.Problems;
import org.scholion.register.Registers;
import org.scholion.text.SourceFile;

class AmbiguousNamesTest {
    private final Registers registers = new Registers(List.of(
            Sample.entry("party-a", "The Party; Party"),
            Sample.entry("party-b", "Party; al-Hizb"),
            Sample.entry("guard", "Guard {near militia}")));
    private final MentionFinder finder = new MentionFinder(registers);

    private AmbiguousNames.Found found(Article article) {
        return new AmbiguousNames.Found(article, finder.find(article, List.of(), new Problems()));
    }

    private List<Problem> report(Article... articles) {
        Problems problems = new Problems();
        AmbiguousNames.report(List.of(articles).stream().map(this::found).toList(), registers, problems);
        return problems.sorted();
    }

    @Test
    void oneWarningANameAtItsFirstPlace() {
        Article later = Sample.article("b", "", "A *party* came.");
        Article first = Sample.article("a", "", "One line\nand **Party** men.\n\nParty again; a Party-led vote.");
        List<Problem> problems = report(later, first);
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0)).hasToString("""
                content/articles/2016/a.md:2:7: warning: 'Party' may mean party-a (The Party) or party-b (Party); it stands 4 times: \
                content/articles/2016/a.md:2:7, content/articles/2016/a.md:4:1, content/articles/2016/a.md:4:16, \
                content/articles/2016/b.md:1:4 [ambiguous-name]
                    fix: keep what is true of these lines under 'mentions:' in content/annotations/a.yml (with prefix: and suffix: \
                where it differs from place to place), and likewise for b
                      - {quote: "Party", entry: party-a}
                      - {quote: "Party", entry: party-b}
                      - {quote: "Party", entry: none}""");
        assertThat(report(first, later)).isEqualTo(problems);
    }

    @Test
    void anUnmetConditionSaysSo() {
        assertThat(report(Sample.article("a", "", "The Guard rode.")).get(0).message())
                .isEqualTo("'Guard' may not mean guard (Guard), for the words that must stand near are missing; "
                        + "it stands once: content/articles/2016/a.md:1:5");
    }

    @Test
    void placesAreFewHoweverMany() {
        assertThat(report(Sample.article("a", "", "Party. ".repeat(5000)))
                        .get(0)
                        .message())
                .endsWith(" and 4995 more");
    }

    @Test
    void theLinesThatAreGivenDecideTheName() {
        Article article = Sample.article("a", "", "The \"Party\" met.");
        String fix = report(article).get(0).fix();
        String pasted = fix.lines().skip(1).limit(1).collect(Collectors.joining("\n", "mentions:\n", "\n"));
        Problems problems = new Problems();
        List<MentionDecision> decisions = AnnotationReader.read("a", new SourceFile("a.yml", pasted), problems)
                .mentions();
        assertThat(Sample.draw(article, finder.find(article, decisions, problems)))
                .isEqualTo("The \"⟦Party|=party-a⟧\" met.");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void nothingToReport() {
        assertThat(report(Sample.article("a", "", "al-Hizb and the militia Guard.")))
                .isEmpty();
        assertThat(report()).isEmpty();
    }
}
