package org.scholion.content;

import java.util.Optional;
import org.scholion.problem.Problems;
import org.scholion.text.SourceFile;

/** Reads one plain page of the archive. */
public final class PageReader {
    private PageReader() {}

    /** The page, or nothing after saying what is wrong with its record. */
    public static Optional<PlainPage> read(String id, SourceFile file, Problems problems) {
        return FrontMatter.of(file, "a page", problems).map(m -> {
            PlainPage page = new PlainPage(
                    id,
                    m.fields().required("title"),
                    m.fields().language("language").orElse(""),
                    m.fields().text("translation-of").orElse(""),
                    MarkdownReader.own(file, m.bodyStart(), problems),
                    file);
            m.fields().done();
            return page;
        });
    }
}
