package org.scholion.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholion.spec.SpecPair;

/** The examples of {@code spec/suggest.md} that compare names, and what holds for any two. */
class CompareSpecTest {
    static Stream<SpecPair> examples() {
        return SpecPair.of("suggest.md").stream().filter(p -> p.word().equals("compare"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void holds(SpecPair example) {
        List<String> given = example.source()
                .lines()
                .map(line -> line.split(" / ", -1))
                .map(names -> said(compare(names[0], names[1])))
                .toList();
        assertThat(String.join("\n", given))
                .as("%s\n%s", example, example.source())
                .isEqualTo(example.expected());
    }

    @Test
    void thereAreEnoughExamples() {
        assertThat(examples().flatMap(e -> e.source().lines())).hasSizeGreaterThan(50);
    }

    private static Resemblance compare(String one, String other) {
        return Comparison.of(Spelling.of(one), Spelling.of(other));
    }

    private static String said(Resemblance resemblance) {
        if (resemblance instanceof Resemblance.Near near) return UnknownNames.rules(near);
        if (resemblance instanceof Resemblance.NotComparable not) return "not comparable: " + not.why();
        return resemblance instanceof Resemblance.Same ? "same" : "different";
    }

    // ---- for any two names

    private static final String[] PIECES = {
        "al-", "Abd al-", "sh", "kh", "a", "ou", "i", "ee", "b", "dh", "z", "q", "k", " ", "-", "4", "m", "m", "ah",
        "ال", "ش", "ب", "و", "ي", "ة", "م", "د", "ر", "Б", "о", "α", "…", "٤", "ء", "\u0301", "東"
    };

    private static String random(Random random) {
        StringBuilder name = new StringBuilder();
        int pieces = random.nextInt(8);
        int from = random.nextInt(3) == 0 ? 0 : random.nextBoolean() ? 0 : 19;
        int to = from == 19 ? 28 : random.nextInt(4) == 0 ? PIECES.length : 19;
        for (int i = 0; i < pieces; i++) name.append(PIECES[from + random.nextInt(to - from)]);
        return name.toString();
    }

    @Test
    void whichNameComesFirstDoesNotMatter() {
        Random random = new Random(7);
        int near = 0;
        for (int i = 0; i < 20_000; i++) {
            String one = random(random);
            String other = random.nextInt(4) == 0 ? one + random(random) : random(random);
            Resemblance there = compare(one, other);
            assertThat(compare(other, one)).as("'%s' and '%s'", one, other).isEqualTo(there);
            if (there instanceof Resemblance.Near) near++;
        }
        assertThat(near).isGreaterThan(50);
    }

    @Test
    void whatCannotBeComparedIsNeverEqual() {
        Random random = new Random(11);
        int not = 0;
        for (int i = 0; i < 20_000; i++) {
            String name = random(random);
            Spelling spelling = Spelling.of(name);
            Resemblance self = Comparison.of(spelling, spelling);
            if (spelling.flaw().isPresent()) {
                assertThat(self).as("'%s' and itself", name).isInstanceOf(Resemblance.NotComparable.class);
                not++;
            } else assertThat(self).as("'%s' and itself", name).isEqualTo(new Resemblance.Same());
            Spelling other = Spelling.of(random(random));
            boolean apart = spelling.flaw().isPresent() || other.flaw().isPresent();
            if (apart) assertThat(Comparison.of(spelling, other)).isInstanceOf(Resemblance.NotComparable.class);
        }
        assertThat(not).isGreaterThan(100);
    }

    /** The index may leave out no name that the comparison would bring together, one letter apart excepted. */
    @Test
    void namesThatAreNearShareAKey() {
        Random random = new Random(13);
        for (int i = 0; i < 20_000; i++) {
            Spelling one = Spelling.of(random(random));
            Spelling other = Spelling.of(random(random));
            if (!(Comparison.of(one, other) instanceof Resemblance.Near near)
                    || near.rules().contains(Rule.LETTER)) continue;
            assertThat(Skeleton.keys(one))
                    .as("'%s' and '%s': %s", one.folded(), other.folded(), near.rules())
                    .containsAnyElementsOf(Skeleton.keys(other));
        }
    }
}
