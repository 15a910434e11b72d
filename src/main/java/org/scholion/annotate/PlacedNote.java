package org.scholion.annotate;

import java.util.Optional;

/**
 * A note and where its words are.
 *
 * @param anchoring absent for a note on the whole article
 * @param accepted whether an editor has accepted that its words, which have changed, are those that stand there now
 */
public record PlacedNote(Note note, Optional<Anchoring> anchoring, boolean accepted) {
    /** A note whose place nobody has accepted. */
    public PlacedNote(Note note, Optional<Anchoring> anchoring) {
        this(note, anchoring, false);
    }

    /** How surely its place was found, as a word; a note on the whole article cannot be misplaced. */
    public String state() {
        return anchoring.map(Anchoring::state).orElse("exact");
    }

    /** The stretch of text that the note is shown at, if it has one. */
    public Optional<Span> span() {
        return anchoring.flatMap(Anchoring::place);
    }

    /** Whether its words have changed and nobody has accepted the place yet: then it is shown with a sign. */
    public boolean isDoubtful() {
        return !accepted && anchoring.filter(Anchoring.Moved.class::isInstance).isPresent();
    }
}
