package org.scholion.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scholion.problem.Problem;
import org.scholion.problem.Problems;
import org.scholion.register.Entry;
import org.scholion.register.Registers;

/** What holds for any archive. */
class RelatorPropertyTest {
    private static final String WORDS =
            "buses snow oven market harbour apples winter harvest trench signal quarry lantern";

    @Test
    void theOrderOfInputDoesNotMatter() {
        for (int seed = 0; seed < 12; seed++) {
            SmallArchive archive = archive(new Random(seed), seed);
            List<ArticleFacts> shuffled = new ArrayList<>(archive.facts());
            List<Entry> entries = new ArrayList<>(archive.registers().all());
            List<CrossLink> links = archive.links(new Problems());
            Collections.shuffle(shuffled, new Random(seed));
            Collections.shuffle(entries, new Random(seed));
            assertThat(new Relator().relate(shuffled, new Registers(entries), SmallArchive.settings(), new Problems()))
                    .isEqualTo(links);
            assertThat(links).isNotEmpty();
        }
    }

    @Test
    void itDoesNotMatterWhoWorks() {
        Crew many = new Crew() {
            @Override
            public <T, R> void each(Stream<T> things, Function<T, R> work, Consumer<R> then) {
                things.toList().parallelStream().map(work).toList().forEach(then);
            }
        };
        for (int seed = 0; seed < 4; seed++) {
            SmallArchive archive = archive(new Random(seed), seed);
            assertThat(new Relator(many)
                            .relate(archive.facts(), archive.registers(), SmallArchive.settings(), new Problems()))
                    .isEqualTo(archive.links(new Problems()));
        }
    }

    @Test
    void rejectedLinksNeverReturn() {
        for (int seed = 0; seed < 12; seed++) {
            Random random = new Random(seed);
            SmallArchive archive = archive(random, seed);
            List<CrossLink> before = archive.links(new Problems());
            List<CrossLink> rejected =
                    before.stream().filter(l -> random.nextBoolean()).toList();
            for (CrossLink link : rejected) {
                String then = "“" + mark(link.thenArticle(), link.thenPassage()) + "”";
                String now = "“" + mark(link.nowArticle(), link.nowPassage()) + "”";
                boolean turned = random.nextBoolean();
                String decision = turned
                        ? link.nowArticle() + " " + now + " " + link.thenArticle() + " " + then
                        : link.thenArticle() + " " + then + " " + link.nowArticle() + " " + now;
                archive.decide(false, decision);
            }
            Problems problems = new Problems();
            List<String> after = archive.links(problems).stream()
                    .map(RelatorPropertyTest::ends)
                    .toList();
            assertThat(problems.sorted()).extracting(Problem::message).isEmpty();
            assertThat(after)
                    .doesNotContainAnyElementsOf(
                            rejected.stream().map(RelatorPropertyTest::ends).toList());
            assertThat(after)
                    .containsAll(before.stream()
                            .filter(l -> !rejected.contains(l))
                            .map(RelatorPropertyTest::ends)
                            .toList());
        }
    }

    @Test
    void everyLinkIsAmongTheBestOfOneEnd() {
        for (int seed = 0; seed < 12; seed++) {
            List<CrossLink> links = archive(new Random(seed), seed).links(new Problems());
            assertThat(links).doesNotHaveDuplicates().allSatisfy(l -> {
                assertThat(l.score()).isBetween(Proposer.LEAST, 1.0);
                assertThat(l.reason().parts()).isNotEmpty();
                assertThat(l.shared()).hasSizeLessThanOrEqualTo(5);
                assertThat(l.thenArticle().charAt(0)).isLessThan(l.nowArticle().charAt(0));
            });
            Map<String, List<Double>> of = new HashMap<>();
            for (CrossLink l : links) {
                of.computeIfAbsent(
                                l.thenArticle()
                                        + l.thenPassage()
                                        + l.nowArticle().charAt(0),
                                k -> new ArrayList<>())
                        .add(l.score());
                of.computeIfAbsent(
                                l.nowArticle()
                                        + l.nowPassage()
                                        + l.thenArticle().charAt(0),
                                k -> new ArrayList<>())
                        .add(l.score());
            }
            for (CrossLink l : links) {
                boolean then = isAmongBest(
                        of.get(l.thenArticle()
                                + l.thenPassage()
                                + l.nowArticle().charAt(0)),
                        l.score());
                boolean now = isAmongBest(
                        of.get(l.nowArticle() + l.nowPassage() + l.thenArticle().charAt(0)), l.score());
                assertThat(then || now).as(l.toString()).isTrue();
            }
        }
    }

    private static boolean isAmongBest(List<Double> scores, double score) {
        return scores.stream().filter(s -> s > score).count() < 3;
    }

    private static String ends(CrossLink l) {
        return l.thenArticle() + l.thenPassage() + " " + l.nowArticle() + l.nowPassage();
    }

    /** Words that stand in one passage alone. */
    private static String mark(String article, int passage) {
        return "Report " + article + " item " + passage + " begins";
    }

    /** Three periods, whose articles are called x, y and z with a number, in some order. */
    private static SmallArchive archive(Random random, int seed) {
        StringBuilder notation = new StringBuilder();
        for (int e = 0; e < 12; e++) {
            String kin = e > 2 && random.nextInt(3) == 0 ? " | within e" + random.nextInt(3) : " | place";
            notation.append("entry e")
                    .append(e)
                    .append(": Hamlet ")
                    .append(letters(e))
                    .append(kin)
                    .append('\n');
        }
        List<String> words = List.of(WORDS.split(" "));
        List<String> ids = new ArrayList<>(List.of("x1", "x2", "y1", "y2", "y3", "z1", "z2"));
        Collections.shuffle(ids, random);
        for (String id : ids) {
            for (int p = 0; p < 6; p++) {
                notation.append(id)
                        .append(p == 0 ? " " + year(id) + "-0" + (1 + random.nextInt(9)) + "-11" : "")
                        .append(": ");
                notation.append(mark(id, p));
                for (int w = 0; w < 5; w++) notation.append(' ').append(words.get(random.nextInt(words.size())));
                for (int n = random.nextInt(3); n >= 0; n--)
                    notation.append(" Hamlet ").append(letters(random.nextInt(12)));
                notation.append(".\n");
            }
        }
        return new SmallArchive(notation.toString());
    }

    private static String year(String id) {
        return id.startsWith("x") ? "2012" : id.startsWith("y") ? "2016" : "2024";
    }

    private static String letters(int e) {
        return "Qar" + (char) ('a' + e) + "mun";
    }
}
