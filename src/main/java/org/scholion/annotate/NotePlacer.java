package org.scholion.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.scholion.content.Article;
import org.scholion.ledger.AnchorRecord;
import org.scholion.ledger.ArticleRecord;
import org.scholion.ledger.Hashes;
import org.scholion.ledger.NoteRecord;
import org.scholion.ledger.Surroundings;
import org.scholion.problem.Code;
import org.scholion.problem.Problems;

/** Finds where the notes on one article stand in its text, and says which do not. */
public final class NotePlacer {
    private static final int PLACES_LISTED = 6;

    private final Article article;
    private final String text;
    private final Anchorer anchorer;
    private final Accepted accepted;
    private final Problems problems;

    /**
     * @param article that is not withdrawn
     * @param record what is accepted of it
     * @param problems told of notes whose words are gone, stand in several places, or have changed
     */
    public NotePlacer(Article article, ArticleRecord record, Problems problems) {
        this.article = article;
        this.text = article.body().text();
        this.anchorer = new Anchorer(text);
        this.accepted = new Accepted(article.body(), text, record);
        this.problems = problems;
    }

    /**
     * Places notes.
     *
     * @param record what is accepted of the article
     * @param problems told of notes whose words are gone, stand in several places, or have changed
     * @return the notes in the order given; none where the article is withdrawn, since notes quote its text
     */
    public static List<PlacedNote> place(Article article, List<Note> notes, ArticleRecord record, Problems problems) {
        if (notes.isEmpty() || article.withdrawn().isPresent()) return List.of();
        NotePlacer placer = new NotePlacer(article, record, problems);
        return notes.stream().map(placer::place).toList();
    }

    /** The note where it stands. */
    public PlacedNote place(Note note) {
        if (note.quote().isEmpty()) return new PlacedNote(note, Optional.empty());
        Anchoring found = anchorer.anchor(note.quote().get());
        Optional<AnchorRecord> anchor = accepted.anchor(note);
        Anchoring checked = anchor.map(a -> accepted.checked(note.quote().get(), found, a, anchorer))
                .orElse(found);
        boolean settled = checked instanceof Anchoring.Moved moved
                && anchor.filter(a -> accepted.isAccepted(moved.span(), a)).isPresent();
        if (!settled) report(note, note.quote().get(), checked);
        return new PlacedNote(note, Optional.of(checked), settled);
    }

    /** What is to be recorded of a note once its place is accepted. */
    public NoteRecord recorded(PlacedNote placed) {
        return new NoteRecord(
                placed.note().id(), placed.note().hash(), placed.span().map(s -> anchor(placed, s)));
    }

    private AnchorRecord anchor(PlacedNote placed, Span span) {
        Quote quote = placed.note().quote().orElseThrow();
        Anchoring.Moved best =
                placed.anchoring().orElseThrow() instanceof Anchoring.Moved m ? m : new Anchoring.Moved(span, 1, 0);
        return new AnchorRecord(
                quote.hash(),
                passage(span),
                text.codePointCount(0, span.start()),
                text.codePointCount(0, span.end()),
                Hashes.of(words(span)),
                anchorer.occurrences(words(span)),
                best.score(),
                best.score() - best.runnerUp(),
                Surroundings.of(text, span.start(), span.end()));
    }

    private void report(Note note, Quote quote, Anchoring anchoring) {
        String words = "the words " + Excerpt.quoted(quote.exact()) + " of the note '" + note.id() + "' ";
        if (anchoring instanceof Anchoring.Orphan orphan) {
            problems.report(
                    Code.ORPHAN_NOTE,
                    quote.at(),
                    words + "are not in the article" + elsewhere(orphan),
                    nearest(quote, orphan));
        } else if (anchoring instanceof Anchoring.Ambiguous ambiguous) {
            String message =
                    words + "stand in the article " + ambiguous.places().size() + " times";
            problems.report(Code.AMBIGUOUS_NOTE, quote.at(), message, tellingApart(ambiguous.places()));
        } else if (anchoring instanceof Anchoring.Moved moved) {
            problems.report(Code.MOVED_NOTE, quote.at(), words + "have changed" + where(moved), accept(moved));
        }
    }

    /** The very words may stand where the note never was. */
    private static String elsewhere(Anchoring.Orphan orphan) {
        boolean same = !orphan.nearest().isEmpty() && orphan.nearest().get(0).score() == 1;
        return same ? " where the note was, but elsewhere" : "";
    }

    // ---- cures

    private String nearest(Quote quote, Anchoring.Orphan orphan) {
        if (orphan.nearest().isEmpty())
            return "nothing in the text is like them: quote other words, or delete the note";
        List<String> lines = new ArrayList<>();
        lines.add("quote what stands there now; the nearest are");
        for (Anchoring.Candidate c : orphan.nearest()) {
            lines.add("in " + passage(c.span()) + ", score " + hundredths(c.score()) + ":");
            lines.add("  quote: " + Excerpt.yaml(words(c.span())));
            for (String key : more(quote, c.span())) lines.add("  " + key);
        }
        return String.join("\n", lines);
    }

    /** The same words again mean another place only with what stands before them; others may stand in several places. */
    private List<String> more(Quote quote, Span span) {
        boolean same = Folded.plain(words(span)).equals(Folded.plain(quote.exact()));
        if (same) return new TellingApart(text, List.of(span)).keys(0);
        Anchoring there = anchorer.anchor(new Quote(words(span), "", "", quote.at()));
        return there instanceof Anchoring.Ambiguous several
                ? new TellingApart(text, several.places()).keys(several.places().indexOf(span))
                : List.of();
    }

    private String tellingApart(List<Span> places) {
        TellingApart apart = new TellingApart(text, places);
        List<String> lines = new ArrayList<>();
        lines.add("say which is meant by what stands beside it");
        for (int i = 0; i < Math.min(PLACES_LISTED, places.size()); i++) {
            List<String> keys = apart.keys(i);
            lines.add("in " + passage(places.get(i)) + ":"
                    + (keys.isEmpty() ? " by more of the words, since others are between the same ones" : ""));
            for (String key : keys) lines.add("  " + key);
        }
        int more = places.size() - PLACES_LISTED;
        if (more > 0) lines.add("and in " + more + " more places");
        return String.join("\n", lines);
    }

    private String where(Anchoring.Moved moved) {
        return ": the note is shown at " + passage(moved.span()) + " (score " + hundredths(moved.score())
                + ", next best " + hundredths(moved.runnerUp()) + ")";
    }

    private String accept(Anchoring.Moved moved) {
        return "if that is right, run 'accept notes " + article.id() + "' or write\n  quote: "
                + Excerpt.yaml(words(moved.span()));
    }

    private String words(Span span) {
        return text.substring(span.start(), span.end());
    }

    private String passage(Span span) {
        return article.body().passageOf(span.start()).id();
    }

    private static String hundredths(double score) {
        return String.format(Locale.ROOT, "%.2f", score);
    }
}
