package org.scholion.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.problem.Problems;
import org.scholion.text.Edtf;
import org.scholion.text.SourceFile;

/** What an entry is called on a date, and before, and after. */
class NamingTest {
    private static final String GUARD = """
            ---
            name: Guard of the North
            short: GN
            names:
              - Northern Guard
              - {text: Blue Guard, from: 2012-01, to: 2016-07-28}
              - {text: The Blues, from: 2012-01, to: 2016-07-28}
              - {text: الحرس الأزرق, lang: ar, from: 2010, to: 2016}
              - {text: Old Guard, to: 2011}
              - {text: Guard and Sons, from: 2020, match: "off"}
            ---
            """;
    private static final String FERRY = """
            ---
            name: Ferry
            names: [{text: Ferry, from: 2015}, {text: Boat, to: 2014}]
            ---
            """;

    private static Naming naming(String text, String date) {
        Problems problems = new Problems();
        Entry entry = new EntryReader(problems)
                .read("x", "x", new SourceFile("x.md", text))
                .orElseThrow();
        assertThat(problems.sorted()).isEmpty();
        return entry.naming(Edtf.parse(date).orElseThrow());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "2016-12-04; Guard of the North; [Old Guard, Blue Guard, The Blues]; [Guard and Sons]",
                "2014-05-01; Blue Guard; [Old Guard]; [Guard and Sons, Guard of the North]",
                "2016-07-28; Blue Guard; [Old Guard]; [Guard and Sons, Guard of the North]",
                "2016-07-29; Guard of the North; [Old Guard, Blue Guard, The Blues]; [Guard and Sons]",
                "2016-07; Guard of the North; [Old Guard]; [Guard and Sons]",
                "2016; Guard of the North; [Old Guard]; [Guard and Sons]",
                "2010; Old Guard; []; [Blue Guard, The Blues, Guard and Sons, Guard of the North]",
                "2021~; Guard and Sons; [Old Guard, Blue Guard, The Blues]; [Guard of the North]",
                "2014/..; Guard of the North; [Old Guard]; []",
                "../2014; Guard of the North; []; [Guard and Sons]",
            })
    void theNameOfTheDay(String date, String now, String before, String after) {
        Naming naming = naming(GUARD, date);
        assertThat(naming.now()).isEqualTo(now);
        assertThat(naming.before()).hasToString(before);
        assertThat(naming.after()).hasToString(after);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {"2013; Boat; []; [Ferry]", "2016; Ferry; [Boat]; []"})
    void aHeadingFormWithDatesIsAsAnyOther(String date, String now, String before, String after) {
        Naming naming = naming(FERRY, date);
        assertThat(naming.now()).isEqualTo(now);
        assertThat(naming.before()).hasToString(before);
        assertThat(naming.after()).hasToString(after);
    }
}
