package org.scholion.annotate;

import java.util.List;
import java.util.Optional;

/** Where quoted words are in a text now. */
public sealed interface Anchoring {
    /** The word that reports and data files use. */
    String state();

    /** Where the words are, if they are at one place. */
    default Optional<Span> place() {
        return Optional.empty();
    }

    /** The words stand there, once, typographic variants apart. */
    record Exact(Span span) implements Anchoring {
        @Override
        public String state() {
            return "exact";
        }

        @Override
        public Optional<Span> place() {
            return Optional.of(span);
        }
    }

    /**
     * The words have changed a little.
     *
     * @param score how like they are, 0 to 1
     * @param runnerUp how like the next best place is
     */
    record Moved(Span span, double score, double runnerUp) implements Anchoring {
        @Override
        public String state() {
            return "moved";
        }

        @Override
        public Optional<Span> place() {
            return Optional.of(span);
        }
    }

    /** The words stand in several places, and neither prefix nor suffix decides. */
    record Ambiguous(List<Span> places) implements Anchoring {
        @Override
        public String state() {
            return "ambiguous";
        }
    }

    /** The words are gone. @param nearest the most similar places, best first, at most three */
    record Orphan(List<Candidate> nearest) implements Anchoring {
        @Override
        public String state() {
            return "orphan";
        }
    }

    /** A place that is somewhat like the words. */
    record Candidate(Span span, double score) {}
}
