package org.scholion.annotate;

import java.util.Optional;

/**
 * A note and where its words are.
 *
 * @param anchoring absent for a note on the whole article
 */
public record PlacedNote(Note note, Optional<Anchoring> anchoring) {
    /** The stretch of text that the note is shown at, if it has one. */
    public Optional<Span> span() {
        if (anchoring.isEmpty()) return Optional.empty();
        if (anchoring.get() instanceof Anchoring.Exact exact) return Optional.of(exact.span());
        if (anchoring.get() instanceof Anchoring.Moved moved) return Optional.of(moved.span());
        return Optional.empty();
    }
}
