package org.scholion.annotate;

/** A stretch of a folded text, end exclusive. */
record Range(int from, int to) {
    boolean overlaps(Range other) {
        return from < other.to && other.from < to;
    }
}
