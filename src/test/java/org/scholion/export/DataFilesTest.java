package org.scholion.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.export.JsonValue.list;
import static org.scholion.export.JsonValue.map;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.message.Words;
import org.scholion.text.Sha256;

/** The files of {@code src/test/resources/export}; {@code -Dgolden=update} writes them anew, for review. */
class DataFilesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/export");

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private void write(String baseUrl) {
        DataFiles.write(
                TinyArchive.at(baseUrl),
                Words.english(),
                true,
                (path, bytes) -> assertThat(files.put(path, bytes)).isNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://town.example/archive"})
    void everyFileIsAsExpected(String baseUrl) throws IOException {
        write(baseUrl);
        Path golden = GOLDEN.resolve(baseUrl.isEmpty() ? "relative" : "absolute");
        if ("update".equals(System.getProperty("golden"))) update(golden);
        assertThat(texts(files)).isEqualTo(texts(read(golden)));
    }

    private void update(Path golden) throws IOException {
        for (String old : read(golden).keySet()) Files.delete(golden.resolve(old));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = golden.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    private static SortedMap<String, byte[]> read(Path golden) throws IOException {
        SortedMap<String, byte[]> read = new TreeMap<>();
        if (!Files.exists(golden)) return read;
        try (Stream<Path> tree = Files.walk(golden)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                read.put(golden.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return read;
    }

    private static SortedMap<String, String> texts(SortedMap<String, byte[]> files) {
        SortedMap<String, String> texts = new TreeMap<>();
        files.forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }

    private String text(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    private List<CSVRecord> rows(String table) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text("data/" + table + ".csv")), format)) {
            return parser.getRecords();
        }
    }

    /** What a reader gets who counts in code points, as most languages do. */
    private String slice(String article, int start, int end) {
        int[] points = text("data/text/" + article + ".txt").codePoints().toArray();
        return new String(points, start, end - start);
    }

    private String slice(CSVRecord row) {
        return slice(row.get("article"), Integer.parseInt(row.get("start")), Integer.parseInt(row.get("end")));
    }

    @Test
    void theColumnsAreThoseOfTheContract() {
        write("");
        List<String> headers = Stream.of("articles", "passages", "mentions", "links", "notes")
                .map(t -> text("data/" + t + ".csv").lines().findFirst().orElseThrow())
                .toList();
        assertThat(headers)
                .containsExactly(
                        "id,title,date,period,source,language,edition,url,words,sha256",
                        "article,passage,number,kind,parent,start,end",
                        "article,passage,start,end,text,entry,register,decided,linked,candidates",
                        "then_article,then_passage,now_article,now_passage,score,status,kind,shared,reason",
                        "article,note,state,passage,start,end,kind,by,date,score,runner_up,quote,body");
    }

    @Test
    void positionsCutTheVeryWordsOutOfTheTextFiles() throws IOException {
        write("");
        for (CSVRecord mention : rows("mentions")) assertThat(slice(mention)).isEqualTo(mention.get("text"));
        for (CSVRecord note : rows("notes")) {
            if (!note.get("start").isEmpty()) assertThat(slice(note)).isEqualTo(note.get("quote"));
        }
        StringBuilder joined = new StringBuilder();
        for (CSVRecord passage : rows("passages")) {
            if (!passage.get("article").equals("عودة")) continue;
            joined.append(joined.isEmpty() ? "" : "\n\n").append(slice(passage));
        }
        assertThat(joined).hasToString(text("data/text/عودة.txt"));
    }

    @Test
    void articlesHaveTheHashOfTheirText() throws IOException {
        write("");
        for (CSVRecord article : rows("articles")) {
            byte[] bytes = files.get("data/text/" + article.get("id") + ".txt");
            assertThat(article.get("sha256")).isEqualTo(bytes == null ? "" : Sha256.of(bytes));
        }
    }

    @Test
    void nothingOfAWithdrawnArticleIsLeftButItsRecord() {
        write("");
        assertThat(text("data/articles.csv")).contains("gone,=SUM(A1),2011-06-01,now,gazette,en,full,,,\n");
        assertThat(files.keySet()).noneMatch(path -> path.contains("gone"));
        files.forEach((path, bytes) -> {
            if (!path.equals("data/articles.csv"))
                assertThat(text(path)).doesNotContain("gone,").doesNotContain("Never");
        });
    }

    @Test
    void selectorsDescribeTheTextWhereNotesStand() {
        write("");
        String text = text("data/text/bridge-held.txt");
        List<Object> notes = list(map(JsonValue.read(files.get("data/annotations/bridge-held.jsonld")))
                .get("items"));
        assertThat(notes).hasSize(5);
        for (Object note : notes) {
            if (map(note).get("motivation").equals("replying")) {
                assertThat(map(note).get("target")).isEqualTo("articles/bridge-held.html#figure");
                assertThat(map(note).get("id")).isEqualTo("articles/bridge-held.html#figure.r1");
                continue;
            }
            Map<String, Object> target = map(map(note).get("target"));
            if (list(target.getOrDefault("selector", List.of())).size() < 2) continue;
            Map<String, Object> quote = map(list(target.get("selector")).get(0));
            Map<String, Object> position = map(list(target.get("selector")).get(1));
            assertThat(slice("bridge-held", (int) position.get("start"), (int) position.get("end")))
                    .isEqualTo(quote.get("exact"));
            assertThat(text).containsOnlyOnce("" + quote.get("prefix") + quote.get("exact") + quote.get("suffix"));
            assertThat(quote.get("prefix").toString().codePoints().count()).isEqualTo(32);
        }
    }

    @Test
    void privatePeopleAreShortenedEverywhere() {
        write("");
        List<String> about = new ArrayList<>();
        files.forEach((path, bytes) -> {
            if (text(path).contains("Salim") || text(path).contains("الخليل")) about.add(path);
        });
        assertThat(about).isEmpty();
        assertThat(list(JsonValue.read(files.get("data/entries.json"))).get(4))
                .isEqualTo(Map.of(
                        "id", "salim-k",
                        "register", "people",
                        "name", "S. a.",
                        "short", "",
                        "names", List.of(Map.of("text", "S. a."), Map.of("text", "س. ا."), Map.of("text", "S.")),
                        "kind", "resident",
                        "private", true,
                        "mentions", 1));
    }

    @Test
    void thePackageDescribesEveryFileButItself() {
        write("");
        List<Object> resources =
                list(map(JsonValue.read(files.get("data/datapackage.json"))).get("resources"));
        Map<String, Object> described = new TreeMap<>();
        for (Object resource : resources) {
            String path = "data/" + map(resource).get("path");
            described.put(path, map(resource).get("name"));
            assertThat(map(resource).get("bytes")).isEqualTo(files.get(path).length);
            assertThat(map(resource).get("hash")).isEqualTo("sha256:" + Sha256.of(files.get(path)));
        }
        files.remove("data/datapackage.json");
        assertThat(described.keySet()).isEqualTo(files.keySet());
        assertThat(described.values())
                .doesNotHaveDuplicates()
                .allMatch(n -> n.toString().matches("[-a-z0-9._/]+"));
    }

    @Test
    void everyJsonFileCanBeReadAndEndsWithALineFeed() {
        write("");
        files.forEach((path, bytes) -> {
            if (!path.contains(".json")) return;
            assertThat(JsonValue.read(bytes)).isNotNull();
            assertThat(text(path)).endsWith("\n").doesNotContain("\r").doesNotContain("\t");
        });
    }

    @Test
    void theLocaleOfTheMachineChangesNothing() {
        Locale usual = Locale.getDefault();
        write("");
        SortedMap<String, String> before = texts(files);
        files.clear();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            write("");
        } finally {
            Locale.setDefault(usual);
        }
        assertThat(texts(files)).isEqualTo(before);
    }
}
