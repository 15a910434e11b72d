package org.scholion.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.problem.Code;
import org.scholion.problem.Location;
import org.scholion.problem.Problems;

class SettingsReaderTest {
    private static final String RECORD = """
            title: An archive
            languages: [en]
            periods: [{id: then, label: Then, from: 2016, to: 2016-12}]
            registers: [{id: places, label: Places}]
            outlets: [{id: gazette, name: The Gazette}]
            """;

    @TempDir
    Path dir;

    private final Problems problems = new Problems();

    private Optional<ArchiveSettings> read(String text) throws IOException {
        Files.writeString(dir.resolve("archive.yml"), text);
        return SettingsReader.read(new ContentFolder(dir, "content", problems), problems);
    }

    private ArchiveSettings exchanged(String line) throws IOException {
        String file = Samples.file(RECORD, line, "");
        return read(file.substring(4, file.length() - 4)).orElseThrow();
    }

    @Test
    void the_least_settings_are_read() throws IOException {
        ArchiveSettings settings = read(RECORD).orElseThrow();
        assertThat(problems.sorted()).isEmpty();
        assertThat(settings.period("then").orElseThrow().to()).hasToString("2016-12-31");
        assertThat(settings.registers()).containsExactly(new RegisterInfo("places", "Places", false));
    }

    @Test
    void a_folder_without_settings_is_no_archive() {
        assertThat(SettingsReader.read(new ContentFolder(dir, "content", problems), problems))
                .isEmpty();
        assertThat(problems.sorted()).extracting(p -> p.code()).containsExactly(Code.MISSING_FOLDER);
    }

    @Test
    void empty_settings_are_reported() throws IOException {
        assertThat(read(" \n")).isEmpty();
        assertThat(Samples.reported(problems)).containsExactly("empty-file 1:1");
    }

    @Test
    void settings_of_remarks_alone_miss_everything() throws IOException {
        read("# later\n");
        assertThat(Samples.reported(problems)).hasSize(5).allMatch(r -> r.equals("missing-key 1:1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "title:;missing-key 1:1",
                "title: [a];wrong-type 5:8",
                "titles: x;unknown-key 6:1",
                "languages:;missing-key 1:1",
                "languages: ['../x'];bad-value 1:12",
                "languages: {a: b};wrong-type 1:12",
                "base-url: ftp://a.b;bad-value 1:11",
                "periods: [];''",
                "periods: x;wrong-type 3:10",
                "periods:;missing-key 1:1",
                "'periods: [{id: a, label: A, from: 2016, to: 2015}]';bad-date 3:45",
                "'periods: [{id: a, label: A, from: 2016-02-30, to: 2017}]';bad-date 3:35",
                "'periods: [{id: a, label: A, from: 2016}]';missing-key 3:11",
                "'periods: [{label: A, from: 2016, to: 2017}]';missing-key 3:11",
                "'registers: [{id: data, label: D}]';reserved-id 4:18",
                "'registers: [{id: Search, label: D}]';reserved-id 4:18",
                "'registers: [{id: ../x, label: D}]';bad-id 4:18",
                "'registers: [{label: D}]';missing-key 4:13",
                "'registers: [{id: a, label: D}, {id: A, label: E}]';id-clash 4:37",
                "'registers: [{id: a, label: D, glosary: true}]';unknown-key 4:31",
                "'outlets: [{id: a, name: A, url: javascript:x}]';bad-value 2:33",
                "'outlets: [{id: a, name: A}, {id: a, name: B}]';id-clash 2:34",
                "'checks: {unused-entri: off}';unknown-key 1:10",
                "'checks: {yaml: off}';bad-value 1:16",
                "'checks: {raw-html: maybe}';bad-value 1:20",
                "'checks: [a]';wrong-type 1:9",
                "loaded-words: [a, {b: c}];wrong-type 2:19"
            })
    void is_reported_with_its_place(String line, String reported) throws IOException {
        exchanged(line);
        assertThat(String.join(" ", Samples.reported(problems))).isEqualTo(reported);
    }

    @Test
    void what_has_no_good_id_is_left_out() throws IOException {
        ArchiveSettings settings =
                exchanged("registers: [{label: D}, {id: ../x, label: D}, {id: ok, label: D}, {id: OK, label: E}]");
        assertThat(settings.registers()).containsExactly(new RegisterInfo("ok", "D", false));
    }

    @Test
    void checks_are_applied_at_once() throws IOException {
        exchanged("checks: {unused-entry: off, raw-html: error}");
        problems.report(Code.UNUSED_ENTRY, Location.of("x"), "m", "f");
        assertThat(problems.sorted()).isEmpty();
        problems.report(Code.RAW_HTML, Location.of("x"), "m", "f");
        assertThat(problems.anyErrors()).isTrue();
    }
}
