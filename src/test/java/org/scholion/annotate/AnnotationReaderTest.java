package org.scholion.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.content.Mark;
import org.scholion.problem.Problems;
import org.scholion.text.SourceFile;

class AnnotationReaderTest {
    private static final String NOTE = "kind: context, by: desk, date: 2026-11-22, note: Words.";

    private final Problems problems = new Problems();

    private Annotations read(String text) {
        return AnnotationReader.read("article", new SourceFile("x.yml", text), problems);
    }

    private String reported() {
        return String.join(
                " ",
                problems.sorted().stream()
                        .map(p -> p.code().id() + " " + p.at().line() + ":" + p.at().column())
                        .toList());
    }

    @Test
    void everything_is_read() {
        Annotations read = read("""
                notes:
                  - {id: first, quote: "31 June", prefix: "On ", kind: correction, by: desk, date: 2026-11-22, note: "See [[entry]]."}
                mentions:
                  - {quote: Badr, entry: none}
                links:
                  - {quote: a, to: other, to-quote: b, kind: reversal, grade: 3, status: confirmed}
                """);
        assertThat(problems.sorted()).isEmpty();
        assertThat(read.notes().get(0).quote().orElseThrow().prefix()).isEqualTo("On ");
        assertThat(read.notes().get(0).body().passages().get(0).marks())
                .extracting(Mark::kind)
                .containsExactly(Mark.Kind.REFERENCE);
        assertThat(read.mentions().get(0).entry()).isEmpty();
        assertThat(read.links().get(0).grade()).isEqualTo(3);
    }

    @Test
    void notes_without_ids_get_the_next_free_one() {
        Annotations read = read("notes:\n  - {" + NOTE + "}\n  - {id: note-2, " + NOTE + "}\n  - {" + NOTE + "}\n");
        assertThat(read.notes()).extracting(Note::id).containsExactly("note-1", "note-2", "note-3");
        assertThat(problems.sorted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"p3", "p12", "p0", "p4.s2", "a b", "-a", "a/b", "..", "cafe\u0301"})
    void ids_that_are_none_or_those_of_passages_are_refused(String id) {
        read("notes:\n  - {id: \"" + id + "\", " + NOTE + "}\n");
        assertThat(reported()).isEqualTo("bad-id 2:10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"p", "p3-a", "page3", "P3", "s2"})
    void ids_that_only_look_like_those_of_passages_are_free(String id) {
        read("notes:\n  - {id: " + id + ", " + NOTE + "}\n");
        assertThat(reported()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"a,a", "a,A", "E\u0301,é"})
    void two_notes_with_one_id_are_reported(String one, String other) {
        read("notes:\n  - {id: n-" + one.replace("E\u0301", "É") + ", " + NOTE + "}\n  - {id: n-" + other + ", " + NOTE
                + "}\n");
        assertThat(reported()).isEqualTo("duplicate-note 3:10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "quote", "prefix", "suffix", "kind", "by", "date", "event", "claim", "value", "note"})
    void a_list_is_no_text(String key) {
        read("notes:\n  - id: one\n    quote: q\n    kind: context\n    by: desk\n    date: 2026\n    note: w\n"
                .replaceAll("(?m)^(  - |    )" + key + ": .*\n", "$1" + key + ": [x]\n")
                .replaceAll(
                        "(?s)\\z",
                        "key prefix suffix event claim value".contains(key) ? "    " + key + ": [x]\n" : ""));
        assertThat(reported()).matches("wrong-type \\d:" + (7 + key.length()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'';empty-file 1:1",
                "'# nothing yet';''",
                "'notes:';''",
                "'notes: x';wrong-type 1:8",
                "'notes: [x]';wrong-type 1:9",
                "'notes: [~]';bad-value 1:9",
                "'note: []';unknown-key 1:1",
                "'- a';wrong-type 1:1",
                "'notes: [{by: desk}]';missing-key 1:9 missing-key 1:9 missing-key 1:9",
                "'notes: [{kind: contxt, by: d, date: 2026, note: w}]';bad-value 1:16",
                "'notes: [{kind: query, by: d, date: 2026-02-30, note: w}]';bad-date 1:36",
                "'notes: [{kind: query, by: d, date: 2026, note: w, prefix: x}]';missing-key 1:9",
                "'notes: [{kind: query, by: d, date: 2026, note: w, qoute: x}]';unknown-key 1:51",
                "'notes: [{kind: query, by: d, date: 2026, note: \"<b>\"}]';raw-html 1:48",
                "'notes: [{kind: query, by: d, date: 2026, note: w, replies: [{by: d}]}]';missing-key 1:61 missing-key 1:61",
                "'notes: [{quote: \"\", kind: query, by: d, date: 2026, note: w}]';missing-key 1:17",
                "'mentions: [{quote: a}]';missing-key 1:12",
                "'mentions: [{entry: a}]';missing-key 1:12",
                "'mentions: [{quote: a, entry: b, by: c}]';unknown-key 1:33",
                "'links: [{quote: a, to: b, to-quote: c}]';missing-key 1:9",
                "'links: [{quote: a, to: b, to-quote: c, status: maybe}]';bad-value 1:48",
                "'links: [{quote: a, to: b, status: rejected}]';missing-key 1:9",
                "'links: [{quote: a, to: b, to-quote: c, status: rejected, grade: 7}]';bad-value 1:65",
                "'links: [{quote: a, to: b, to-quote: c, status: rejected, date: never}]';bad-date 1:64",
                "'notes:\n\t- x';yaml 2:1",
                "'notes: [{note: *x}]';yaml-feature 1:16"
            })
    void is_reported_with_its_place(String text, String problem) {
        read(text);
        assertThat(reported()).isEqualTo(problem);
    }
}
