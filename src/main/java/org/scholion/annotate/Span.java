package org.scholion.annotate;

/**
 * A stretch of one article's canonical text.
 *
 * @param start first UTF-16 unit from the start of the article's text
 * @param end past the last
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) throw new IllegalArgumentException(start + ".." + end);
    }

    /** Whether the two share a character. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
