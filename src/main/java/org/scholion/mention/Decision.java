package org.scholion.mention;

import java.util.Optional;
import org.scholion.annotate.MentionDecision;
import org.scholion.annotate.Span;

/**
 * An editor's decision at one place of a text.
 *
 * @param entry what the words name; none: nothing
 * @param pinned made for this place by what stands around it, not for every occurrence of the words
 * @param written as the editor wrote it
 */
record Decision(Span span, Optional<String> entry, boolean pinned, MentionDecision written) {
    /** Whether another decision, no stronger and no weaker, says something else of the same words. */
    boolean contradicts(Decision other) {
        return span.equals(other.span) && pinned == other.pinned && !entry.equals(other.entry);
    }

    /** That the words name nothing. */
    Decision annulled() {
        return new Decision(span, Optional.empty(), pinned, written);
    }

    int length() {
        return span.end() - span.start();
    }
}
