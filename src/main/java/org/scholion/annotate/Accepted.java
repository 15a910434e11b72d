package org.scholion.annotate;

import java.util.ArrayList;
import java.util.List;
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
        boolean home = found.place().filter(s -> isHome(s, anchor)).isPresent();
        Optional<Anchoring> kept = home || anchor.score() == 1 ? Optional.empty() : stillThere(anchor);
        if (kept.isPresent()) return kept.get();
        Optional<Span> span = found.place();
        if (span.isEmpty()) return found;
        boolean same = isSame(span.get(), anchor, anchorer);
        if (same && home) return found;
        double score = found instanceof Anchoring.Moved moved ? moved.score() : 1;
        Anchoring.Orphan lost = anchorer.lost(quote, new Anchoring.Candidate(span.get(), score));
        return same && !isLikeAtHome(lost, anchor) ? found : lost;
    }

    /** The words that were accepted in place of the quoted ones, if they stand in their passage still, once. */
    private Optional<Anchoring> stillThere(AnchorRecord anchor) {
        Optional<Anchoring> kept = Optional.empty();
        for (Passage passage : body.passages()) {
            if (!isOf(passage, anchor)) continue;
            for (Span span : stretches(passage.text(), anchor.end() - anchor.start())) {
                if (!Hashes.of(passage.text().substring(span.start(), span.end()))
                        .equals(anchor.words())) continue;
                if (kept.isPresent()) return Optional.empty();
                Span place = new Span(passage.start() + span.start(), passage.start() + span.end());
                kept = Optional.of(new Anchoring.Moved(place, anchor.score(), anchor.score() - anchor.margin()));
            }
        }
        return kept;
    }

    /** All stretches of so many code points that begin and end at a word's edge. */
    private static List<Span> stretches(String text, int length) {
        List<Span> stretches = new ArrayList<>();
        if (length > text.codePointCount(0, text.length())) return stretches;
        int end = text.offsetByCodePoints(0, length);
        for (int start = 0; end <= text.length(); start += Character.charCount(text.codePointAt(start))) {
            if (isEdge(text, start) && isEdge(text, end)) stretches.add(new Span(start, end));
            if (end == text.length()) return stretches;
            end += Character.charCount(text.codePointAt(end));
        }
        return stretches;
    }

    private static boolean isEdge(String text, int at) {
        return at == 0
                || at == text.length()
                || !Character.isLetterOrDigit(text.charAt(at - 1))
                || !Character.isLetterOrDigit(text.charAt(at));
    }

    /** Whether these very words, in this very passage, are what was accepted. */
    boolean isAccepted(Span span, AnchorRecord anchor) {
        return isHome(span, anchor) && Hashes.of(words(span)).equals(anchor.words());
    }

    /** Whether something like the words is left where they were: then they were changed there, and stand elsewhere as a copy. */
    private boolean isLikeAtHome(Anchoring.Orphan lost, AnchorRecord anchor) {
        return lost.nearest().stream()
                .skip(1)
                .anyMatch(c -> c.score() >= Verdict.ENOUGH_TO_DOUBT && isHome(c.span(), anchor));
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
        return isOf(body.passageOf(span.start()), anchor);
    }

    private static boolean isOf(Passage passage, AnchorRecord anchor) {
        return passage.id().equals(anchor.passage()) || passage.formerly().contains(anchor.passage());
    }

    private String words(Span span) {
        return text.substring(span.start(), span.end());
    }
}
