package org.scholion.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The judged links in {@code links/} are whole: the texts they are about are not needed for that. */
class JudgementsTest {
    private static final Path FOLDER = Path.of("src/test/resources/links");
    private static final Set<String> THEN = Set.of("003", "004");
    private static final Set<String> NOW = Set.of("000", "001", "002");
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private record Unit(String article, String unit) {}

    private record Pair(Unit then, Unit now, int grade) {
        boolean has(Unit unit) {
            return then.equals(unit) || now.equals(unit);
        }
    }

    private final Set<Unit> units = units("units.csv");
    private final Set<Unit> queries = units("queries.csv");
    private final List<Pair> pairs = records("judgements.csv").stream()
            .map(r -> new Pair(
                    new Unit(r.get("then_article"), r.get("then_unit")),
                    new Unit(r.get("now_article"), r.get("now_unit")),
                    Integer.parseInt(r.get("grade"))))
            .toList();

    @Test
    void unitsStandInOrderAndApart() {
        Map<String, Integer> ends = new HashMap<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (CSVRecord r : records("units.csv")) {
            String article = r.get("article");
            int start = Integer.parseInt(r.get("start"));
            int end = Integer.parseInt(r.get("end"));
            assertThat(start).as(r.toString()).isGreaterThanOrEqualTo(ends.getOrDefault(article, 0));
            assertThat(end).as(r.toString()).isGreaterThan(start);
            assertThat(r.get("unit")).isEqualTo("u" + numbers.merge(article, 1, Integer::sum));
            ends.put(article, end);
        }
        assertThat(ends.keySet()).containsExactlyInAnyOrder("000", "001", "002", "003", "004");
    }

    @Test
    void thereAreEnoughPairsOfEveryGrade() {
        Map<Integer, Long> grades = pairs.stream().collect(Collectors.groupingBy(Pair::grade, Collectors.counting()));
        assertThat(pairs).hasSizeGreaterThanOrEqualTo(150);
        assertThat(grades).containsOnlyKeys(0, 1, 2, 3);
        assertThat(grades.get(3)).isGreaterThanOrEqualTo(40);
        assertThat(grades.get(2)).isGreaterThanOrEqualTo(40);
    }

    @Test
    void pairsNameUnitsOfBothPeriodsOnce() {
        Set<List<Unit>> seen = new HashSet<>();
        for (Pair pair : pairs) {
            assertThat(units).contains(pair.then(), pair.now());
            assertThat(pair.then().article()).isIn(THEN);
            assertThat(pair.now().article()).isIn(NOW);
            assertThat(seen.add(List.of(pair.then(), pair.now())))
                    .as("%s stands once", pair)
                    .isTrue();
        }
        assertThat(records("judgements.csv"))
                .allSatisfy(r -> assertThat(r.get("reason")).isNotBlank());
    }

    @Test
    void queriesComeFromBothPeriodsAndEveryArticle() {
        assertThat(units).containsAll(queries);
        assertThat(records("queries.csv"))
                .hasSameSizeAs(queries)
                .allSatisfy(r -> assertThat(r.get("exhaustive")).isEqualTo("yes"));
        assertThat(queries.stream().filter(q -> THEN.contains(q.article())).count())
                .isGreaterThanOrEqualTo(16);
        assertThat(queries.stream().filter(q -> NOW.contains(q.article())).count())
                .isGreaterThanOrEqualTo(16);
        assertThat(queries.stream().map(Unit::article).collect(Collectors.toSet()))
                .hasSize(5);
    }

    @Test
    void everyPairBelongsToAQueryAndEveryQueryHasTemptingStrangers() {
        assertThat(pairs).allMatch(p -> queries.contains(p.then()) || queries.contains(p.now()));
        for (Unit query : queries) {
            assertThat(pairs.stream().filter(p -> p.has(query) && p.grade() == 0))
                    .as(query.toString())
                    .hasSizeGreaterThanOrEqualTo(2);
        }
    }

    private static Set<Unit> units(String file) {
        return records(file).stream()
                .map(r -> new Unit(r.get("article"), r.get("unit")))
                .collect(Collectors.toSet());
    }

    private static List<CSVRecord> records(String file) {
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file));
                CSVParser parser = FORMAT.parse(reader)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
