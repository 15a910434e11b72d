package org.scholion.annotate;

import java.util.Optional;

/** An editor's word on what a name means in one article; no entry: it names nothing. */
public record MentionDecision(Quote quote, Optional<String> entry) {}
