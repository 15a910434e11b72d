package org.scholion.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code import} as editors use it: what other tools export, and what is wrong with it. */
class ImportCommandTest {
    private static final String NOTES = "content/annotations/new-bridge.yml";

    @TempDir
    private Path folder;

    private Workspace workspace;

    @BeforeEach
    void archive() {
        workspace = Workspace.good(folder).write("content/articles/new-bridge.md", """
                        ---
                        title: The new bridge opens
                        date: 2011-05-04
                        source: gazette
                        original: {url: "https://Gazette.example/new-bridge/"}
                        ---
                        The Blues opened the new bridge in the rain. The Blues said so.
                        """);
    }

    private Run imported(String json, String... more) {
        workspace.write("notes.json", json);
        String[] words = new String[more.length + 1];
        words[0] = "@notes.json";
        System.arraycopy(more, 0, words, 1, more.length);
        return workspace.run("import", words);
    }

    /** An annotation on words of the new bridge, with members in place of, or besides, the usual ones. */
    private static String annotation(String members) {
        StringBuilder json = new StringBuilder("{\"id\": \"urn:1\", ");
        if (!members.contains("\"creator\"")) json.append("\"creator\": \"Ann\", ");
        if (!members.contains("\"created\"")) json.append("\"created\": \"2012-01-02T23:30:00-05:00\", ");
        if (!members.contains("\"body\"")) json.append("\"body\": {\"type\": \"TextualBody\", \"value\": \"Hm.\"}, ");
        if (!members.contains("\"motivation\"")) json.append("\"motivation\": \"questioning\", ");
        if (!members.contains("\"target\""))
            json.append("\"target\": ").append(target("in the rain")).append(", ");
        return json + members.replaceFirst(",?$", "").replaceFirst("^$", "\"type\": \"Annotation\"") + "}";
    }

    private static String target(String words) {
        return "{\"source\": \"articles/new-bridge.html\", \"selector\":"
                + " {\"type\": \"TextQuoteSelector\", \"exact\": \"" + words + "\"}}";
    }

    private static final String WRITTEN = """
            notes:
              - id: import-0ee1048c0d
                quote: "in the rain"
                kind: query
                by: Ann
                date: 2012-01-03
                note: "Hm."
            """;

    @Test
    void aSingleAnnotationBecomesANote() {
        Run run = imported(annotation(""));

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .isEqualTo("scholion: 1 note imported into " + NOTES
                        + ", 0 there already, 0 left out; 0 errors, 0 warnings, 0 notes\n");
        assertThat(run.status()).isZero();
        assertThat(workspace.read(NOTES)).isEqualTo(WRITTEN);
        assertThat(workspace.build().status()).isZero();
        assertThat(workspace.read("site/data/notes.csv")).contains("new-bridge,import-0ee1048c0d,exact,p1,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[%s]",
                "{\"type\": \"AnnotationPage\", \"items\": [%s]}",
                "{\"type\": \"AnnotationPage\", \"items\": %s}",
                "{\"type\": \"AnnotationCollection\", \"first\": {\"type\": \"AnnotationPage\", \"items\": [%s]}}",
                "{\"total\": 1, \"rows\": [%s]}",
                "{\"annotations\": [[%s]]}",
                "{\"@graph\": [%s]}"
            })
    void listsOfAnyShapeAreTaken(String shape) {
        Run run = imported(shape.replace("%s", annotation("")));

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(workspace.read(NOTES)).isEqualTo(WRITTEN);
    }

    @Test
    void whatHypothesisExportsIsTaken() {
        Run run = imported("""
                {"export_date": "2024-01-01T00:00:00Z", "annotations": [
                 {"id": "a_B-c", "created": "2012-01-02T10:00:00.123456+00:00", "updated": "2013-01-01T00:00:00+00:00",
                  "user": "acct:ann@hypothes.is", "uri": "http://gazette.example/new-bridge",
                  "text": "Not *so*:\\r\\nit was dry.", "tags": ["weather", "correction"], "references": [],
                  "target": [{"source": "http://gazette.example/new-bridge", "selector": [
                    {"type": "RangeSelector", "startContainer": "/p[1]", "startOffset": 1, "endContainer": "/p[1]", "endOffset": 9},
                    {"type": "TextPositionSelector", "start": 9, "end": 20},
                    {"type": "TextQuoteSelector", "exact": "in the rain", "prefix": "the new bridge ", "suffix": ". The Blues"}]}]},
                 {"id": "two", "created": "2012-01-05T10:00:00+00:00", "user": "acct:ann@hypothes.is",
                  "user_info": {"display_name": "Bell"}, "uri": "http://gazette.example/new-bridge",
                  "text": "Second.", "tags": [], "references": ["a_B-c", "three"], "target": [{"source": "http://gazette.example/new-bridge"}]},
                 {"id": "three", "created": "2012-01-04T10:00:00+00:00", "user": "acct:carl@hypothes.is",
                  "uri": "http://gazette.example/new-bridge",
                  "text": "First.", "tags": [], "references": ["a_B-c"], "target": [{"source": "http://gazette.example/new-bridge"}]},
                 {"id": "page", "created": "2012-01-06T10:00:00+00:00", "user": "acct:ann@hypothes.is",
                  "uri": "http://gazette.example/new-bridge", "text": "On the page.", "tags": [], "target": [{"source": "http://gazette.example/new-bridge"}]}
                ]}
                """);

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("notes.json:15:2: nothing says of which kind the note 'import-")
                .contains("2 notes imported");
        assertThat(workspace.read(NOTES)).matches("""
                notes:
                  - id: import-[0-9a-f]{10}
                    quote: "in the rain"
                    prefix: "the new bridge "
                    suffix: ". The Blues"
                    kind: correction
                    by: ann
                    date: 2012-01-02
                    note: \\|-
                      Not \\*so\\*:
                      it was dry.
                    replies:
                      - by: carl
                        date: 2012-01-04
                        note: "First."
                      - by: Bell
                        date: 2012-01-05
                        note: "Second."
                  - id: import-[0-9a-f]{10}
                    kind: context
                    by: ann
                    date: 2012-01-06
                    note: "On the page."
                """);
        assertThat(workspace.build("--strict").err()).isEmpty();
    }

    @Test
    void theEditorsFileKeepsEveryByte() {
        String before =
                "\uFEFF# by hand\r\nnotes:   # ours\r\n- {kind: context, by: desk,\r\n   date: 2012, note: x}\r\n\r\n# the end\r\nmentions: []\r\n";
        workspace.write(NOTES, before);
        Run run = imported(annotation(""));

        assertThat(run.status()).as(run.err()).isZero();
        String after = workspace.read(NOTES);
        String added = WRITTEN.replace("notes:\n", "").replaceAll("(?m)^  ", "").replace("\n", "\r\n");
        assertThat(after).contains(added);
        assertThat(after.replace(added, "")).isEqualTo(before);
        assertThat(workspace.build().err()).doesNotContain("error");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"motivation\": \"editing\"                                    | kind: correction",
                "\"motivation\": [\"highlighting\", \"oa:assessing\"]           | kind: dispute",
                "\"motivation\": \"commenting\"                                 | kind: context",
                "\"body\": [{\"value\": \"x\"}, {\"value\": \"comparison\", \"purpose\": \"tagging\"}] | kind: comparison",
                "\"body\": {\"value\": \"x\", \"purpose\": \"linking\"}, \"motivation\": \"commenting\" | kind: comparison",
                "\"body\": {\"value\": \"*a* 1.\", \"format\": \"text/plain\"}  | note: \"\\\\*a\\\\* 1.\"",
                "\"body\": {\"value\": \"<p>a <b onclick='x()'>b</b><script>bad()</script></p>\", \"format\": \"text/html\"} | note: \"a **b**\"",
                "\"body\": {\"value\": \"oui\", \"language\": \"fr\"}           | language: fr",
                "\"body\": [{\"value\": \"x\"}, \"https://gazette.example/1\"]  | - \"https://gazette.example/1\"",
                "\"creator\": [{\"name\": \"Ann\"}, {\"nickname\": \"Bell\"}]   | by: \"Ann, Bell\"",
                "\"created\": \"2012-03-04\"                                    | date: 2012-03-04",
            })
    void everyPartHasItsPlace(String members, String line) {
        Run run = imported(annotation(members));

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(workspace.read(NOTES)).contains(line);
    }

    @ParameterizedTest
    @CsvSource({
        "articles/new-bridge.html",
        "../../data/text/new-bridge.txt",
        "http://localhost:8080/ar/articles/new-bridge.html?x=1#p1",
        "file:///home/ann/site/articles/new-bridge.html",
        "https://gazette.example/new-bridge#top",
        "http://GAZETTE.example/new-bridge/"
    })
    void theArticleIsFoundByItsAddress(String address) {
        Run run = imported(annotation("").replace("articles/new-bridge.html", address));

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(workspace.read(NOTES)).isEqualTo(WRITTEN);
    }

    @Test
    void otherServersAreNotThisOne() {
        workspace.edit("content/archive.yml", "languages:", "base-url: https://archive.example/b\nlanguages:");

        assertThat(imported(annotation("").replace("articles/", "https://other.example/articles/"))
                        .codes())
                .containsExactly("not-imported");
        assertThat(imported(annotation("").replace("articles/", "http://archive.example/b/articles/"))
                        .status())
                .isZero();
    }

    @Test
    void aSecondImportChangesNothing() {
        imported(annotation(""));
        var before = workspace.tree("content");
        Run run = imported(annotation(""));

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("scholion: 0 notes imported, 1 there already, ");
        assertThat(workspace.tree("content")).isEqualTo(before);
    }

    @Test
    void aNoteThatDiffersIsLeftAsItIs() {
        imported(annotation(""));
        var before = workspace.tree("content");
        Run run = imported(annotation("\"body\": {\"value\": \"No.\"}, \"creator\": \"Bell\""));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo(
                        "notes.json:1:1: warning: the note 'import-0ee1048c0d' on 'new-bridge' is there with another by, note [different-note]\n"
                                + "    fix: it is left as it is at " + NOTES
                                + ":2:5; change it by hand if this one is right\n");
        assertThat(workspace.tree("content")).isEqualTo(before);
    }

    @Test
    void whatIsGoodComesInBesideWhatIsNot() {
        String good = annotation("");
        String bad =
                annotation("\"target\": " + target("never said by anybody")).replace("urn:1", "urn:2");
        Run run = imported("[" + bad + ", " + good + "]");

        assertThat(run.status()).isZero();
        assertThat(run.codes()).containsExactly("orphan-note");
        assertThat(run.out()).contains("1 note imported", ", 1 left out;");
        assertThat(workspace.read(NOTES)).isEqualTo(WRITTEN);
        assertThat(imported("[" + bad + "]", "--strict").status()).isEqualTo(1);
    }

    // ---- what cannot be

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"target\": \"articles/none.html\"                    | no article has the address 'articles/none.html'",
                "\"target\": {\"selector\": {}}                        | it does not say what it is about",
                "\"target\": [\"articles/new-bridge.html\", \"articles/old-bridge.html\"] | it is about several things at once",
                "\"target\": {\"source\": \"articles/new-bridge.html\", \"selector\": {\"type\": \"XPathSelector\"}} | it says by other means than words",
                "\"target\": {\"source\": \"articles/new-bridge.html\", \"selector\": {\"type\": \"TextQuoteSelector\", \"exact\": \" \"}} | its quotation is empty",
                "\"target\": {\"source\": \"articles/new-bridge.html\", \"selector\": {\"type\": \"TextQuoteSelector\", \"exact\": \"The Blues\"}} | stand in the article 2 times",
                "\"target\": {\"source\": \"articles/new-bridge.html\", \"selector\": {\"type\": \"TextQuoteSelector\", \"exact\": \"the Greens\"}} | are not in the article",
                "\"body\": []                                          | it says nothing",
                "\"body\": {\"value\": \" \"}                          | it says nothing",
                "\"creator\": \"\"                                     | it does not say who wrote it",
                "\"created\": \"2012-13-01T00:00:00Z\"                 | it does not say when it was written",
                "\"scholion:event\": \"no-such\"                       | it is about the event 'no-such'",
                "\"motivation\": \"replying\"                          | what it answers is in none of the files",
            })
    void eachLackIsSaidWithPlaceAndCure(String members, String message) {
        var before = workspace.tree("content");
        Run run = imported(annotation(members));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.problems()).hasSize(1);
        assertThat(run.problems().get(0))
                .matches("notes\\.json:\\d+:\\d+: warning: .*")
                .contains(message);
        assertThat(run.err()).containsPattern("\n    fix: \\S");
        assertThat(workspace.tree("content")).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                | not-annotations",
                "just words                        | not-annotations",
                "<html>                            | not-annotations",
                "{}                                | not-annotations",
                "[1]                               | not-annotations",
                "{\"type\": \"Note\"}              | not-annotations",
                "{\"target\":                      | json",
                "[{\"uri\": \"a\", \"uri\": \"b\"}] | json",
                "{\"items\": []} x                 | json",
                "{\"target\": \"\\u0000\"}         | control-character",
                "{\"first\": \"https://a.example/\"} | not-imported",
            })
    void whatIsNoAnnotationIsSaid(String json, String code) {
        Run run = imported(json);

        assertThat(run.codes()).containsExactly(code);
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void filesAreBounded() {
        assertThat(imported("[".repeat(5000) + "]".repeat(5000)).codes()).containsExactly("json");
        assertThat(imported("{\"target\": \"" + "x".repeat(2 << 20) + "\"}").codes())
                .containsExactly("json");
        workspace.sparse("large.json", 5L << 30);
        assertThat(workspace.run("import", "@large.json").codes()).containsExactly("too-large");
        workspace.write("bytes.json", "{\"a\": \"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(workspace.run("import", "@bytes.json").codes()).containsExactly("encoding");
        assertThat(workspace.run("import", "@none.json").codes()).containsExactly("unreadable");
        assertThat(workspace.run("import", "@content").codes()).containsExactly("unreadable");
    }

    @Test
    void whatIsMissingCanBeGiven() {
        Run run = imported(annotation("\"creator\": [], \"created\": []"), "--by", "Carl Dorn", "--date", "2012-05");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(workspace.read(NOTES)).contains("by: Carl Dorn\n", "date: 2012-05\n");
    }

    @Test
    void aPositionInTheTextTellsRepeatedWordsApart() {
        Run run = imported(annotation("\"target\": {\"source\": \"data/text/new-bridge.txt\", \"selector\": ["
                + "{\"type\": \"TextQuoteSelector\", \"exact\": \"The Blues\"},"
                + "{\"type\": \"TextPositionSelector\", \"start\": 45, \"end\": 54}]}"));

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(workspace.build().status()).isZero();
        assertThat(workspace.read("site/data/notes.csv")).contains("exact,p1,45,54,");
    }

    @Test
    void nothingIsImportedIntoContentWithErrors() {
        workspace.write("content/articles/bad.md", "no front matter\n");
        Run run = imported(annotation(""));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("scholion: nothing was imported: 1 error");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "@notes.json --date 2012-13-01", "@notes.json --by=", "@notes.json --nonsense"})
    void wrongUsageIsTwo(String words) {
        workspace.write("notes.json", annotation(""));
        Run run = workspace.run("import", words.isEmpty() ? new String[0] : words.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("Usage: scholion import");
    }
}
