package org.scholion.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.build.Judgements.Extent;
import org.scholion.build.Judgements.Unit;
import org.scholion.build.Judgements.UnitPair;
import org.scholion.content.Passage;
import org.scholion.content.Sentence;
import org.scholion.relate.Archive;
import org.scholion.relate.ArticleFacts;
import org.scholion.relate.CrossLink;

/**
 * The links that are proposed between whole reports, beside those that a reader judged, and beside two plain ways to find
 * links in the same units.
 *
 * <p>Shown for a unit is every link that has an end in it, as links.csv lists them and compare pages show them, ranked by
 * score; the card in the article is the first of them. An end lies in a unit if they share at least half of the shorter.
 * The plain ways show as many judged pairs as the program does, those with the highest scores.
 */
@EnabledIfSystemProperty(
        named = "seeds",
        matches = ".+",
        disabledReason = "the reports are not part of the project: give their folder with -Dseeds=DIR")
class JudgedLinksTest {
    @TempDir
    Path folder;

    @Test
    void proposalsAgreeWithAReader() throws IOException {
        Judgements judged = Judgements.read();
        Archive archive = SeedArchive.read(folder);
        Map<UnitPair, Double> shown = shown(archive, judged);
        Baselines baselines = baselines(archive, judged);
        Map<UnitPair, Double> cosine = scores(judged, baselines::cosine);
        Map<UnitPair, Double> names = scores(judged, baselines::sharedNames);

        Measure ours = Measure.of(shown, judged, judged.queries());
        Measure byWords = Measure.of(Baselines.best(cosine, ours.shown()), judged, judged.queries());
        Measure byNames = Measure.of(Baselines.best(names, ours.shown()), judged, judged.queries());
        Measure ranks = Measure.of(cosine, judged, judged.queries());
        Measure ranksByNames = Measure.of(names, judged, judged.queries());
        System.out.println("links shown:          " + ours);
        System.out.println("cosine of TF-IDF:     " + byWords);
        System.out.println("  nothing held back:  " + ranks);
        System.out.println("shared names:         " + byNames);
        System.out.println("  nothing held back:  " + ranksByNames);
        for (int half = 0; half < 2; half++)
            System.out.println("queries, half " + half + ":      " + Measure.of(shown, judged, half(judged, half)));
        if (System.getProperty("pairs") != null) write(shown, judged);

        assertThat(ours.ndcg()).isGreaterThan(Math.max(byWords.ndcg(), byNames.ndcg()) + 0.1);
        assertThat(ours.recall()).isGreaterThan(Math.max(byWords.recall(), byNames.recall()) + 0.1);
        assertThat(ours.precision()).isGreaterThan(Math.max(byWords.precision(), byNames.precision()) + 0.1);
    }

    /** Every other query, so that what was set with one half can be tried with the other. */
    private static Set<Unit> half(Judgements judged, int which) {
        List<Unit> queries = List.copyOf(new LinkedHashSet<>(judged.queries()));
        return queries.stream()
                .filter(q -> queries.indexOf(q) % 2 == which)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    // ---- what is shown

    private static Map<UnitPair, Double> shown(Archive archive, Judgements judged) throws IOException {
        Map<String, String> numbers = numbers();
        Map<UnitPair, Double> shown = new HashMap<>();
        for (CrossLink link : archive.links()) {
            for (Unit then :
                    units(judged, numbers, archive, link.thenArticle(), link.thenPassage(), link.thenSentence())) {
                for (Unit now :
                        units(judged, numbers, archive, link.nowArticle(), link.nowPassage(), link.nowSentence()))
                    shown.merge(new UnitPair(then, now), link.score(), Math::max);
            }
        }
        return shown;
    }

    private static List<Unit> units(
            Judgements judged,
            Map<String, String> numbers,
            Archive archive,
            String article,
            int passage,
            int sentence) {
        Passage whole =
                SeedArchive.facts(archive, article).article().body().passages().get(passage);
        Sentence part = whole.sentence(sentence);
        return judged.units().entrySet().stream()
                .filter(e -> e.getKey().article().equals(numbers.get(article)))
                .filter(e -> e.getValue().covers(whole.start() + part.start(), whole.start() + part.end()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, String> numbers() throws IOException {
        Map<String, String> numbers = new HashMap<>();
        for (CSVRecord report : Mark.records("articles.csv")) numbers.put(report.get("id"), report.get("number"));
        return numbers;
    }

    // ---- the plain ways

    private static Baselines baselines(Archive archive, Judgements judged) throws IOException {
        Map<Unit, String> texts = new LinkedHashMap<>();
        Map<Unit, Set<String>> names = new HashMap<>();
        for (CSVRecord report : Mark.records("articles.csv")) {
            ArticleFacts facts = SeedArchive.facts(archive, report.get("id"));
            String text = facts.article().body().text();
            judged.units().forEach((unit, extent) -> {
                if (!unit.article().equals(report.get("number"))) return;
                texts.put(unit, text.substring(extent.start(), extent.end()));
                names.put(unit, names(facts, extent));
            });
        }
        return new Baselines(texts, names);
    }

    private static Set<String> names(ArticleFacts facts, Extent extent) {
        return facts.mentions().stream()
                .filter(m -> m.span().start() >= extent.start() && m.span().start() < extent.end())
                .map(m -> m.entry())
                .filter(entry -> !entry.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Map<UnitPair, Double> scores(Judgements judged, ToDoubleFunction<UnitPair> way) {
        Map<UnitPair, Double> scores = new HashMap<>();
        for (Unit query : judged.queries())
            for (UnitPair pair : judged.pairsOf(query)) scores.put(pair, way.applyAsDouble(pair));
        scores.values().removeIf(score -> score == 0);
        return scores;
    }

    /** For a closer look: {@code -Dpairs=FILE} writes every judged pair with its grade, and its score if it is shown. */
    private static void write(Map<UnitPair, Double> shown, Judgements judged) throws IOException {
        Set<UnitPair> all = new HashSet<>(judged.grades().keySet());
        shown.keySet().stream().filter(judged::isJudged).forEach(all::add);
        String table = all.stream()
                .map(p -> p.then().article() + " " + p.then().unit() + " "
                        + p.now().article() + " " + p.now().unit() + " " + judged.grade(p) + " "
                        + shown.getOrDefault(p, 0.0))
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
        Files.writeString(Path.of(System.getProperty("pairs")), table);
    }
}
