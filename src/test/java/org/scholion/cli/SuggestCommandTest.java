package org.scholion.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code suggest} as editors use it: what it prints, what it writes, and what then never comes back. */
class SuggestCommandTest {
    @TempDir
    private Path folder;

    private Workspace workspace;

    @BeforeEach
    void archive() {
        workspace = Workspace.good(folder)
                .write(
                        "content/groups/guards.md",
                        "---\nname: Guards of the Gate\nnames: [Watch, The Levies]\nsources: [new-bridge]\n---\nGuards.\n")
                .write("content/groups/reds.md", "---\nname: Reds\ncoordinates: [36, 37]\n---\nA camp.\n")
                .write("content/groups/levies.md", "---\nname: The Levies\nsources: [new-bridge]\n---\nLevies.\n")
                .write(
                        "content/groups/hananu.md",
                        "---\nname: Hananu # a quarter\nsources: [new-bridge]\n---\nA quarter.\n")
                .write(
                        "content/articles/levies.md",
                        article(
                                "2011-06-01",
                                "The Levies and the Reds crossed Hanano. Anna Bell wrote to the Reds, and Bell to the Northern Relief Committee (NRC)."))
                .write(
                        "content/articles/before.md",
                        article(
                                "2001-06-01",
                                "The Levies came to the old bridge by night. The Reds were there, and the Levies too."));
    }

    private static String article(String date, String text) {
        return "---\ntitle: t\ndate: " + date + "\nsource: gazette\n---\n" + text + "\n";
    }

    private Run suggest(String... words) {
        return workspace.run("suggest", words);
    }

    /** The id of the proposal of a kind with these words. */
    private String id(String letter, String words) {
        Matcher m = Pattern.compile("(?m)^(" + letter + "-[0-9a-f]+)  .?" + Pattern.quote(words))
                .matcher(suggest("--limit", "0").out());
        assertThat(m.find())
                .as("%s %s in\n%s", letter, words, suggest("--limit", "0").out())
                .isTrue();
        return m.group(1);
    }

    private Run decided(String... words) {
        Run run = suggest(words);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return run;
    }

    private static void isGone(Run run, String id) {
        assertThat(run.status()).isZero();
        assertThat(run.out()).doesNotContain(id);
    }

    @Test
    void printsWhatIsToBeDecided() {
        Run run = suggest();

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("""
                Names in texts that could mean several entries (2)

                a-f3d529  “The Levies” · 2 times
                    may mean guards (Guards of the Gate) or levies (The Levies)
                    also as the Levies
                    content/articles/before.md:6:1 p1  [The Levies] came to the old bridge by night. The Reds …
                    content/articles/before.md:6:70 p1  … bridge by night. The Reds were there, and [the Levies] too.
                    annotations/before.yml, under mentions:
                      - {quote: "The Levies", entry: guards}
                      - {quote: "The Levies", entry: levies}
                      - {quote: "The Levies", entry: none}
                      - {quote: "the Levies", entry: guards}
                      - {quote: "the Levies", entry: levies}
                      - {quote: "the Levies", entry: none}

                a-e6d867  “The Levies” · once
                    may mean guards (Guards of the Gate) or levies (The Levies)
                    content/articles/levies.md:6:1 p1  [The Levies] and the Reds crossed Hanano. Anna Bell wrote …
                    annotations/levies.yml, under mentions:
                      - {quote: "The Levies", entry: guards}
                      - {quote: "The Levies", entry: levies}
                      - {quote: "The Levies", entry: none}

                Spellings in texts that come near a known name (1)

                s-5af7c9  “Hanano” → hananu · once
                    near 'Hananu' of hananu: ou / u / o
                    content/articles/levies.md:6:33 p1  The Levies and the Reds crossed [Hanano]. Anna Bell wrote to the Reds, and Bell to …

                Names in texts that no register knows (2)

                n-938f94  “Anna Bell” → ?/anna-bell · once
                    also as Bell (1)
                    content/articles/levies.md:6:41 p1  The Levies and the Reds crossed Hanano. [Anna Bell] wrote to the Reds, and Bell to the Northern …

                n-0f0c7a  “Northern Relief Committee” → ?/northern-relief-committee · once
                    also as NRC (1)
                    content/articles/levies.md:6:86 p1  … Bell wrote to the Reds, and Bell to the [Northern Relief Committee] (NRC).

                Passages that may belong together (2)

                l-bc9e83  before#p1 ↔ levies#p1 · score 0.58
                    both name Reds
                    content/articles/before.md:6:1 p1
                        The Levies came to the old bridge by night. The Reds were there, and the Levies too.
                    content/articles/levies.md:6:1 p1
                        The Levies and the Reds crossed Hanano. Anna Bell wrote to the Reds, and Bell to the Northern Relief Committee (NRC).

                l-c427bd  old-bridge#p1 ↔ levies#p1 · score 0.58
                    both name Reds
                    content/articles/old-bridge.md:6:1 p1
                        The Reds held the old bridge until noon. Then it fell.
                    content/articles/levies.md:6:1 p1
                        The Levies and the Reds crossed Hanano. Anna Bell wrote to the Reds, and Bell to the Northern Relief Committee (NRC).

                Names in registers that are never found (3)

                u-a77cc0  “Hananu” of hananu
                    its words stand in no article

                u-c156a6  “Guards of the Gate” of guards
                    its words stand in no article

                u-d07142  “Watch” of guards
                    its words stand in no article

                To decide: suggest --accept ID or ID=ENTRY, --reject ID; several with spaces between.
                """);
    }

    @Test
    void printsTheSameAsJson() {
        Run run = suggest("names", "--format", "json", "--limit", "1");

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("""
                {"proposals":[{"id":"n-938f94",\
                "kind":"names",\
                "name":"Anna Bell",\
                "entries":[],"reason":"",\
                "also":["Bell (1)"],"count":1,"articles":1,"newEntry":"anna-bell",\
                "places":[{"article":"levies",\
                "passage":"p1",\
                "file":"content/articles/levies.md",\
                "line":6,"column":41,"words":"Anna Bell",\
                "before":"The Levies and the Reds crossed Hanano. ",\
                "after":" wrote to the Reds, and Bell to the Northern …"}],"lines":[]}]}
                """);
    }

    @Test
    void showsTheKindsThatAreAskedFor() {
        assertThat(suggest("spellings", "names", "--limit", "1").out())
                .startsWith("Spellings in texts")
                .contains("… and 1 more: suggest names --limit 0")
                .doesNotContain("Passages that may");
    }

    // ---- yes

    @Test
    void acceptedSpellingsBecomeNamesAndAreFound() {
        String id = id("s", "Hanano");
        Run run = decided("--accept", id);

        assertThat(run.out()).isEqualTo("scholion: 1 decision recorded in content/groups/hananu.md\n");
        assertThat(workspace.read("content/groups/hananu.md"))
                .isEqualTo(
                        "---\nname: Hananu # a quarter\nnames:\n  - Hanano\nsources: [new-bridge]\n---\nA quarter.\n");
        isGone(suggest("--limit", "0"), "“Hanano");
        assertThat(workspace.build().status()).isZero();
        assertThat(workspace.read("site/data/mentions.csv")).contains("Hanano,hananu");
    }

    @Test
    void bytesOutsideOfTheEditStay() {
        String before =
                "\uFEFF---\r\nname: Hananu\r\nnames: [ A b ]  # why\r\nsources: [new-bridge]  \r\n---\r\nA quarter.  \r\nEnd";
        workspace.write("content/groups/hananu.md", before);
        decided("--accept", id("s", "Hanano"));

        assertThat(workspace.read("content/groups/hananu.md")).isEqualTo(before.replace("A b ]", "A b, Hanano ]"));
    }

    @Test
    void anotherEntryCanBeGiven() {
        decided("--accept", id("s", "Hanano") + "=reds", id("n", "Anna Bell") + "=groups/bell");

        assertThat(workspace.read("content/groups/reds.md"))
                .startsWith("---\nname: Reds\nnames:\n  - Hanano\ncoordinates:");
        assertThat(workspace.read("content/groups/bell.md")).isEqualTo("""
                ---
                name: Anna Bell
                names: [Bell]
                # kind: what it is, in a word or two
                # Say what it is below the next line of hyphens, in a sentence or two; add a source to each claim.
                sources: [levies]
                ---
                """);
        isGone(suggest("--limit", "0"), "“Anna");
        assertThat(workspace.check().err()).doesNotContain("error");
    }

    @Test
    void acceptedMeaningsAreDecisionsOfTheArticle() {
        String id = id("a", "The Levies");
        decided("--accept", id + "=levies");

        String file =
                workspace.read("content/annotations/before.yml") + workspace.path("content/annotations/levies.yml");
        assertThat(file).startsWith("mentions:\n  - {quote: \"The Levies\", entry: levies}\n");
        isGone(suggest("--limit", "0"), id);
    }

    @Test
    void acceptedLinksAreConfirmed() {
        String id = id("l", "before#p1");
        decided("--accept", id, "--by", "desk", "--date", "2012-01-02");

        assertThat(workspace.read("content/annotations/before.yml"))
                .isEqualTo(
                        "links:\n  - {quote: \"The Levies came to the old\", to: levies,"
                                + " to-quote: \"The Levies and the Reds crossed\", status: confirmed, by: desk, date: 2012-01-02}\n");
        isGone(suggest("--limit", "0"), id);
        workspace.build();
        assertThat(workspace.read("site/data/links.csv")).contains("confirmed");
    }

    @Test
    void aListThatIsThereGrows() {
        String before = workspace.read("content/annotations/old-bridge.yml");
        workspace.write("content/articles/old-bridge.md", article("2001-05-04", "The Levies held on until noon."));
        String id = id("a", "The Levies");
        for (int i = 0; i < 3; i++) {
            Matcher m = Pattern.compile("(?m)^(a-[0-9a-f]+)  [\\s\\S]*?annotations/(\\S+).yml")
                    .matcher(suggest("ambiguous").out());
            while (m.find()) if (m.group(2).equals("old-bridge")) id = m.group(1);
        }
        decided("--accept", id + "=none");

        assertThat(workspace.read("content/annotations/old-bridge.yml"))
                .isEqualTo(before + "mentions:\n  - {quote: \"The Levies\", entry: none}\n");
    }

    // ---- no

    @Test
    void rejectedNamesNeverReturn() {
        List<String> ids = List.of(
                id("s", "Hanano"), id("n", "Anna Bell"), id("n", "Northern Relief Committee"), id("u", "Watch"));
        Run run = decided(
                "--reject", ids.get(0), ids.get(1), ids.get(2), ids.get(3), "--date", "2012-01-02", "--by", "Ann B.");

        assertThat(run.out()).isEqualTo("scholion: 4 decisions recorded in content/suggestions.yml\n");
        assertThat(workspace.read("content/suggestions.yml")).isEqualTo("""
                rejected:
                  - {kind: spellings, name: Hanano, entry: hananu, by: "Ann B.", date: 2012-01-02}
                  - {kind: names, name: Anna Bell, by: "Ann B.", date: 2012-01-02}
                  - {kind: names, name: Northern Relief Committee, by: "Ann B.", date: 2012-01-02}
                  - {kind: unused, name: Watch, entry: guards, by: "Ann B.", date: 2012-01-02}
                """);
        workspace.edit("content/articles/levies.md", "crossed Hanano", "then slowly crossed HANANO");
        workspace.write(
                "content/articles/another.md",
                article(
                        "2011-07-01",
                        "In Hanano they spoke of Anna Bell. The Northern Relief Committee and Anna Bell left Hanano."));
        Run after = suggest("--limit", "0");
        assertThat(after.out())
                .doesNotContain("“Hanano")
                .doesNotContainIgnoringCase("“hanano")
                .doesNotContain("“Anna Bell")
                .doesNotContain("“Bell")
                .doesNotContain("“Northern")
                .doesNotContain("“Watch");
        assertThat(workspace.check().err()).doesNotContain("suggestions.yml");
    }

    @Test
    void rejectedPlacesNeverReturn() {
        String name = id("a", "The Levies");
        String link = id("l", "before#p1");
        decided("--reject", name, link, "--date", "2012-01-02");
        workspace.edit("content/articles/before.md", "by night", "late by night, in the rain");

        isGone(suggest("--limit", "0"), name);
        isGone(suggest("--limit", "0"), link);
        assertThat(workspace.read("content/annotations/before.yml")).contains("status: rejected, date: 2012-01-02}");
    }

    // ---- what cannot be

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "--format xml",
                "--limit -1",
                "--accept",
                "--accept n-000000",
                "--reject n-000000",
                "--date 2012-13-01",
                "--by= names"
            })
    void wrongUsageIsTwo(String words) {
        var before = workspace.tree("content");
        Run run = suggest(words.split(" "));

        assertThat(run.status()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).contains("Usage: scholion suggest");
        assertThat(workspace.tree("content")).isEqualTo(before);
    }

    @Test
    void wrongTargetsAreTwoAndNothingIsWritten() {
        var before = workspace.tree("content");
        String name = id("n", "Anna Bell");
        String spelling = id("s", "Hanano");
        for (String word : List.of(
                name,
                name + "=nobody",
                name + "=nowhere/bell",
                name + "=groups/a b",
                name + "=groups/reds",
                id("u", "Watch"))) {
            Run run = suggest("--accept", spelling, word);
            assertThat(run.status()).as(word + run.err()).isEqualTo(2);
        }
        assertThat(suggest("--accept", spelling, "--reject", spelling).err()).contains("is decided twice");
        assertThat(workspace.tree("content")).isEqualTo(before);
    }

    @Test
    void errorsInTheContentAreOne() {
        workspace.edit("content/groups/reds.md", "name:", "nmae:");
        Run run = suggest();

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("[unknown-key]").contains("scholion: nothing was suggested: ");
    }

    @Test
    void aListThatCannotBeMadeLongerIsRefused() {
        workspace.write("content/suggestions.yml", "rejected: {kind: names, name: Nobody Here}\n");
        var before = workspace.tree("content");
        Run run = suggest("--reject", id("n", "Anna Bell"), id("s", "Hanano"), "--date", "2012-01-02");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.codes()).contains("not-recorded");
        assertThat(workspace.tree("content")).isEqualTo(before);
    }

    @Test
    void aMisspeltKeyInTheFileIsAnErrorOfEveryCommand() {
        workspace.write("content/suggestions.yml", "rejected:\n  - {kind: names, nam: X}\n");

        assertThat(workspace.build().codes()).contains("unknown-key", "missing-key");
        assertThat(suggest().status()).isEqualTo(1);
    }

    @Test
    void rightsOfFilesStay() throws Exception {
        Path file = workspace.path("content/groups/hananu.md");
        var rights = java.nio.file.attribute.PosixFilePermissions.fromString("rw-rw-r--");
        Files.setPosixFilePermissions(file, rights);
        decided("--accept", id("s", "Hanano"));

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(rights);
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).contains("Hanano");
    }
}
