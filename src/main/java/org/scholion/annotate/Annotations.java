package org.scholion.annotate;

import java.util.List;

/** All that editors say about one article, in the order written. */
public record Annotations(String article, List<Note> notes, List<MentionDecision> mentions, List<LinkDecision> links) {
    /** Nothing is said. */
    public static Annotations none(String article) {
        return new Annotations(article, List.of(), List.of(), List.of());
    }
}
