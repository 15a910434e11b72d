package org.scholion.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is published of notes, taken back into an archive without notes, is published again to the byte. */
class ImportRoundTripTest {
    private static final Path CONTENT = Path.of("content").toAbsolutePath();
    private static final String FOLDER = "site/data/annotations";

    @TempDir
    private Path folder;

    private static Map<String, String> published(Workspace workspace) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(workspace.path(FOLDER))) {
            for (Path path : paths.toList()) files.put(path.getFileName().toString(), Files.readString(path));
        }
        return files;
    }

    /** Builds, imports into the content without annotations, builds again. @return how many files were compared */
    private static int roundTrip(Workspace workspace) throws IOException {
        Run first = workspace.build();
        assertThat(first.status()).as(first.err()).isZero();
        Map<String, String> before = published(workspace);
        String[] files = before.keySet().stream().map(f -> "@exported/" + f).toArray(String[]::new);
        before.forEach((name, text) -> workspace.write("exported/" + name, text));
        workspace.delete("content/annotations");
        workspace.delete("site");

        Run run = workspace.run("import", files);
        assertThat(run.err()).doesNotContain("error").doesNotContain("left out");
        assertThat(run.status()).isZero();
        Run second = workspace.build();
        assertThat(second.status()).as(second.err()).isZero();
        assertThat(published(workspace)).isEqualTo(before);

        var imported = workspace.tree("content");
        Run again = workspace.run("import", files);
        assertThat(again.status()).as(again.err()).isZero();
        assertThat(again.err()).isEmpty();
        assertThat(again.out()).startsWith("scholion: 0 notes imported, ");
        assertThat(workspace.tree("content")).isEqualTo(imported);
        return before.size();
    }

    @Test
    void theBundledArchive() throws IOException {
        Workspace workspace = new Workspace(folder);
        Workspace.copy(CONTENT, workspace.path("content"));

        assertThat(roundTrip(workspace)).isPositive();
    }

    @Test
    void theBundledArchiveWithItsOwnNotesInPlace() throws IOException {
        Workspace workspace = new Workspace(folder);
        Workspace.copy(CONTENT, workspace.path("content"));
        workspace.build();
        var before = workspace.tree("content");
        List<String> files = new ArrayList<>();
        published(workspace).keySet().forEach(f -> files.add("@" + FOLDER + "/" + f));

        Run run = workspace.run("import", files.toArray(String[]::new));

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(workspace.tree("content")).isEqualTo(before);
    }

    // ---- an invented archive

    private static final String NOTES = """
            notes:
              - {id: whole, kind: context, by: desk, date: 2012, note: "On the *whole* article."}
              - {quote: until noon, kind: correction, by: "A: b # c", date: 2012-03~, note: "  blanks first\\n\\nand \\ttabs \\n\\n"}
              - id: long
                quote: "noon. Then it fell. Nobody says"
                kind: dispute
                by: desk
                date: 2012-02/2012-04
                sources: ["a: letter", "- dash", "https://gazette.example/1"]
                event: fall
                claim: deaths
                value: "007"
                others: [{value: "70", source: "a: letter"}, {value: "- \\"many\\"", source: second}]
                note: |
                  # Sixty

                  - one
                    - two

                  > "three" \\ four
                replies:
                  - {by: reader, date: 2012-03-01, note: "Sixty, \\"surely\\"."}
                  - by: "null"
                    date: ../2013
                    note: |-
                      No:
                        seven
                  - {by: desk, date: 1999, note: "An answer that is older stays the third."}
                  - {by: desk, date: 1999, note: "And the fourth, of the same day."}
              - {id: again, quote: the fire, prefix: "put out ", kind: translation, language: fr, by: desk, date: 2012, note: Oui}
              - {id: first, quote: the fire, prefix: "who set ", kind: source, by: desk, date: 2012, sources: [x], note: Gazette}
              - {id: moved, quote: "Much later the guards of the gate came back over the river with lamps and ropes", kind: comparison, by: desk, date: 2012, note: Who}
              - {id: asked, quote: "\\U0001F309", kind: query, by: desk, date: 2012, note: "~"}
              - {id: third, quote: tower, suffix: " at", kind: query, by: desk, date: 2012, note: "\\u2028x"}
            """;

    private Workspace invented(String settings) {
        Workspace workspace = Workspace.good(folder);
        return workspace
                .write("content/archive.yml", workspace.read("content/archive.yml") + settings)
                .write("content/groups/fall.md", "---\nname: The fall\nsources: [x]\n---\nIt fell.\n")
                .write("content/articles/old-bridge.md", """
                        ---
                        title: The old bridge falls
                        date: 2001-05-04
                        source: gazette
                        ---
                        The Reds held the *old bridge* until noon. Then it fell.

                        Nobody says who set the fire 🌉 or who put out the fire.

                        Much later the guards of the gate came back over the river with lamps and a rope.

                        The tower by the river, tower by the river, tower by the river, tower by the river, tower by the river, tower at last.
                        """)
                .write("content/articles/الجسر.md", """
                        ---
                        title: الجسر
                        date: 2011-05-06
                        source: gazette
                        language: ar
                        ---
                        عاد 🌉 الحرس الأزرق إلى الجسر.

                        قال سالم: «نعم».
                        """)
                .write("content/annotations/old-bridge.yml", NOTES)
                .write("content/annotations/الجسر.yml", """
                        notes:
                          - {id: ملاحظة, quote: "الحرس الأزرق", kind: context, language: ar, by: سالم, date: 2012, note: "تعليق «واحد»."}
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "base-url: https://archive.example/bridges\n"})
    void anInventedArchive(String settings) throws IOException {
        Workspace workspace = invented(settings);

        assertThat(roundTrip(workspace)).isEqualTo(2);
        assertThat(workspace.read(FOLDER + "/old-bridge.jsonld")).contains("\"moved\"", "\"scholion:quoted\"");
    }

    /** Notes of any words on any words of a text that repeats itself. */
    @Test
    void notesOfAnyKind() throws IOException {
        Random random = new Random(20260101);
        Workspace workspace = Workspace.good(folder);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 400; i++)
            text.append(any(random, "tower", "river", "guard", "old “bridge”", "الجسر", "🌉"))
                    .append(any(random, " ", " ", ", ", ". ", "\n\n"));
        workspace.write(
                "content/articles/old-bridge.md",
                "---\ntitle: t\ndate: 2001-05-04\nsource: gazette\n---\n" + text + "end\n");
        if (Files.exists(workspace.path("content/annotations"))) workspace.delete("content/annotations");
        workspace.build();
        String canonical = workspace.read("site/data/text/old-bridge.txt");
        StringBuilder notes = new StringBuilder("notes:\n");
        int count = 0;
        for (int i = 0; i < 120; i++) {
            int from = canonical.indexOf(' ', random.nextInt(canonical.length() - 400)) + 1;
            int to = canonical.indexOf(' ', from + 1 + random.nextInt(60));
            String before = canonical.substring(
                    Math.max(0, canonical.offsetByCodePoints(from, -Math.min(200, canonical.codePointCount(0, from)))),
                    from);
            notes.append("  - {quote: ")
                    .append(quoted(canonical.substring(from, to)))
                    .append(", prefix: ")
                    .append(quoted(before))
                    .append(", kind: query, by: desk, date: 2012, note: ")
                    .append(quoted(words(random)))
                    .append("}\n");
            count++;
        }
        workspace.write("content/annotations/old-bridge.yml", notes.toString());

        assertThat(roundTrip(workspace)).isEqualTo(1);
        assertThat(workspace.read(FOLDER + "/old-bridge.jsonld").split("\"type\": \"Annotation\"", -1))
                .hasSize(count + 1);
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder("w");
        for (int i = random.nextInt(12); i > 0; i--)
            words.append(any(
                    random, " ", "\n", "\n\n", "a", ": ", " #", "\"", "\\", "'", "- ", "\t", "|", "🌉", "\u2028", "  ",
                    "{", "]"));
        return words.toString();
    }

    private static String any(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                + '"';
    }
}
