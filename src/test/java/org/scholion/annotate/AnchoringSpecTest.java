package org.scholion.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholion.content.Article;
import org.scholion.content.Body;
import org.scholion.ledger.ArticleRecord;
import org.scholion.ledger.Continuity;
import org.scholion.ledger.PassageRecord;
import org.scholion.problem.Location;
import org.scholion.problem.Problems;
import org.scholion.spec.Example;

/** The rules of anchoring, as {@code spec/anchoring.md} gives them. */
class AnchoringSpecTest {
    static List<Example> examples() {
        return Example.of("anchoring.md", "anchor");
    }

    @Test
    void thereAreManyExamples() {
        assertThat(examples()).hasSizeGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void holds(Example example) {
        String text = example.body().replace("⟦", "").replace("⟧", "");
        Quote quote = note(example).quote().orElseThrow();
        Anchoring found = new Anchorer(text).anchor(quote);
        String expected = example.value("state", "exact") + "\n" + example.body();
        assertThat(found.state() + "\n" + drawn(text, found))
                .as("%s%nquote: %s%nfound: %s", example.title(), quote.exact(), found)
                .isEqualTo(expected);
    }

    static List<Example> accepted() {
        return Example.of("anchoring.md", "accepted");
    }

    /** Examples of a text as it was when the note was accepted, and as it is now. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("accepted")
    void holdsOfWhatIsAccepted(Example example) {
        String[] texts = example.body().split("\n===\n");
        Note note = note(example);
        Article before = Articles.of("", texts[0]);
        NotePlacer placer = new NotePlacer(before, ArticleRecord.none("a"), new Problems());
        PlacedNote placed = placer.place(note);
        assertThat(placed.span()).as("accepted: %s", example.title()).isPresent();
        List<PassageRecord> passages =
                before.body().passages().stream().map(PassageRecord::of).toList();
        ArticleRecord record = new ArticleRecord(
                "a", List.of(), passages, List.of(), List.of(placer.recorded(placed)), List.of(), note.at());

        String text = texts[1].replace("⟦", "").replace("⟧", "");
        Body now = Continuity.of(Articles.of("", text).body(), record).body();
        Anchoring found = new NotePlacer(Articles.of(now), record, new Problems())
                .place(note)
                .anchoring()
                .orElseThrow();
        assertThat(found.state() + "\n" + drawn(text, found))
                .as("%s%nquote: %s%nfound: %s", example.title(), note.quote(), found)
                .isEqualTo(example.value("state", "exact") + "\n" + texts[1]);
    }

    private static Note note(Example example) {
        Quote quote = new Quote(
                example.value("quote", ""),
                example.value("prefix", ""),
                example.value("suffix", ""),
                Location.of("test"));
        return new Note(
                "n",
                Optional.of(quote),
                "context",
                "",
                "desk",
                Articles.DATE,
                List.of(),
                "",
                "",
                "",
                List.of(),
                "Words.",
                Body.EMPTY,
                List.of(),
                quote.at());
    }

    private static String drawn(String text, Anchoring anchoring) {
        List<Span> spans = spans(anchoring);
        StringBuilder drawn = new StringBuilder(text);
        for (int i = spans.size() - 1; i >= 0; i--) {
            drawn.insert(spans.get(i).end(), '⟧').insert(spans.get(i).start(), '⟦');
        }
        return drawn.toString();
    }

    private static List<Span> spans(Anchoring anchoring) {
        if (anchoring instanceof Anchoring.Exact exact) return List.of(exact.span());
        if (anchoring instanceof Anchoring.Moved moved) return List.of(moved.span());
        if (anchoring instanceof Anchoring.Ambiguous ambiguous) return new ArrayList<>(ambiguous.places());
        return List.of();
    }
}
