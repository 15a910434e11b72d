package org.scholion.mention;

import java.util.Optional;
import org.scholion.annotate.Span;

/**
 * An editor's decision at one place of a text.
 *
 * @param entry what the words name; none: nothing
 * @param pinned made for this place by what stands around it, not for every occurrence of the words
 */
record Decision(Span span, Optional<String> entry, boolean pinned) {
    int length() {
        return span.end() - span.start();
    }
}
