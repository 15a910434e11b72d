package org.scholion.text.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scholion.problem.Problems;

class FieldsTest {
    private final Problems problems = new Problems();

    private Fields fields(String yaml) {
        return new Fields(YamlReader.read(yaml, "f", 0, problems).orElseThrow(), "a thing", problems);
    }

    private List<String> reported() {
        return problems.sorted().stream()
                .map(p -> p.code().id() + " " + p.at().line() + ":" + p.at().column() + " " + p.message())
                .toList();
    }

    @Test
    void unknown_keys_are_those_that_nobody_asked_for() {
        Fields f = fields("title: a\nnmae: b\nxyzzy: c");
        f.text("title");
        f.text("name");
        f.done();
        assertThat(reported())
                .containsExactly(
                        "unknown-key 2:1 a thing has no key 'nmae'", "unknown-key 3:1 a thing has no key 'xyzzy'");
        assertThat(problems.sorted())
                .extracting(p -> p.fix())
                .containsExactly("did you mean 'name'?", "keys are: title, name");
    }

    @Test
    void required_keys_are_missing_where_absent_or_empty() {
        Fields f = fields("a:\nb: ''\nc: '  '\nd: [x]\n");
        for (String key : List.of("a", "b", "c", "d", "e"))
            assertThat(f.required(key)).isBlank();
        assertThat(reported())
                .containsExactlyInAnyOrder(
                        "missing-key 1:1 a thing needs the key 'a'",
                        "missing-key 1:1 a thing needs the key 'b'",
                        "missing-key 1:1 a thing needs the key 'c'",
                        "missing-key 1:1 a thing needs the key 'e'",
                        "wrong-type 4:4 'd' should be text, found a list");
    }

    @Test
    void one_text_is_a_list_of_one() {
        assertThat(fields("a: x").texts("a")).containsExactly("x");
        assertThat(fields("a: [x, y]").texts("a")).containsExactly("x", "y");
        assertThat(fields("b: x").texts("a")).isEmpty();
        assertThat(reported()).isEmpty();
    }

    @Test
    void empty_items_are_reported_and_left_out() {
        assertThat(fields("a:\n  - x\n  -\n  - ~\n  - ''\n  - {b: c}").texts("a"))
                .containsExactly("x");
        assertThat(reported())
                .containsExactly(
                        "bad-value 3:4 an item of 'a' is empty",
                        "bad-value 4:5 an item of 'a' is empty",
                        "bad-value 5:5 an item of 'a' is empty",
                        "wrong-type 6:5 'a' should be text, found a mapping");
    }

    @Test
    void values_of_a_few_and_flags() {
        Fields f = fields("kind: corection\ndraft: yes\nother: true");
        assertThat(f.oneOf("kind", List.of("context", "correction"))).isEmpty();
        assertThat(f.flag("draft")).isFalse();
        assertThat(f.flag("other")).isTrue();
        assertThat(f.flag("absent")).isFalse();
        assertThat(reported())
                .containsExactly(
                        "bad-value 1:7 'corection' is no value for 'kind'",
                        "bad-value 2:8 'yes' is no value for 'draft'");
        assertThat(problems.sorted().get(0).fix()).isEqualTo("did you mean 'correction'?");
    }

    @Test
    void dates_ids_languages_and_addresses_are_checked() {
        Fields f = fields(
                "date: 2016-06-31\nids: [good, ../bad, -worse]\nlanguage: en_GB\nurl: javascript:alert(1)\nweb: HTTPS://a.b");
        assertThat(f.date("date")).isEmpty();
        assertThat(f.ids("ids")).containsExactly("good");
        assertThat(f.language("language")).isEqualTo(Optional.empty());
        assertThat(f.webAddress("url")).isEmpty();
        assertThat(f.webAddress("web")).isEqualTo("HTTPS://a.b");
        assertThat(problems.sorted().stream().map(p -> p.code().id() + " " + p.at().line() + ":" + p.at().column()))
                .containsExactly("bad-date 1:7", "bad-id 2:13", "bad-id 2:21", "bad-value 3:11", "bad-value 4:6");
    }

    @Test
    void inner_mappings_know_their_own_keys() {
        Fields f = fields("a: {b: 1, c: 2}\nlist: [{b: 1}, x, {d: 1}]");
        f.map("a", "an a").ifPresent(a -> {
            a.text("b");
            a.done();
        });
        List<String> read = f.maps("list", "an item", item -> item.text("b"));
        f.done();
        assertThat(read).containsExactly("1");
        assertThat(reported())
                .containsExactly(
                        "unknown-key 1:11 an a has no key 'c'",
                        "wrong-type 2:16 'list' should be a mapping, found text",
                        "unknown-key 2:20 an item has no key 'd'");
    }
}
