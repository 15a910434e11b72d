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
                                + " nearest are p2 quote: \"Some 800 people left the \\\"old\\\" quarter on Monday\" (0.82)");
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
                .isEqualTo("to mean the words in p1 add prefix: \"Monday \" · in p2 add prefix: \"Friday \"");
    }

    @Test
    void movedWordsAreAWarning() {
        place(
                "The convoy slowly left the eastern quarter of the town.",
                note("n", "convoy left the eastern quarter of the town"));
        assertThat(only().toString())
                .startsWith("annotations/a.yml:7:12: warning: the words")
                .contains("have changed: the note is shown at p1 (score 0.9")
                .contains("quote: \"convoy slowly left the eastern quarter of the town\" or run 'accept notes a'");
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
            String keys = apart.keys(i);
            if (keys.contains(" and suffix")) continue;
            String value = keys.substring(keys.indexOf('"') + 1, keys.length() - 1);
            Quote quote =
                    keys.startsWith("add prefix") ? new Quote("Reds", value, "", AT) : new Quote("Reds", "", value, AT);
            assertThat(new Anchorer(text).anchor(quote)).as(text + keys).isEqualTo(new Anchoring.Exact(places.get(i)));
        }
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
        return new Note(id, quote, "context", "", "desk", date, List.of(), "", "", "", "x", Body.EMPTY, List.of(), AT);
    }
}
