package org.scholion.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scholion.annotate.MentionDecision;
import org.scholion.content.Article;
import org.scholion.problem.Problem;
import org.scholion.problem.Problems;
import org.scholion.register.Entry;
import org.scholion.register.Name;
import org.scholion.register.Registers;
import org.scholion.text.Words;

class MentionFinderTest {
    private static final List<String> WORDS = List.of(
            "Red",
            "Front",
            "al-Sham",
            "Al",
            "Sham",
            "as-Safira",
            "Badr",
            "BADR",
            "US",
            "us",
            "U.S.",
            "Ahrar's",
            "reds",
            "حلب",
            "وحلب",
            "للشام",
            "الشام",
            "(Red)",
            "—",
            "'Ayn",
            "ʿAyn",
            "www.red.org",
            "red@front.org",
            "militia",
            "Reds’",
            ".",
            "\n\n",
            "é",
            "e\u0301",
            "\u202E",
            "😀",
            "3,000",
            "Front.",
            "*Red*",
            "\u0640",
            "-");

    private static String words(Random random, int count, String between) {
        return random.ints(count, 0, WORDS.size())
                .mapToObj(WORDS::get)
                .reduce((a, b) -> a + between + b)
                .orElse("");
    }

    private static List<Entry> entries(Random random, int count) {
        List<Entry> entries = new ArrayList<>();
        List<String> rules = List.of("", "", "", " {exact}", " {near militia}", " {off}", " {2012/2014}", " {2015/}");
        for (int i = 0; i < count; i++) {
            List<String> names = new ArrayList<>();
            for (int n = random.nextInt(3); n >= 0; n--) {
                String name = words(random, 1 + random.nextInt(3), " ").replaceAll("[;*]|\n", "");
                names.add(name + rules.get(random.nextInt(rules.size())));
            }
            entries.add(Sample.entry("e" + i, String.join(";", names)));
        }
        return entries;
    }

    private static List<Mention> find(List<Entry> entries, Article article) {
        return new MentionFinder(new Registers(entries)).find(article, List.of(), new Problems());
    }

    @Test
    void mentionsNeverOverlapAndLieOnWordBoundariesWithinOnePassage() {
        for (int seed = 0; seed < 80; seed++) {
            Random random = new Random(seed);
            List<Entry> entries = entries(random, 12);
            Article article = Sample.article("x", "2013", words(random, 120, random.nextBoolean() ? " " : "-"));
            List<MentionDecision> decisions =
                    List.of(Sample.decision("Red -> none"), Sample.decision("Sham[ Badr] -> e1"));
            String text = article.body().text();
            int end = 0;
            for (Mention m : new MentionFinder(new Registers(entries)).find(article, decisions, new Problems())) {
                assertThat(m.span().start()).as("seed %s", seed).isGreaterThanOrEqualTo(end);
                end = m.span().end();
                assertThat(end).isGreaterThan(m.span().start());
                assertThat(Words.isInside(text, m.span().start()))
                        .as("seed %s: start of %s", seed, m)
                        .isFalse();
                assertThat(Words.isInside(text, end))
                        .as("seed %s: end of %s", seed, m)
                        .isFalse();
                assertThat(article.body().passageAt(m.span().start()))
                        .isEqualTo(article.body().passageAt(end - 1));
            }
        }
    }

    @Test
    void orderOfEntriesDoesNotMatter() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            List<Entry> entries = entries(random, 20);
            Article article = Sample.article("x", "2013", words(random, 200, " "));
            List<Mention> found = find(entries, article);
            Collections.shuffle(entries, random);
            assertThat(find(entries, article)).as("seed %s", seed).isEqualTo(found);
        }
    }

    @Test
    void oneFinderServesManyThreads() {
        Random random = new Random(7);
        MentionFinder finder = new MentionFinder(new Registers(entries(random, 50)));
        Article article = Sample.article("x", "2013", words(random, 1000, " "));
        List<Mention> alone = finder.find(article, List.of(), new Problems());
        assertThat(IntStream.range(0, 16).parallel().mapToObj(i -> finder.find(article, List.of(), new Problems())))
                .allMatch(alone::equals);
    }

    @Test
    void namesWithoutTwoLettersAreNeverFound() {
        List<Entry> entries = new ArrayList<>();
        for (String name :
                List.of("", " ", "A", "ʿ", "...", "—", "\u0301\u0302", "\u0640", "\u202E", "'", "al-B", "()")) {
            entries.add(Sample.entry("e" + entries.size(), name));
        }
        assertThat(find(entries, Sample.article("x", "", "A ʿ ... — \u0301\u0302 \u0640 \u202E ' al-B () b a")))
                .isEmpty();
    }

    @Test
    void tenThousandNamesWithOneBeginningInAMegabyteOfIt() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) entries.add(Sample.entry("e" + i, "Front of the Free " + i));
        // A paragraph may have 256 Ki characters; four of them are a megabyte.
        String paragraph = "Front of the Free ".repeat(14_000) + "77";
        Article article = Sample.article("x", "", String.join("\n\n", paragraph, paragraph, paragraph, paragraph));
        assertThat(find(entries, article)).hasSize(4).allMatch(m -> m.entry().equals("e77"));
    }

    @Test
    void repetitionsStayLinear() {
        String words = "a b ".repeat(Name.MOST_WORDS / 2);
        List<Entry> entries = List.of(
                Sample.entry("long", words.substring(0, words.length() - 4) + "c c"),
                Sample.entry("off", words.strip() + " {off}"),
                Sample.entry("near", "a b a {near zzz}"),
                Sample.entry("longer", "a " + "b ".repeat(Name.MOST_WORDS)));
        String paragraph = "a b ".repeat(20_000);
        Article article = Sample.article(
                "x", "", paragraph + "\n\n" + paragraph.replace(' ', '-') + "\n\n" + "'.".repeat(30_000));
        assertThat(find(entries, article)).hasSizeLessThan(3);
    }

    @Test
    void manyDecisionsInOneText() {
        List<MentionDecision> decisions = new ArrayList<>();
        for (int i = 0; i < 300; i++)
            decisions.add(Sample.decision("[w" + i + " ]Badr -> " + (i % 2 == 0 ? "badr" : "none")));
        String text = IntStream.range(0, 300).mapToObj(i -> "w" + i + " Badr ").reduce("", String::concat);
        Problems problems = new Problems();
        Registers registers = new Registers(List.of(Sample.entry("badr", "Badr")));
        List<Mention> found = new MentionFinder(registers).find(Sample.article("x", "", text), decisions, problems);
        assertThat(problems.sorted()).isEmpty();
        assertThat(found).hasSize(150).allMatch(m -> m.decided() == Mention.Decided.EDITOR);
    }

    @Test
    void anUnknownEntryIsReportedWithTheNearest() {
        Problems problems = new Problems();
        Registers registers =
                new Registers(List.of(Sample.entry("badr", "Badr"), Sample.entry("old-bridge", "Old Bridge")));
        List<MentionDecision> decisions =
                List.of(Sample.decision("Badr -> badar"), Sample.decision("Bridge[ of] -> none"));
        List<Mention> found =
                new MentionFinder(registers).find(Sample.article("x", "", "Badr met Badr."), decisions, problems);
        assertThat(found).as("the rules hold on").hasSize(2);
        assertThat(problems.sorted().stream().map(Problem::fix))
                .containsExactlyInAnyOrder("did you mean 'badr'?", "correct the quote, or delete the decision");
    }
}
