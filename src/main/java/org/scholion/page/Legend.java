package org.scholion.page;

/** Words for the signs of a drawing. */
public final class Legend {
    private Legend() {}

    /** A sign as it is drawn, and what it means. */
    public record Line(Html sign, String words) {}
}
