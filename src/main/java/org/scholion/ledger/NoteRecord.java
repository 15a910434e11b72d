package org.scholion.ledger;

import java.util.Optional;

/**
 * A note as it was accepted.
 *
 * @param id distinct in its article
 * @param anchor where it stood; absent for a note on the whole article, and where its place was never accepted
 */
public record NoteRecord(String id, Optional<AnchorRecord> anchor) {}
