package org.scholion.mention;

import java.util.List;
import org.scholion.annotate.Span;

/**
 * A place in a text that names an entry, or may.
 *
 * @param span in the article's canonical text
 * @param entry the id of the entry; empty where it is ambiguous
 * @param decided by what
 * @param candidates ids of the entries it may mean, sorted, where it is ambiguous; else empty
 */
public record Mention(Span span, String entry, Decided decided, List<String> candidates) {
    /** What settled the meaning. */
    public enum Decided {
        RULE,
        EDITOR,
        AMBIGUOUS
    }

    public Mention {
        candidates = List.copyOf(candidates);
    }
}
