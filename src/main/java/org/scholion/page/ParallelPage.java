package org.scholion.page;

import java.util.List;

/**
 * An article beside its translation, passage by passage.
 *
 * @param title of the original
 */
public record ParallelPage(Frame frame, String title, Head original, Head translation, List<Row> rows) {
    /** One of the two versions. @param language in words */
    public record Head(String title, String language, String lang, String dir, String href) {}

    /** A passage in both. @param number its place in the article */
    public record Row(int number, Cell original, Cell translation) {}

    /** A passage in one of them. @param href its own address */
    public record Cell(Html text, String href, boolean heading) {}
}
