package org.scholion.content;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** The Markdown that is read: CommonMark with tables, footnotes and strike-through, and nothing that changes characters. */
final class MarkdownSyntax {
    private static final Parser PARSER = parser();

    private MarkdownSyntax() {}

    private static Parser parser() {
        MutableDataSet options = new MutableDataSet();
        options.set(
                Parser.EXTENSIONS,
                List.of(TablesExtension.create(), FootnoteExtension.create(), StrikethroughExtension.create()));
        options.set(Parser.TRACK_DOCUMENT_LINES, false);
        // a line in brackets below a table is text, and two bars without words between them are an empty cell
        options.set(TablesExtension.WITH_CAPTION, false);
        options.set(TablesExtension.COLUMN_SPANS, false);
        options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
        // with a parser of inline markup of one's own, the library leaves definitions of links out unless asked
        return Parser.builder(options)
                .customInlineParserFactory(QuickInlineParser::new)
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                .build();
    }

    /** The tree of a stretch of a text; its offsets are those of the whole text. */
    static Document parse(String text, int from, int to) {
        return PARSER.parse(BasedSequence.of(text).subSequence(from, to));
    }
}
