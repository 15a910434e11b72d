package org.scholion.content;

/**
 * Markup that stands off from the text of a passage.
 *
 * @param start first UTF-16 unit in the passage's text
 * @param end past the last; equal to start for marks that are points
 * @param kind what it is
 * @param target the address of a link or picture, the label of a footnote, the id of a reference; else empty
 * @param label what a reference shows instead of its target's own name; the alternative text of a picture; else empty
 */
public record Mark(int start, int end, Kind kind, String target, String label) {
    /** Whether this is a link to somewhere outside the archive. */
    public boolean leadsOutside() {
        return kind == Kind.LINK && target.matches("(?is)[a-z][a-z0-9+.-]*:.*");
    }

    /**
     * The id that the path of an inner link ends with: {@code one} for {@code ../articles/one.html#p2}, {@code one.md} or
     * {@code /articles/one/}; empty for a link within its own page.
     */
    public String innerId() {
        String path = target.replaceAll("[#?].*$", "").replaceAll("/+$", "");
        return path.substring(path.lastIndexOf('/') + 1).replaceAll("\\.(md|html)$", "");
    }

    /** Kinds of markup; marks of one passage nest properly. */
    public enum Kind {
        EMPHASIS,
        STRONG,
        STRIKE,
        CODE,
        LINK,
        /** {@code [[id]]} or {@code [[id|label]]} in the archive's own texts. */
        REFERENCE,
        /** A line break inside a passage: a point after the space that stands for it in the text. */
        BREAK,
        /** The mark of a footnote: a point. */
        FOOTNOTE,
        /** A picture in running text: a point. */
        PICTURE
    }
}
