package org.scholion.content;

import java.util.List;
import org.scholion.text.SourceFile;

/**
 * One stretch of an article that has an address: a paragraph, heading, list item, table row, caption, footnote.
 *
 * @param id the address within the article, such as {@code p7}
 * @param number the place in the article, from 1
 * @param kind what it is
 * @param text its canonical text: no markup, white space runs as one space, otherwise the very characters
 * @param marks markup over the text, outer before inner
 * @param start where it begins in the article's canonical text, in UTF-16 units
 * @param map from the text back to the file
 */
public record Passage(String id, int number, Kind kind, String text, List<Mark> marks, int start, TextMap map) {
    /** Kinds of passage, as {@code passages.csv} names them in lower case. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM,
        QUOTE,
        ROW,
        CAPTION,
        FOOTNOTE,
        CODE
    }

    /** What stands between two passages in the canonical text of an article. */
    public static final String SEPARATOR = "\n\n";

    public Passage {
        marks = List.copyOf(marks);
    }

    /** Past the last UTF-16 unit in the article's canonical text. */
    public int end() {
        return start + text.length();
    }

    /** Where a position of the passage's text, counted from its start, stands in the file. */
    public org.scholion.problem.Location locate(SourceFile file, int within) {
        return file.at(map.source(within));
    }
}
