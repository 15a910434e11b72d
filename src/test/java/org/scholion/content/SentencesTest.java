package org.scholion.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where long passages are divided. A bar in an example is where a sentence ends. */
class SentencesTest {
    private static final String FILLER =
            " Farmers stood in their fields and wondered what they should do with seed that had been meant for spring.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The first of the carts came down from the hills before noon.|The second of them was never seen again by anybody there.",
                "Dr. J. Haddad of the U.N. office counted 3.5 million sacks of grain in all.|He did so on 3 Dec. 2011 without any help from the other office.",
                "“We are here. We shall stay,” the elder said, and he struck the table with his hand.|Nobody answered him for as long as the others were there.",
                "The elder had nothing else to say to the men from the coast: “We shall stay here.”|Nobody answered him for as long as the others were there.",
                "They held \"Brigade 80.\" However strong it was, the men on the hill did not wait for it.|Then they went home for the winter, and so did all the others.",
                "Was it so (nobody knew. Nobody asked.) or was it otherwise in those distant days?|It was not otherwise, as all of them were told in the end!",
                "وصلت القافلة الأولى من التلال إلى المدينة قبل الظهر بقليل من الوقت.|هل رأى أحد القافلة الثانية بعد ذلك اليوم في المدينة؟",
                "An opening mark that “nobody closes does not swallow the rest of what is written here.|It ends where it would have ended without any mark at all."
            })
    void endWhereReadersEndThem(String marked) {
        String text = marked.replace('|', ' ');
        String whole = text + FILLER.repeat(1 + (Sentences.LONG - text.length()) / FILLER.length() + 1);
        List<String> expected = List.of(marked.split("\\|"));
        assertThat(sentences(whole).subList(0, expected.size())).isEqualTo(expected);
    }

    @Test
    void shortOnesGoWithTheirPredecessor() {
        String whole =
                "The carts came down from the hills before noon. It was cold. " + FILLER.strip() + FILLER.repeat(7);
        assertThat(sentences(whole).get(0)).isEqualTo("The carts came down from the hills before noon. It was cold.");
    }

    @Test
    void usualPassagesAreWhole() {
        assertThat(sentences(FILLER.strip().repeat(2))).isEmpty();
        assertThat(sentences("word ".repeat(400).strip())).isEmpty();
    }

    @Test
    void nothingButSpacesIsLostInAnyText() {
        Random random = new Random(7);
        String signs = "ab A.B ?!\"“”«»()’… 3م،؟";
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder("x");
            while (text.length() < 900) text.append(signs.charAt(random.nextInt(signs.length())));
            String whole = text.append('x').toString().replaceAll(" +", " ");
            Passage passage = new Passage(1, Passage.Kind.PARAGRAPH, whole, List.of(), 0, null);
            int at = 0;
            for (Sentence s : passage.sentences()) {
                assertThat(whole.substring(at, s.start())).isBlank();
                assertThat(s.end()).isGreaterThan(s.start());
                assertThat(passage.at(passage.address(s.number()))).contains(s);
                at = s.end();
            }
            if (!passage.sentences().isEmpty()) assertThat(at).isEqualTo(whole.length());
        }
    }

    private static List<String> sentences(String text) {
        return new Passage(1, Passage.Kind.PARAGRAPH, text, List.of(), 0, null)
                .sentences().stream()
                        .map(s -> text.substring(s.start(), s.end()))
                        .toList();
    }
}
