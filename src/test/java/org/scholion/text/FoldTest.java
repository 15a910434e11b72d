package org.scholion.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ahrar ash-Shām   | ahrar al-sham
            AHRAR AL SHAM    | ahrar al-sham
            Ḥalab            | halab
            Ra’s al-ʿAyn     | ras al-ayn
            Deir ez-Zor      | deir al-zor
            as Safira        | as safira
            al-              | al
            Łódź             | lodz
            Straße           | strasse
            ﬁnal             | final
            ١٢٣              | 123
            حـلـب            | حلب
            مُؤَسَّسَة          | موسسه
            کرد              | كرد
            مصطفى            | مصطفي
            U.N.             | un
            Ｓｙｒｉａ            | syria
            क्रान्ति              | क्रान्ति
            80,000           | 80,000
            one–two          | one two
            الـHTS            | ال hts
            Dr. Mt. St John  | doctor mount saint john
            Gen. Smith, gen  | general smith , gen
            1st, 46th        | first , 46th
            Ahmad ibn Salman | ahmad bin salman
            عبد الرحمن ابن سعد  | عبدالرحمن بن سعد
            وعبد الرحمن         | وعبدالرحمن
            Abd al-Rahman    | abdal-rahman
            ʿAbd ar-Raḥmān   | abdal-rahman
            Abdul Rahman     | abdal-rahman
            Abdel-Rahman     | abdal-rahman
            Abdurrahman      | abdal-rahman
            Abdur-Rahman     | abdal-rahman
            Abdulrahman      | abdal-rahman
            Abd Allah        | abdal-lah
            Abdullah’s       | abdal-lahs
            abdul said       | abdul said
            Abdi Abdal       | abdi abdal
            """)
    void folds(String written, String folded) {
        assertThat(Fold.name(written)).isEqualTo(folded);
    }

    @Test
    void foldingAnyCharacterAgainChangesNothing() {
        List<String> changed = new ArrayList<>();
        for (int c = 0; c < 0x12000; c++) {
            String folded = Fold.of(c);
            StringBuilder again = new StringBuilder();
            folded.codePoints().forEach(p -> again.append(Fold.of(p)));
            if (!again.toString().equals(folded)) changed.add(String.format("U+%04X", c));
        }
        assertThat(changed).isEmpty();
    }

    @Test
    void foldingAnyNameAgainChangesNothing() {
        String characters = "aAlLsShHdDzZnNrRtTeE.-'’,0٣ʿ \u00AD\u0301ßéاألوِـ_—–(\"“@/½…İı";
        for (int seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            StringBuilder name = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
                if (random.nextInt(12) == 0) name.appendCodePoint(random.nextInt(0x20000));
                else name.append(characters.charAt(random.nextInt(characters.length())));
            }
            String folded = Fold.name(name.toString());
            assertThat(Fold.name(folded)).as("seed %s: %s", seed, name).isEqualTo(folded);
        }
    }

    @Test
    void plainTextKeepsItsLength() {
        assertThat(Fold.plain("“a”\u00A0–\u2011‘b’\n😀")).isEqualTo("\"a\" --'b'\n😀");
    }
}
