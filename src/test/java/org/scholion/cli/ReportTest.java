package org.scholion.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.export.JsonValue.list;
import static org.scholion.export.JsonValue.map;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.export.JsonValue;

/** What the program tells other programs. */
class ReportTest {
    @TempDir
    private Path folder;

    private static Map<String, Object> read(String json) {
        assertThat(json).endsWith("}\n");
        return map(JsonValue.read(json.getBytes(StandardCharsets.UTF_8)));
    }

    private Workspace troubled() {
        return Workspace.good(folder)
                .edit("content/articles/old-bridge.md", "Nobody says who", "😀 <b>Nobody</b> says \"who\"")
                .edit("content/groups/blues.md", "name: Blues", "name: Blues\nnmaes: [Azures]");
    }

    @Test
    void aFailedBuildReportsToo() {
        Workspace workspace = troubled();
        Run run = workspace.build("--report", "@report.json");
        Map<String, Object> report = read(workspace.read("report.json"));

        assertThat(run.status()).isEqualTo(1);
        assertThat(report.keySet()).containsExactly("problems", "counts", "milliseconds", "notes");
        List<Object> problems = list(report.get("problems"));
        assertThat(problems).hasSize(3);
        assertThat(map(problems.get(0)))
                .containsExactly(
                        Map.entry("severity", "warning"),
                        Map.entry("code", "raw-html"),
                        Map.entry(
                                "file",
                                workspace.path("content/articles/old-bridge.md").toString()),
                        Map.entry("line", 8),
                        Map.entry("column", 3),
                        Map.entry("message", "HTML stands in the text; it is shown as characters"),
                        Map.entry("fix", "write it as Markdown"));
        assertThat(map(report.get("counts")))
                .containsEntry("error", 1)
                .containsEntry("warning", 2)
                .containsEntry("note", 0)
                .containsEntry("articles", 2);
        assertThat(map(report.get("milliseconds")))
                .isNotEmpty()
                .allSatisfy((k, v) -> assertThat(v).isInstanceOf(Integer.class));
    }

    @Test
    void aBuildThatNeverBeganReportsToo() {
        Workspace workspace = new Workspace(folder);
        Run run = workspace.build("--report", "@report.json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(list(read(workspace.read("report.json")).get("problems"))).hasSize(1);
    }

    @Test
    void everyNoteIsReportedWithItsState() {
        Workspace workspace = Workspace.good(folder).write("content/annotations/old-bridge.yml", """
                notes:
                  - {id: a, quote: until noon, kind: context, by: desk, date: 2012, note: Exact.}
                  - {id: b, quote: The Reds held the old brigde until noon, kind: context, by: desk, date: 2012, note: Moved.}
                  - {id: c, quote: the, kind: context, by: desk, date: 2012, note: Ambiguous.}
                  - {id: d, quote: a herd of purple cows, kind: context, by: desk, date: 2012, note: Orphan.}
                  - {id: e, kind: context, by: desk, date: 2012, note: On the whole article.}
                """);
        workspace.build("--report", "@report.json");
        List<Object> notes = list(read(workspace.read("report.json")).get("notes"));

        assertThat(notes.stream().map(n -> map(n).get("state")))
                .containsExactly("exact", "moved", "ambiguous", "orphan", "exact");
        assertThat(map(notes.get(4)))
                .as("a note on the whole article stands in no passage")
                .containsExactly(
                        Map.entry("article", "old-bridge"), Map.entry("note", "e"), Map.entry("state", "exact"));
        assertThat(map(notes.get(0)))
                .containsExactly(
                        Map.entry("article", "old-bridge"),
                        Map.entry("note", "a"),
                        Map.entry("state", "exact"),
                        Map.entry("passage", "p1"),
                        Map.entry("start", 29),
                        Map.entry("end", 39),
                        Map.entry("score", 1.0));
        assertThat(map(notes.get(1))).containsKeys("passage", "start", "end", "score", "runnerUp");
    }

    @Test
    void checkPrintsTheSameAsJson() {
        Run run = troubled().check("--format", "json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(read(run.out()).keySet()).containsExactly("problems", "counts", "milliseconds", "notes");
    }

    @Test
    void checkPrintsSarif() {
        Run run = troubled().check("--format", "SARIF");
        Map<String, Object> sarif = read(run.out());
        Map<String, Object> only = map(list(sarif.get("runs")).get(0));

        assertThat(run.status()).isEqualTo(1);
        assertThat(sarif.get("version")).isEqualTo("2.1.0");
        assertThat(map(map(only.get("tool")).get("driver")).get("name")).isEqualTo("Scholion");
        assertThat(only.get("columnKind")).isEqualTo("unicodeCodePoints");
        Map<String, Object> result = map(list(only.get("results")).get(2));
        assertThat(result.get("ruleId")).isEqualTo("unknown-key");
        assertThat(result.get("level")).isEqualTo("error");
        assertThat(map(result.get("message")).get("text").toString()).contains("nmaes", "names");
        Map<String, Object> place =
                map(map(list(result.get("locations")).get(0)).get("physicalLocation"));
        assertThat(map(place.get("artifactLocation")).get("uri").toString()).endsWith("content/groups/blues.md");
        assertThat(place.get("region")).isEqualTo(Map.of("startLine", 3, "startColumn", 1));
    }

    @Test
    void sarifEncodesPaths() {
        Workspace workspace = Workspace.good(folder).write("content/articles/two words é.md", "---\n");
        Map<String, Object> only =
                map(list(read(workspace.check("--format", "sarif").out()).get("runs"))
                        .get(0));
        Map<String, Object> place = map(
                map(list(map(list(only.get("results")).get(0)).get("locations")).get(0))
                        .get("physicalLocation"));

        assertThat(map(place.get("artifactLocation")).get("uri").toString()).endsWith("two%20words%20%C3%A9.md");
    }
}
