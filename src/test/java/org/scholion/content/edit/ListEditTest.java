package org.scholion.content.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.problem.Problems;
import org.scholion.text.yaml.Fields;
import org.scholion.text.yaml.YamlReader;

/** Items are added to lists as editors write them, and nothing else changes. */
class ListEditTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name: A\\nkind: k\\n                       | name: A\\nnames:\\n  - X\\nkind: k\\n",
                "name: A # why\\n                           | name: A # why\\nnames:\\n  - X\\n",
                "name: A\\nnames: [B, C] # why\\n           | name: A\\nnames: [B, C, X] # why\\n",
                "name: A\\nnames: []\\n                     | name: A\\nnames: [X]\\n",
                "name: A\\nnames: [\\n  B,\\n  C,\\n]\\n    | name: A\\nnames: [\\n  B,\\n  C, X,\\n]\\n",
                "name: A\\nnames:\\n  - B # why\\n# then\\n | name: A\\nnames:\\n  - B # why\\n  - X\\n# then\\n",
                "name: A\\nnames:\\n- B\\nkind: k\\n        | name: A\\nnames:\\n- B\\n- X\\nkind: k\\n",
                "name: A\\nnames:\\nkind: k\\n              | name: A\\nnames:\\n  - X\\nkind: k\\n",
                "name: A\\nnames: ~\\nkind: k\\n            | name: A\\nnames: [X]\\nkind: k\\n",
                "name: A\\nnames: B # why\\n                | name: A\\nnames: [B, X] # why\\n",
                "name: A\\nnames: B, C\\n                   | name: A\\nnames:\\n  - B, C\\n  - X\\n",
                "{name: A, kind: k}\\n                      | {name: A, names: [X], kind: k}\\n",
                "name: A\\nnames:\\n  - {text: B, lang: ar}\\n | name: A\\nnames:\\n  - {text: B, lang: ar}\\n  - X\\n",
                "name: A\\nnames:\\n  - text: B\\n    lang: ar\\nkind: k\\n"
                        + " | name: A\\nnames:\\n  - text: B\\n    lang: ar\\n  - X\\nkind: k\\n",
                "name: >\\n  A\\n  B\\nkind: k\\n          | name: >\\n  A\\n  B\\nnames:\\n  - X\\nkind: k\\n",
            })
    void keepsTheStyleOfTheList(String before, String after) {
        assertThat(added(plain(before))).contains(plain(after));
    }

    private static String plain(String written) {
        return written.strip().replace("\\n", "\n");
    }

    private static Optional<String> added(String yaml) {
        return ListEdit.append(yaml, "names", List.of(ListItem.of("X")), List.of("name", "short"))
                .map(s -> Splice.apply(s, yaml));
    }

    @Test
    void refusesWhatItCannotReadBack() {
        assertThat(added("name: A\nnames: {a: b}\n")).isEmpty();
        assertThat(added("name: A\nnames: &x [B]\n")).isEmpty();
        assertThat(added("name: A\nnames: [B\n")).isEmpty();
        assertThat(added("- A\n")).isEmpty();
    }

    // ---- any style

    private final Random random = new Random(2016);

    private String any(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private String item() {
        return any(
                "Plain Name",
                "'single, quoted'",
                "\"double: \\\"quoted\\\" # no comment\"",
                "{text: جبهة النصرة, lang: ar}",
                "Name's 46th # why",
                "{text: \"the Front\", match: off} # never",
                "😀 Name");
    }

    private String bare() {
        String item = item();
        return item.endsWith("\"") ? item : item.replaceAll(" # .*", "");
    }

    private String list() {
        List<String> items = new ArrayList<>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) items.add(bare());
        String indent = any("", "  ", "    ");
        return switch (random.nextInt(4)) {
            case 0 ->
                "names: [" + any("", " ") + String.join(any(", ", ",\n    "), items) + any("", " ") + "]"
                        + any("", "  # why", " ") + "\n";
            case 1 ->
                count == 0
                        ? any("names:\n", "names: # none yet\n", "names: ~\n")
                        : "names: " + bare() + any("", " # why", "  ") + "\n";
            case 2 -> "";
            default -> {
                StringBuilder block = new StringBuilder("names:" + any("", " ", " # why") + "\n");
                for (int i = 0; i <= count; i++)
                    block.append(any("", "", indent + "# between\n", "\n"))
                            .append(indent)
                            .append(any("- ", "-   "))
                            .append(item())
                            .append(any("", " "))
                            .append('\n');
                yield block.toString();
            }
        };
    }

    private String document() {
        String before =
                any("name: A\n", "name: \"A: b\"   # heading\n", "# first\nname: A\n\n", "name: >-\n  A\n  b\n");
        String after = any("", "kind: k\n", "\n# end\n", "sources:\n  - \"s: t\"\n  - u\n", "note: |\n  a\n\n  b\n");
        return before + list() + after;
    }

    /** The document without the new characters is the old one, byte by byte; read, it has the new name and no other change. */
    @Test
    void addsOneItemAndNoOtherChange() {
        int edited = 0;
        for (int i = 0; i < 5_000; i++) {
            String text = document();
            String eol = any("\n", "\r\n");
            String raw = any("", "\uFEFF") + text.replace("\n", eol);
            EditedFile file =
                    EditedFile.of(raw.getBytes(StandardCharsets.UTF_8)).orElseThrow();
            Optional<List<Splice>> splices =
                    ListEdit.append(file.plain(), "names", List.of(ListItem.of("New Name")), List.of("name"));
            if (splices.isEmpty()) continue;
            edited++;
            String after = new String(file.bytes(splices.get()), StandardCharsets.UTF_8);
            assertThat(isSubsequence(raw.replaceAll("~|\\s", ""), after))
                    .as("%s\n→\n%s", raw, after)
                    .isTrue();
            assertThat(prefix(raw, after) + suffix(raw, after))
                    .as("%s\n→\n%s", raw, after)
                    .isGreaterThanOrEqualTo(raw.length() - 60);
            assertThat(after.replace("\r\n", "").contains("\r")).isFalse();
            assertThat(
                            after.contains("\n") && eol.equals("\r\n")
                                    ? after.replace("\r\n", "").contains("\n")
                                    : after.contains("\r"))
                    .as("line ends of\n%s", after)
                    .isFalse();
            List<String> names = names(file.plain());
            List<String> wanted = new ArrayList<>(names);
            wanted.add("New Name");
            assertThat(names(EditedFile.of(after.getBytes(StandardCharsets.UTF_8))
                            .orElseThrow()
                            .plain()))
                    .as("%s\n→\n%s", raw, after)
                    .isEqualTo(wanted);
        }
        assertThat(edited).isGreaterThan(4_500);
    }

    private static int prefix(String a, String b) {
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) i++;
        return i;
    }

    private static int suffix(String a, String b) {
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(a.length() - 1 - i) == b.charAt(b.length() - 1 - i)) i++;
        return i;
    }

    private static boolean isSubsequence(String part, String whole) {
        int found = 0;
        for (int i = 0; i < whole.length() && found < part.length(); i++) {
            if (whole.charAt(i) == part.charAt(found)) found++;
        }
        return found == part.length();
    }

    private static List<String> names(String yaml) {
        Problems problems = new Problems();
        Fields fields = new Fields(YamlReader.read(yaml, "x", 0, problems).orElseThrow(), "x", problems);
        return fields.list("names").stream()
                .map(n -> n instanceof org.scholion.text.yaml.YamlNode.Scalar s
                        ? s.text()
                        : n.toString().replaceAll("(line|column)=\\d+", ""))
                .toList();
    }
}
