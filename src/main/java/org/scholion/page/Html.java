package org.scholion.page;

/**
 * HTML that may be printed as it is.
 *
 * <p>Only {@link HtmlWriter} makes it, and that escapes every text and attribute; so content can never become markup.
 */
public final class Html {
    /** Nothing. */
    public static final Html EMPTY = new Html("");

    private final String markup;

    Html(String markup) {
        this.markup = markup;
    }

    /** The markup itself, for the renderer. */
    public String markup() {
        return markup;
    }

    @Override
    public String toString() {
        return markup;
    }
}
