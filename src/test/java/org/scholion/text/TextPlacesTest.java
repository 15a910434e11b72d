package org.scholion.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.problem.Location;

/** Lines, columns, code points and ids. */
class TextPlacesTest {
    @Test
    void columns_count_code_points() {
        SourceFile file = new SourceFile("f", "a🏛b\n\nlast");
        assertThat(file.at(0)).isEqualTo(new Location("f", 1, 1));
        assertThat(file.at(3)).isEqualTo(new Location("f", 1, 3));
        assertThat(file.at(4)).isEqualTo(new Location("f", 1, 4));
        assertThat(file.at(5)).isEqualTo(new Location("f", 2, 1));
        assertThat(file.at(6)).isEqualTo(new Location("f", 3, 1));
        assertThat(file.at(99)).isEqualTo(new Location("f", 3, 5));
        assertThat(file.at(-1)).isEqualTo(new Location("f", 1, 1));
    }

    @Test
    void an_empty_file_has_one_place() {
        assertThat(new SourceFile("f", "").at(0)).isEqualTo(new Location("f", 1, 1));
    }

    @Test
    void code_points_are_counted_in_any_order() {
        String text = "a🏛é🏛🏛z".repeat(50);
        CodePoints points = new CodePoints(text);
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            int offset = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
            assertThat(points.before(offset)).isEqualTo(text.codePointCount(0, offset));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a-b", "2016", "حلب", "é", "दिल्ली", "A-b-", "p3"})
    void these_are_ids(String id) {
        assertThat(Ids.flaw(id)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "''; is empty",
                "-a; begins with a hyphen",
                "a b; holds the character U+0020",
                "a.b; holds '.'",
                "../x; holds '.'",
                "a/b; holds '/'",
                "a_b; holds '_'",
                "e\u0301; is not in composed form (NFC)",
                "a\u200bb; holds the character U+200B",
                "a\u202eb; holds the character U+202E",
                "🏛; holds the character U+1F3DB",
                "a%2e; holds '%'",
                "a\\b; holds '\\'",
                "a:b; holds ':'"
            })
    void these_are_none(String id, String why) {
        assertThat(Ids.flaw(id)).contains(why);
    }

    @Test
    void ids_fit_into_file_names() {
        assertThat(Ids.flaw("a".repeat(120))).isEmpty();
        assertThat(Ids.flaw("a".repeat(121))).contains("is longer than 120 characters");
        assertThat(Ids.flaw("ح".repeat(90))).isEmpty();
        assertThat(Ids.flaw("ح".repeat(91))).contains("is too long for a file name");
    }

    @ParameterizedTest
    @CsvSource({"Aleppo,aleppo", "STRASSE,strasse", "é,E\u0301", "ﬁn,fin", "Ⅳ,iv", "ΣΑΣ,σας"})
    void ids_that_file_systems_may_confuse_clash(String one, String other) {
        assertThat(Ids.clashKey(one)).isEqualTo(Ids.clashKey(other));
    }
}
