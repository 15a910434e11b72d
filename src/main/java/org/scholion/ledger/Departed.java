package org.scholion.ledger;

import java.util.Optional;

/**
 * A passage or note that was published and stands in its article no longer.
 *
 * @param id its address within the article
 * @param to where it leads now: a passage or note of the same article, or another page with or without a fragment, such
 *     as {@code articles/a#p3}; empty where it was taken out for good
 * @param was the passage as it was, where it was taken into another: divided from that again, it has its address back
 */
public record Departed(String id, String to, Optional<PassageRecord> was) {
    /** One that will not come back. */
    public Departed(String id, String to) {
        this(id, to, Optional.empty());
    }

    /** Whether it leads to a place within the same article. */
    public boolean staysInArticle() {
        return !to.isEmpty() && to.indexOf('/') < 0;
    }
}
