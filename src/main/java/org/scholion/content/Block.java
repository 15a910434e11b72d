package org.scholion.content;

import java.util.List;

/** How the passages of a text are arranged. Leaves name passages by their index, so no text stands twice. */
public sealed interface Block {
    /** A paragraph on its own, in a list item or in a quotation. */
    record Paragraph(int passage) implements Block {}

    /** @param level 1 to 6 as in the source */
    record Heading(int passage, int level) implements Block {}

    /** A quotation of any depth. */
    record Quotation(List<Block> blocks) implements Block {}

    /** @param start the first number of an ordered list */
    record Listing(boolean ordered, int start, List<List<Block>> items) implements Block {}

    /** Rows in order; the first ones may be heads. */
    record Table(List<Row> rows) implements Block {}

    /** One row; its cells are stretches of its passage with one space between. */
    record Row(int passage, boolean head, List<Cell> cells) {}

    /** @param start first UTF-16 unit in the row's text; end exclusive; align is left, right, center or empty */
    record Cell(int start, int end, String align) {}

    /** @param caption index of the caption's passage, or -1 */
    record Figure(String source, String alt, int caption) implements Block {}

    /** Lines kept as lines. */
    record Preformatted(List<Integer> lines) implements Block {}

    /** A break in subject. */
    record Rule() implements Block {}

    /** The article's own footnotes, in the order of their first mention; the last block of a text. */
    record Footnotes(List<Footnote> notes) implements Block {}

    /** @param references how often the text refers to it */
    record Footnote(String label, int references, List<Block> blocks) {}
}
