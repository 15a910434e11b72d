package org.scholion.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholion.content.Passage;
import org.scholion.register.Entry;
import org.scholion.register.Name;
import org.scholion.register.Registers;

/** The work of a search grows with the text and with nothing else: counted in steps, since clocks tell lies. */
class SearchStepsTest {
    private static final int MEGABYTE = 1_000_000;

    /**
     * One kind of text.
     *
     * @param unit what is repeated, for a text of any length
     * @param most how many steps a word may take
     */
    record Kind(String title, List<Entry> entries, String unit, int most) {
        @Override
        public String toString() {
            return title;
        }
    }

    static Stream<Kind> kinds() {
        List<Entry> prefixed = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) prefixed.add(Sample.entry("e" + i, "Front of the Free " + i));
        List<Entry> ladder = new ArrayList<>();
        for (int i = 2; i < Name.MOST_WORDS; i++) {
            StringBuilder name = new StringBuilder();
            for (int w = 0; w < i; w++) name.append('w').append((i + w) % 60).append(' ');
            ladder.add(Sample.entry("ladder" + i, name.toString()));
        }
        StringBuilder rungs = new StringBuilder();
        for (int w = 0; w < 60; w++) rungs.append('w').append(w).append(' ');
        String a = "a ".repeat(Name.MOST_WORDS - 1);
        LargeArchive large = new LargeArchive(10_000);
        String text = large.articles(100_000).stream()
                .flatMap(article -> article.body().passages().stream())
                .map(Passage::text)
                .reduce("", (x, y) -> x + " " + y);
        return Stream.of(
                new Kind("ordinary text", large.entries, text, 3),
                new Kind("a beginning in common", prefixed, "Front of the Free ", 5),
                new Kind("a beginning in common, and an end", prefixed, "Front of the Free 77 ", 5),
                new Kind("a a a, and a a a b", List.of(Sample.entry("b", a + "b")), "a ", Name.MOST_WORDS),
                new Kind(
                        "never matched",
                        List.of(Sample.entry("b", a + "b {off}"), Sample.entry("c", "a a {off}; a a a {off}")),
                        "a ",
                        2 * Name.MOST_WORDS),
                new Kind(
                        "within each other",
                        List.of(Sample.entry("b", a + "b"), Sample.entry("c", "a a; a a a"), Sample.entry("d", a)),
                        "a ",
                        2 * Name.MOST_WORDS),
                new Kind("each reaching over the one before", ladder, rungs.toString(), 40 * Name.MOST_WORDS),
                new Kind("particles", List.of(Sample.entry("b", "ولل ولل ولل ب")), "وولل ولل ", 8 * Name.MOST_WORDS),
                new Kind("quotation marks", List.of(Sample.entry("b", "a \" a \" a \" b")), "\" a ", Name.MOST_WORDS));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void areSoManyForEachWord(Kind kind) {
        Names names = new Names(new Registers(kind.entries));
        int times = MEGABYTE / kind.unit.length();
        long[] half = steps(names, kind.unit.repeat(times / 2));
        long[] whole = steps(names, kind.unit.repeat(times / 2 * 2));
        assertThat(whole[0]).as("steps for %s words", whole[1]).isLessThanOrEqualTo(kind.most * whole[1]);
        assertThat(whole[0]).as("steps for twice the text").isLessThanOrEqualTo(2 * half[0] + 10_000);
    }

    /** How many steps and words there are in a paragraph. */
    private static long[] steps(Names names, String paragraph) {
        Tokens tokens = new Tokens(names.vocabulary(), Endings.of("en"));
        Search search = new Search(names, tokens, true);
        tokens.read(paragraph);
        search.hits();
        return new long[] {search.steps(), tokens.count()};
    }
}
