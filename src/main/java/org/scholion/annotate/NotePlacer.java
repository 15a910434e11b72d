package org.scholion.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.scholion.content.Article;
import org.scholion.content.Body;
import org.scholion.problem.Code;
import org.scholion.problem.Problems;

/** Finds where the notes on one article stand in its text, and says which do not. */
public final class NotePlacer {
    private static final int PLACES_LISTED = 6;

    private final Article article;
    private final String text;
    private final Anchorer anchorer;
    private final Problems problems;

    private NotePlacer(Article article, Problems problems) {
        this.article = article;
        this.text = article.body().text();
        this.anchorer = new Anchorer(text);
        this.problems = problems;
    }

    /**
     * Places notes.
     *
     * @param problems told of notes whose words are gone, stand in several places, or have changed
     * @return the notes in the order given; none where the article is withdrawn, since notes quote its text
     */
    public static List<PlacedNote> place(Article article, List<Note> notes, Problems problems) {
        if (notes.isEmpty() || article.withdrawn().isPresent()) return List.of();
        NotePlacer placer = new NotePlacer(article, problems);
        return notes.stream().map(placer::placed).toList();
    }

    private PlacedNote placed(Note note) {
        PlacedNote placed = new PlacedNote(note, note.quote().map(anchorer::anchor));
        placed.anchoring().ifPresent(a -> report(note, note.quote().orElseThrow(), a));
        return placed;
    }

    private void report(Note note, Quote quote, Anchoring anchoring) {
        String words = "the words " + Excerpt.quoted(quote.exact()) + " of the note '" + note.id() + "' ";
        if (anchoring instanceof Anchoring.Orphan orphan) {
            problems.report(Code.ORPHAN_NOTE, quote.at(), words + "are not in the article", nearest(orphan));
        } else if (anchoring instanceof Anchoring.Ambiguous ambiguous) {
            String message =
                    words + "stand in the article " + ambiguous.places().size() + " times";
            problems.report(Code.AMBIGUOUS_NOTE, quote.at(), message, tellingApart(ambiguous.places()));
        } else if (anchoring instanceof Anchoring.Moved moved) {
            problems.report(Code.MOVED_NOTE, quote.at(), words + "have changed" + where(moved), accept(moved));
        }
    }

    // ---- cures

    private String nearest(Anchoring.Orphan orphan) {
        if (orphan.nearest().isEmpty())
            return "nothing in the text is like them: quote other words, or delete the note";
        List<String> places = orphan.nearest().stream()
                .map(c -> passage(c.span()) + " quote: " + Excerpt.yaml(words(c.span())) + " (" + hundredths(c.score())
                        + ")")
                .toList();
        return "quote what stands there now; nearest are " + String.join(" · ", places);
    }

    private String tellingApart(List<Span> places) {
        TellingApart apart = new TellingApart(text, places);
        List<String> cures = new ArrayList<>();
        for (int i = 0; i < Math.min(PLACES_LISTED, places.size()); i++) {
            cures.add("in " + passage(places.get(i)) + " " + apart.keys(i));
        }
        int more = places.size() - cures.size();
        return "to mean the words " + String.join(" · ", cures) + (more > 0 ? " · and " + more + " more places" : "");
    }

    private String where(Anchoring.Moved moved) {
        return ": the note is shown at " + passage(moved.span()) + " (score " + hundredths(moved.score())
                + ", next best " + hundredths(moved.runnerUp()) + ")";
    }

    private String accept(Anchoring.Moved moved) {
        return "if that is right, write quote: " + Excerpt.yaml(words(moved.span())) + " or run 'accept notes "
                + article.id() + "'";
    }

    private String words(Span span) {
        return text.substring(span.start(), span.end());
    }

    private String passage(Span span) {
        Body body = article.body();
        return body.passages().get(body.passageAt(span.start())).id();
    }

    private static String hundredths(double score) {
        return String.format(Locale.ROOT, "%.2f", score);
    }
}
