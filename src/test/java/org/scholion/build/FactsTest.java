package org.scholion.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every fact of the reports is in the digests.
 *
 * <p>The lists in {@code facts/} were made from the reports by readers who had not written the digests: for each fact the
 * passage that holds it (or {@code record}, for what the article's front matter holds), and the name, figure or date as
 * printed. A digest that loses one fails here.
 */
class FactsTest {
    private static final Path FACTS = Path.of("src/test/resources/facts");
    private static final Path SITE = Path.of("site");
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    static List<String> articles() throws IOException {
        try (Stream<Path> files = Files.list(FACTS)) {
            return files.map(f -> f.getFileName().toString().replace(".csv", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void everyFactStandsInItsPassage(String article) throws IOException {
        Map<String, String> passages = passages(article);
        passages.put("record", record(article));
        List<String> lost = new ArrayList<>();
        for (CSVRecord fact : records(FACTS.resolve(article + ".csv"))) {
            String text = passages.getOrDefault(fact.get("passage"), "");
            if (text.isEmpty() || !text.contains(fact.get("value"))) lost.add(String.join(",", fact));
        }
        assertThat(lost).isEmpty();
    }

    private static String record(String article) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("content/articles"))) {
            Path file =
                    files.filter(f -> f.endsWith(article + ".md")).findFirst().orElseThrow();
            return Files.readString(file).split("(?m)^---$")[1];
        }
    }

    private static Map<String, String> passages(String article) throws IOException {
        String text = Files.readString(SITE.resolve("data/text/" + article + ".txt"));
        Map<String, String> passages = new HashMap<>();
        for (CSVRecord row : records(SITE.resolve("data/passages.csv"))) {
            if (!row.get("article").equals(article)) continue;
            int start = text.offsetByCodePoints(0, Integer.parseInt(row.get("start")));
            int end = text.offsetByCodePoints(0, Integer.parseInt(row.get("end")));
            passages.put(row.get("passage"), text.substring(start, end));
        }
        return passages;
    }

    private static List<CSVRecord> records(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return FORMAT.parse(reader).getRecords();
        }
    }
}
