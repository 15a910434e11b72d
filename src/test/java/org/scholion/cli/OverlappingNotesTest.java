package org.scholion.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.annotate.Note;

/** Notes over one another in any way, over names, links, lists and tables: flat marks, numbers in order, every word marked. */
class OverlappingNotesTest {
    private static final int WORDS = 72;

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void article() {
        workspace = Workspace.good(folder)
                .write("content/groups/mill.md", "---\nname: Old Mill\n---\nA mill.\n")
                .write("content/articles/knot.md", """
                        ---
                        title: Knot
                        date: 2011-06-01
                        source: gazette
                        ---
                        %s

                        ## %s

                        > %s

                        - %s
                        - %s

                        | %s | %s |
                        |---|---|
                        | %s | %s |

                        %s
                        """.formatted((Object[]) parts()));
    }

    /** Words that stand once each, some of them linked, stressed, or part of a name. */
    private static String[] parts() {
        String[] parts = new String[10];
        for (int i = 0; i < parts.length; i++)
            parts[i] = String.join(
                    " ",
                    IntStream.range(i * WORDS / 10, (i + 1) * WORDS / 10)
                            .mapToObj(OverlappingNotesTest::written)
                            .toList());
        return parts;
    }

    private static String word(int i) {
        if (i == 3) return "Old";
        if (i == 4) return "Mill";
        return "word" + (char) ('a' + i / 26) + (char) ('a' + i % 26);
    }

    private static String written(int i) {
        if (i == 1) return "*" + word(i);
        if (i == 5) return word(i) + "*";
        if (i == 65) return "[" + word(i);
        if (i == 68) return word(i) + "](https://example.org/)";
        return word(i);
    }

    private static String quote(int from, int to) {
        return String.join(
                " ",
                IntStream.range(from, to).mapToObj(OverlappingNotesTest::word).toList());
    }

    private static String note(String id, int from, int to, String kind) {
        return "  - {id: " + id + ", quote: \"" + quote(from, to) + "\", kind: " + kind
                + ", by: desk, date: 2012-01-01, note: Said.}\n";
    }

    private Document page(String notes) {
        Run run = workspace
                .write("content/annotations/knot.yml", "notes:\n" + notes)
                .build();
        assertThat(run.status()).as(run.err()).isZero();
        return Jsoup.parse(workspace.read("site/articles/knot.html"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyNotesAreMarkedFlatAndNumberedInOrder(int seed) {
        Random random = new Random(seed);
        StringBuilder notes = new StringBuilder();
        Set<String> noted = new LinkedHashSet<>();
        int count = 5 * seed;
        for (int i = 0; i < count; i++) {
            int from = random.nextInt(WORDS);
            int to = from + 1 + random.nextInt(Math.min(random.nextBoolean() ? 4 : WORDS, WORDS - from));
            notes.append(note("n" + i, from, to, Note.KINDS.get(random.nextInt(Note.KINDS.size()))));
            noted.addAll(Arrays.asList(quote(from, to).split(" ")));
        }

        Document page = page(notes.toString());

        standsRight(page, count);
        assertThat(marked(page)).isEqualTo(sorted(noted));
    }

    /** Whatever the notes: PageChecks sees in every build that ids are unique and that the archived text is whole. */
    private static void standsRight(Document page, int count) {
        List<Element> numbers = page.select(".text a.ref");
        assertThat(numbers)
                .extracting(Element::text)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, count)
                        .mapToObj(Integer::toString)
                        .toList());
        assertThat(numbers).allSatisfy(n -> {
            Element note = page.getElementById(n.attr("href").substring(1));
            assertThat(note).isNotNull();
            assertThat(n.attr("aria-label")).startsWith(note.select(".label b").text() + " " + n.text() + ",");
            assertThat(note.selectFirst("a.back").attr("href")).isEqualTo("#" + n.id());
        });
        assertThat(page.select(".beside aside a.back").eachText())
                .extracting(t -> Integer.valueOf(t.replaceAll("\\D", "")))
                .isSorted();
        assertThat(page.select("mark mark, mark a.ref, a a")).isEmpty();
        assertThat(page.select("mark").eachText()).doesNotContain("");
    }

    private static Set<String> marked(Document page) {
        Set<String> words = new LinkedHashSet<>();
        for (Element mark : page.select("[data-text] mark"))
            for (TextNode text : mark.textNodes())
                words.addAll(Arrays.asList(text.text().strip().split(" ")));
        words.remove("");
        return sorted(words);
    }

    private static Set<String> sorted(Set<String> words) {
        List<String> all = new ArrayList<>(words);
        all.sort(Comparator.naturalOrder());
        return new LinkedHashSet<>(all);
    }

    @Test
    void twentyNotesThatEndTogetherAreCountedFromTheFirst() {
        StringBuilder notes = new StringBuilder();
        for (int i = 0; i < 20; i++) notes.append(note("n" + i, 19 - i, 21, "query"));

        Document page = page(notes.toString());

        standsRight(page, 20);
        assertThat(page.select("a.ref").eachAttr("href"))
                .as("of those that end at one place the first begins first")
                .startsWith("#n19", "#n18")
                .endsWith("#n0");
        assertThat(page.select("#p1 mark")).hasSizeLessThan(6);
    }

    @Test
    void eachKindHasItsOwnClassForItsSign() {
        StringBuilder notes = new StringBuilder();
        for (int i = 0; i < Note.KINDS.size(); i++)
            notes.append(note("n" + i, 30 + 2 * i, 31 + 2 * i, Note.KINDS.get(i)));
        Document page = page(notes.toString());

        for (String kind : Note.KINDS)
            assertThat(page.select("mark.note-" + kind + " + a.ref.note-" + kind))
                    .as(kind)
                    .hasSize(1);
        String css = workspace.read("site/assets/site.css");
        assertThat(Note.KINDS.stream()
                        .map(kind -> css.replaceFirst("(?s).*\\.note-" + kind + " ?\\{ ?--sign: ?([^;}]+).*", "$1")))
                .hasSize(Note.KINDS.size())
                .doesNotHaveDuplicates()
                .allMatch(sign -> sign.matches("\"[^\"]\""));
    }
}
