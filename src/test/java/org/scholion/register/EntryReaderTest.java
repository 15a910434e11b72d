package org.scholion.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.problem.Problems;
import org.scholion.text.SourceFile;

class EntryReaderTest {
    private final Problems problems = new Problems();

    private Optional<Entry> read(String text) {
        return new EntryReader(problems).read("places", "x", new SourceFile("x.md", text));
    }

    private Entry entry(String line) {
        return read("---\nname: The Name\n" + line + "\n---\nWords.\n").orElseThrow();
    }

    private String reported() {
        return String.join(
                " ",
                problems.sorted().stream()
                        .map(p -> p.code().id() + " " + p.at().line() + ":" + p.at().column())
                        .toList());
    }

    @Test
    void a_name_is_enough() {
        Entry entry = entry("");
        assertThat(entry.names()).extracting(Name::text).containsExactly("The Name");
        assertThat(entry.definition().text()).isEqualTo("Words.");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void names_keep_their_order_and_rules() {
        Entry entry = entry(
                "short: TN\nnames: [Other, {text: The Name, match: exact}, {text: قرية, lang: ar}, {text: N M, match: near, near: [x]}]");
        assertThat(entry.names()).extracting(Name::text).containsExactly("TN", "Other", "The Name", "قرية", "N M");
        assertThat(entry.names())
                .extracting(Name::match)
                .containsExactly(Name.Match.ANY, Name.Match.ANY, Name.Match.EXACT, Name.Match.ANY, Name.Match.NEAR);
        assertThat(entry.names().get(3).at()).hasToString("x.md:4:55");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void references_are_ids_or_mappings() {
        Entry entry = entry("allies: [a, {entry: b, from: 2015, note: n}]\npart-of: c");
        assertThat(entry.refs().map(Ref::entry)).containsExactly("c", "a", "b");
        assertThat(problems.sorted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "kind", "side", "active", "date", "within", "private"})
    void a_list_is_no_text(String key) {
        entry(key + ": [a]");
        assertThat(reported()).isEqualTo("wrong-type 3:" + (key.length() + 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"same-as", "sources", "slug-was"})
    void a_mapping_is_no_list_of_texts(String key) {
        entry(key + ": {a: b}");
        assertThat(reported()).isEqualTo("wrong-type 3:" + (key.length() + 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"names", "formerly", "became", "part-of", "allies", "opponents"})
    void a_list_in_a_list_is_neither_text_nor_mapping(String key) {
        entry(key + ": [a b, [c]]");
        assertThat(reported()).isEqualTo("wrong-type 3:" + (key.length() + 9));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "name:;duplicate-key 3:1",
                "nmae: x;unknown-key 3:1",
                "names: [''];bad-value 3:9",
                "names: [x];bad-name 3:9",
                "names: ['...'];bad-name 3:9",
                "names: ['', {text: a b}];bad-value 3:9",
                "names: ['\u0301\u0302\u0303'];bad-name 3:9",
                "names: ['\u0640\u0640'];bad-name 3:9",
                "names: [\u02BF\u02BF\u02BF];bad-name 3:9",
                "names: ['\u202EsdeR'];suspect-name 3:9",
                "names: ['Re\u200Bds'];suspect-name 3:9",
                "names: ['Re\u200Dds'];suspect-name 3:9",
                "names: ['Re\u034Fds'];suspect-name 3:9",
                "names: ['Reds\u3164'];suspect-name 3:9",
                "names: ['Reds\uFE0F'];suspect-name 3:9",
                "names: ['Reds\uE000'];suspect-name 3:9",
                "names: ['R\u0435ds'];suspect-name 3:9",
                "names: ['R\u0435\u0301ds'];suspect-name 3:9",
                "names: ['\u0391thens'];suspect-name 3:9",
                "names: ['\u13A1eds'];suspect-name 3:9",
                "names: [{text: x, match: off}];''",
                "'names: [{text: N M, match: sometimes}]';bad-value 3:28",
                "'names: [{text: N M, match: near}]';missing-key 3:9",
                "names: [{match: off}];missing-key 3:9",
                "'names: [{text: N M, form: 2012}]';unknown-key 3:21",
                "'names: [{text: N M, from: 2012-13}]';bad-date 3:27",
                "names: [\"a\\u200bb\"];suspect-name 3:9",
                "names: [\"ab\\u202e\"];suspect-name 3:9",
                "names: [\"می\\u200cخواهم\"];''",
                "names: [Алеppo];suspect-name 3:9",
                "names: [Ωmega];suspect-name 3:9",
                "names: [Москва, Moscow];''",
                "allies: [{from: 2012}];missing-key 3:10",
                "'allies: [{entry: a, since: 2012}]';unknown-key 3:21",
                "active: 2016-06-31;bad-date 3:9",
                "coordinates: 36.2;bad-value 3:14",
                "'coordinates: [36.2]';bad-value 3:14",
                "'coordinates: [91, 37]';bad-value 3:14",
                "'coordinates: [36.2, 181]';bad-value 3:14",
                "'coordinates: [north, 37]';bad-value 3:14",
                "'coordinates: [1e3, 37]';bad-value 3:14",
                "'coordinates: [36.2, 37.16]';''",
                "'coordinates: {lat: 1}';bad-value 3:14",
                "private: yes;bad-value 3:10",
                "slug-was: [a/b];bad-id 3:12",
                "sources: [a, ~];bad-value 3:14"
            })
    void is_reported_with_its_place(String line, String problem) {
        entry(line);
        assertThat(reported()).isEqualTo(problem);
    }

    @Test
    void an_entry_needs_a_name() {
        read("---\nkind: x\n---\n");
        assertThat(reported()).isEqualTo("missing-key 2:1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'';empty-file 1:1",
                "'Words';front-matter 1:1",
                "'---\nname: x y\n';front-matter 1:1",
                "'---\nname:\tx y\n\tkind: z\n---\n';yaml 3:1"
            })
    void a_file_that_is_no_record_is_reported(String text, String problem) {
        assertThat(read(text)).isEmpty();
        assertThat(reported()).isEqualTo(problem);
    }

    @Test
    void containers_are_found_even_in_a_circle() {
        Registers registers =
                new Registers(List.of(within("a", "b"), within("b", "c"), within("c", "a"), within("d", "none")));
        assertThat(registers.containersOf(registers.get("a")))
                .extracting(Entry::id)
                .containsExactly("b", "c");
        assertThat(registers.containersOf(registers.get("d"))).isEmpty();
        assertThat(registers.within("c")).extracting(Entry::id).containsExactly("b");
    }

    private Entry within(String id, String container) {
        SourceFile file = new SourceFile(id, "---\nname: Name\nwithin: " + container + "\n---\n");
        return new EntryReader(problems).read("places", id, file).orElseThrow();
    }
}
