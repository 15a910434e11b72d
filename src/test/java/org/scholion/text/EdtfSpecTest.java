package org.scholion.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholion.spec.SpecPair;

/** The examples of {@code spec/dates.md}. */
class EdtfSpecTest {
    static Stream<Arguments> dates() {
        List<Arguments> dates = new ArrayList<>();
        for (SpecPair example : SpecPair.of("dates.md")) {
            List<String> written = example.source().lines().toList();
            List<String> meant = example.expected().lines().toList();
            assertThat(written).as(example.title()).hasSameSizeAs(meant);
            for (int i = 0; i < written.size(); i++) {
                dates.add(Arguments.of(example.title(), written.get(i), meant.get(i)));
            }
        }
        return dates.stream();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("dates")
    void means_what_it_says(String title, String written, String meant) {
        assertThat(written + " = "
                        + Edtf.parse(written).map(EdtfSpecTest::drawn).orElse("none"))
                .as(title)
                .isEqualTo(written + " = " + meant);
    }

    private static String drawn(Edtf date) {
        String flags = (date.approximate() ? "~" : "") + (date.uncertain() ? "?" : "");
        return (day(date.earliest()) + " " + day(date.latest()) + " " + flags).strip();
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("..");
    }

    @Test
    void open_ends_reach_for_ever() {
        Edtf since = Edtf.parse("2016-12/..").orElseThrow();
        assertThat(since.overlaps(LocalDate.of(2400, 1, 1), LocalDate.of(2400, 1, 1)))
                .isTrue();
        assertThat(since.overlaps(LocalDate.of(2016, 11, 30), LocalDate.of(2016, 11, 30)))
                .isFalse();
        assertThat(since.sortDay()).isEqualTo(LocalDate.of(2016, 12, 1));
        Edtf until = Edtf.parse("../2016-12").orElseThrow();
        assertThat(until.overlaps(LocalDate.of(1, 1, 1), LocalDate.of(1, 1, 1))).isTrue();
        assertThat(until.sortDay()).isEqualTo(LocalDate.of(2016, 12, 31));
    }
}
