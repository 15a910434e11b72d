package org.scholion.ledger;

import java.util.Optional;

/**
 * A note as it was accepted.
 *
 * @param id distinct in its article
 * @param text hash of what it says, as written; empty where its article was withdrawn
 * @param anchor where it stood; absent for a note on the whole article, and where its place was never accepted
 */
public record NoteRecord(String id, String text, Optional<AnchorRecord> anchor) {
    /** Whether these words, by the hash of their quotation, are what it was about. */
    public boolean quotes(String quote) {
        return anchor.filter(a -> a.quote().equals(quote)).isPresent();
    }

    /** Whether the program gave it its id. */
    boolean isUnnamed() {
        return id.matches("note-[1-9][0-9]*");
    }
}
