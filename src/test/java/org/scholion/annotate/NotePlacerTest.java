package org.scholion.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.scholion.content.Article;
import org.scholion.content.Body;
import org.scholion.ledger.ArticleRecord;
import org.scholion.problem.Location;
import org.scholion.problem.Problem;
import org.scholion.problem.Problems;
import org.scholion.text.Edtf;

class NotePlacerTest {
    private static final Location AT = new Location("annotations/a.yml", 7, 12);
    private final Problems problems = new Problems();

    @Test
    void notesComeBackInTheOrderGivenWithTheirPlaces() {
        List<PlacedNote> placed =
                place("The Reds came.\n\nThe Blues left.", note("b", "Blues"), whole("w"), note("a", "Reds"));
        assertThat(placed).extracting(p -> p.note().id()).containsExactly("b", "w", "a");
        assertThat(placed.get(0).span()).contains(new Span(20, 25));
        assertThat(placed.get(1).anchoring()).isEmpty();
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void wordsThatAreGoneAreAnErrorWithTheNearestPlacesToPaste() {
        place(
                "All was quiet.\n\nSome 800 people left the \"old\" quarter on Monday.",
                note("n", "Some 600 people left the \"old\" quarter on Monday"));
        assertThat(problems.sorted())
                .extracting(Problem::toString)
                .containsExactly(
                        "annotations/a.yml:7:12: error: the words \"Some 600 people left the \"old\" quarter on Monday\" of the"
                                + " note 'n' are not in the article [orphan-note]\n    fix: quote what stands there now;"
                                + " the nearest are\n    in p2, score 0.82:\n      quote: \"Some 800 people left the \\\"old\\\" quarter on Monday\"");
    }

    @Test
    void nothingAlikeIsSaidToBeSo() {
        place("All was quiet.", note("n", "Trucks brought barley"));
        assertThat(only().fix()).isEqualTo("nothing in the text is like them: quote other words, or delete the note");
    }

    @Test
    void wordsThatStandTwiceAreAnErrorWithLinesToPaste() {
        place("On Monday the Reds came.\n\nOn Friday the Reds left.", note("n", "the Reds"));
        assertThat(only().message()).isEqualTo("the words \"the Reds\" of the note 'n' stand in the article 2 times");
        assertThat(only().fix())
                .isEqualTo(
                        "say which is meant by what stands beside it\nin p1:\n  prefix: \"Monday \"\nin p2:\n  prefix: \"Friday \"");
    }

    @Test
    void wordsThatOverlapThemselvesAreToldApart() {
        place("aaa aaa aaa", note("n", "aaa aaa"));
        assertThat(only().fix()).endsWith("in p1:\n  suffix: \" aaa\"\nin p1:\n  prefix: \"aaa \"");
    }

    @Test
    void threePlacesAreNamedThoughTheyAreHardlyAlikeAndWithTheWordThatDiffers() {
        place(
                "Nine people left the valley.\n\nThe people stayed.\n\n" + "Nothing else was heard. ".repeat(9)
                        + "\n\nA convoy came to a narrow valley.",
                note("n", "Ten people left the valley"));
        assertThat(only().fix())
                .contains("in p1, score 0.78:\n  quote: \"Nine people left the valley\"")
                .contains("in p2,")
                .contains("in p4,");
    }

    @Test
    void aNearestPlaceWhoseWordsStandTwiceIsToldApart() {
        place(
                "On May Day the Blues came at noon. On New Year the Blues came at noon.",
                note("n", "the Reds came at noon"));
        assertThat(only().fix()).contains("  quote: \"the Blues came at noon\"\n  prefix: \"Day \"");
    }

    @Test
    void movedWordsAreAWarning() {
        place(
                "The convoy slowly left the eastern quarter of the town.",
                note("n", "convoy left the eastern quarter of the town"));
        assertThat(only().toString())
                .startsWith("annotations/a.yml:7:12: warning: the words")
                .contains("have changed: the note is shown at p1 (score 0.9")
                .contains(
                        "run 'accept notes a' or write\n      quote: \"convoy slowly left the eastern quarter of the town\"");
    }

    @Test
    void longWordsAreShortenedBetweenWords() {
        assertThat(Excerpt.quoted("a ".repeat(10) + "rather long quotation of nothing in particular that goes on"))
                .isEqualTo("\"a a a a a a a a a a rather long quotation of nothing in …\"");
    }

    @Test
    void withdrawnArticlesShowNoNotes() {
        Article article = Articles.of("withdrawn: {date: 2020-01-01, reason: law}\n", "");
        assertThat(NotePlacer.place(article, List.of(note("n", "Reds")), ArticleRecord.none("a"), problems))
                .isEmpty();
    }

    @Test
    void theLinesToPasteDecide() {
        Random random = new Random(5);
        for (int round = 0; round < 60; round++) {
            List<String> words = new ArrayList<>();
            for (int i = 0; i < 30; i++)
                words.add(List.of("on", "Monday", "Reds", "the", "came.", "“left”")
                        .get(random.nextInt(6)));
            String text = String.join(" ", words);
            Anchoring found = new Anchorer(text).anchor(new Quote("Reds", "", "", AT));
            if (found instanceof Anchoring.Ambiguous ambiguous) assertDecided(text, ambiguous.places());
        }
    }

    private static void assertDecided(String text, List<Span> places) {
        TellingApart apart = new TellingApart(text, places);
        for (int i = 0; i < places.size(); i++) {
            List<String> keys = apart.keys(i);
            assertThat(keys).as(text).isNotEmpty();
            Quote quote = new Quote("Reds", value(keys, "prefix: "), value(keys, "suffix: "), AT);
            assertThat(new Anchorer(text).anchor(quote)).as(text + keys).isEqualTo(new Anchoring.Exact(places.get(i)));
        }
    }

    private static String value(List<String> keys, String key) {
        return keys.stream()
                .filter(k -> k.startsWith(key))
                .map(k -> k.substring(key.length() + 1, k.length() - 1))
                .findFirst()
                .orElse("");
    }

    private Problem only() {
        assertThat(problems.sorted()).hasSize(1);
        return problems.sorted().get(0);
    }

    private List<PlacedNote> place(String text, Note... notes) {
        return NotePlacer.place(Articles.of("", text), List.of(notes), ArticleRecord.none("a"), problems);
    }

    private static Note note(String id, String quote) {
        return note(id, Optional.of(new Quote(quote, "", "", AT)));
    }

    private static Note whole(String id) {
        return note(id, Optional.empty());
    }

    private static Note note(String id, Optional<Quote> quote) {
        Edtf date = Edtf.parse("2020-01-01").orElseThrow();
        return new Note(
                id,
                quote,
                "context",
                "",
                "desk",
                date,
                List.of(),
                "",
                "",
                "",
                List.of(),
                "x",
                Body.EMPTY,
                List.of(),
                AT);
    }
}
