package org.scholion.build;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What a reader of whole reports would link: the files of {@code links/}, whose README says how they came about.
 *
 * @param units of text, in the order of the file, with where they stand
 * @param queries units for which all units of the other period were weighed
 * @param grades of pairs, 1 to 3; what is not there has 0
 */
record Judgements(Map<Unit, Extent> units, Set<Unit> queries, Map<UnitPair, Integer> grades) {
    private static final Path FOLDER = Path.of("src/test/resources/links");
    private static final Set<String> THEN = Set.of("003", "004");
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** @param article the report's number */
    record Unit(String article, String unit) {
        boolean isThen() {
            return THEN.contains(article);
        }
    }

    /** @param start in the article's canonical text @param end exclusive */
    record Extent(int start, int end) {
        /** Whether they share at least half of the shorter of them. */
        boolean covers(int from, int to) {
            int shared = Math.min(end, to) - Math.max(start, from);
            return shared > 0 && 2 * shared >= Math.min(end - start, to - from);
        }
    }

    /** A unit of the earlier period and one of the later. */
    record UnitPair(Unit then, Unit now) {
        boolean has(Unit unit) {
            return then.equals(unit) || now.equals(unit);
        }
    }

    static Judgements read() throws IOException {
        Map<Unit, Extent> units = new LinkedHashMap<>();
        for (CSVRecord r : records("units.csv"))
            units.put(unit(r, ""), new Extent(Integer.parseInt(r.get("start")), Integer.parseInt(r.get("end"))));
        Set<Unit> queries = new LinkedHashSet<>();
        for (CSVRecord r : records("queries.csv")) queries.add(unit(r, ""));
        Map<UnitPair, Integer> grades = new HashMap<>();
        for (CSVRecord r : records("judgements.csv"))
            grades.put(new UnitPair(unit(r, "then_"), unit(r, "now_")), Integer.parseInt(r.get("grade")));
        return new Judgements(units, queries, grades);
    }

    private static Unit unit(CSVRecord r, String side) {
        return new Unit(r.get(side + "article"), r.get(side + "unit"));
    }

    private static List<CSVRecord> records(String file) throws IOException {
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file));
                CSVParser parser = FORMAT.parse(reader)) {
            return parser.getRecords();
        }
    }

    int grade(UnitPair pair) {
        return grades.getOrDefault(pair, 0);
    }

    /** Whether the pair was judged: one of its units is a query. */
    boolean isJudged(UnitPair pair) {
        return queries.contains(pair.then()) || queries.contains(pair.now());
    }

    /** Every pair of a unit with one of the other period. */
    List<UnitPair> pairsOf(Unit unit) {
        return units.keySet().stream()
                .filter(other -> other.isThen() != unit.isThen())
                .map(other -> unit.isThen() ? new UnitPair(unit, other) : new UnitPair(other, unit))
                .toList();
    }
}
