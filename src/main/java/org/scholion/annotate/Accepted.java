package org.scholion.annotate;

import java.util.Optional;
import org.scholion.content.Body;
import org.scholion.content.Passage;
import org.scholion.ledger.AnchorRecord;
import org.scholion.ledger.ArticleRecord;
import org.scholion.ledger.Hashes;
import org.scholion.ledger.SimpleWords;
import org.scholion.ledger.Surroundings;

/**
 * What the ledger knows of a note's place. Words that stand in a text once are found there, but after an edit they need
 * not be the same words: a few common ones may have been deleted where the note was and written elsewhere. So where the
 * accepted passage is left and nothing around the words is as it was, the note has lost its words.
 */
final class Accepted {
    /** So many words together are hardly ever written twice. */
    private static final int TELLING = 7;

    /** A name of several words brings three or four pairs with it. */
    private static final int AMPLE_ON_ONE_SIDE = 5;

    private static final int ENOUGH_AT_HOME = 2;

    private final Body body;
    private final String text;
    private final ArticleRecord record;

    Accepted(Body body, String text, ArticleRecord record) {
        this.body = body;
        this.text = text;
        this.record = record;
    }

    /** The accepted place of a note, if there is one for these very words. */
    Optional<AnchorRecord> anchor(Note note) {
        Optional<String> asked = note.quote().map(Quote::hash);
        return record.anchor(note.id())
                .filter(a -> asked.isPresent() && a.quote().equals(asked.get()));
    }

    /** The finding, or an orphan where it is not at the accepted place nor anything like it. */
    Anchoring checked(Quote quote, Anchoring found, AnchorRecord anchor, Anchorer anchorer) {
        Optional<Span> span = found.place();
        if (span.isEmpty() || isSame(span.get(), anchor, anchorer)) return found;
        double score = found instanceof Anchoring.Moved moved ? moved.score() : 1;
        return anchorer.lost(quote, new Anchoring.Candidate(span.get(), score));
    }

    /** Whether these very words, in this very passage, are what was accepted. */
    boolean isAccepted(Span span, AnchorRecord anchor) {
        return isHome(span, anchor) && Hashes.of(words(span)).equals(anchor.words());
    }

    private boolean isSame(Span span, AnchorRecord anchor, Anchorer anchorer) {
        String words = words(span);
        if (SimpleWords.of(words).size() >= TELLING) return true;
        Surroundings here = Surroundings.of(text, span.start(), span.end());
        int before = anchor.around().agreeingBefore(here);
        int after = anchor.around().agreeingAfter(here);
        if (before > 0 && after > 0) return true;
        // one of several places is gone: one side like the accepted one is not enough to tell which
        if (anchorer.occurrences(words) < anchor.times()) return false;
        return Math.max(before, after) >= AMPLE_ON_ONE_SIDE || isHome(span, anchor) && before + after >= ENOUGH_AT_HOME;
    }

    private boolean isHome(Span span, AnchorRecord anchor) {
        Passage passage = body.passages().get(body.passageAt(span.start()));
        return passage.id().equals(anchor.passage()) || passage.formerly().contains(anchor.passage());
    }

    private String words(Span span) {
        return text.substring(span.start(), span.end());
    }
}
