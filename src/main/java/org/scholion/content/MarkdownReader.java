package org.scholion.content;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Content;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.problem.Code;
import org.scholion.problem.Problems;
import org.scholion.text.SourceFile;

/**
 * Reads Markdown into passages of canonical text.
 *
 * <p>CommonMark with tables, footnotes and strike-through, and nothing that changes characters: no smart quotes, no
 * automatic links. Markup becomes {@link Mark}s, raw HTML becomes text. One reader reads one text.
 */
public final class MarkdownReader {
    private final SourceFile file;
    private final Problems problems;
    private final PassageList passages;
    private Document document;
    private Footnotes footnotes;

    private MarkdownReader(SourceFile file, boolean ownWords, Problems problems) {
        this.file = file;
        this.problems = problems;
        this.passages = new PassageList(file.text(), ownWords);
    }

    /**
     * Reads an archived text, in which {@code [[…]]} is nothing special.
     *
     * @param file the file that holds it
     * @param from where the Markdown begins, in UTF-16 units
     * @param problems told of constructions that are refused or left out
     * @return the text; the very {@link Body#EMPTY} where it was refused
     */
    public static Body archived(SourceFile file, int from, Problems problems) {
        return new MarkdownReader(file, false, problems).read(file.text(), from);
    }

    /** Reads one of the archive's own texts, in which {@code [[id]]} and {@code [[id|label]]} are references. */
    public static Body own(SourceFile file, int from, Problems problems) {
        return new MarkdownReader(file, true, problems).read(file.text(), from);
    }

    private Body read(String text, int from) {
        if (MarkdownLimits.refuse(file, from, problems)) return Body.EMPTY;
        try {
            document = MarkdownSyntax.parse(text, from, text.length());
            footnotes = new Footnotes(document);
            List<Block> blocks = blocks(document, Passage.Kind.PARAGRAPH, 0);
            addFootnotes(blocks);
            return new Body(passages.passages(), blocks);
        } catch (StackOverflowError e) {
            problems.report(
                    Code.MARKDOWN,
                    file.at(Knot.find(text, from)),
                    "the Markdown that begins here is too entangled to be read",
                    "look for very long tags, titles, or runs of brackets and stars");
            return Body.EMPTY;
        }
    }

    // ---- blocks

    private List<Block> blocks(Node parent, Passage.Kind kind, int depth) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (depth > MarkdownLimits.DEEPEST) {
                String message = "more than " + MarkdownLimits.DEEPEST + " nested quotations or lists";
                problems.report(Code.TOO_DEEP, file.at(node.getStartOffset()), message, "keep the innermost few");
                return blocks;
            }
            blocks.addAll(block(node, kind, depth));
        }
        return blocks;
    }

    /** What a node becomes: nothing, a block, or a row of pictures. */
    private List<Block> block(Node node, Passage.Kind kind, int depth) {
        if (node instanceof Paragraph) return paragraph(node, kind);
        if (node instanceof Heading h) {
            return figures().orText(node, Passage.Kind.HEADING, p -> new Block.Heading(p, h.getLevel()));
        }
        if (node instanceof BlockQuote) return some(blocks(node, Passage.Kind.QUOTE, depth + 1), Block.Quotation::new);
        if (node instanceof ListBlock list) return List.of(listing(list, depth));
        if (node instanceof TableBlock) return new TableReader(passages, this::inline, figures()).read(node);
        if (node instanceof ThematicBreak) return List.of(new Block.Rule());
        if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) return preformatted(node);
        if (node instanceof HtmlBlockBase) return rawHtml(node, kind);
        if (node instanceof FootnoteBlock || node instanceof Reference) return List.of();
        return figures().orText(node, kind, Block.Paragraph::new);
    }

    private static <T> List<Block> some(List<T> parts, java.util.function.Function<List<T>, Block> whole) {
        return parts.isEmpty() ? List.of() : List.of(whole.apply(parts));
    }

    private List<Block> paragraph(Node node, Passage.Kind kind) {
        Optional<Block> figure = figures().captioned(node);
        return figure.isPresent() ? List.of(figure.get()) : figures().orText(node, kind, Block.Paragraph::new);
    }

    private InlineReader inline() {
        return new InlineReader(file, document, footnotes, problems);
    }

    private FigureReader figures() {
        return new FigureReader(passages, this::inline);
    }

    private Block listing(ListBlock list, int depth) {
        List<List<Block>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(List.copyOf(blocks(item, Passage.Kind.ITEM, depth + 1)));
        }
        int start = list instanceof OrderedList ordered ? ordered.getStartNumber() : 1;
        return new Block.Listing(!(list instanceof BulletList), start, List.copyOf(items));
    }

    private List<Block> preformatted(Node node) {
        List<Integer> lines = new ArrayList<>();
        for (BasedSequence line : ((Content) node).getContentLines()) {
            PassageBuilder builder = new PassageBuilder();
            WrittenText.asWritten(line, builder);
            if (!builder.isEmpty()) lines.add(passages.add(builder, Passage.Kind.CODE));
        }
        return some(lines, Block.Preformatted::new);
    }

    private List<Block> rawHtml(Node node, Passage.Kind kind) {
        PassageBuilder builder = new PassageBuilder();
        inline().rawHtml(node, ((HtmlBlockBase) node).getContentChars(), builder);
        return builder.isEmpty() ? List.of() : List.of(new Block.Paragraph(passages.add(builder, kind)));
    }

    // ---- footnotes

    /** Footnotes stand at the end in the order of first reference; those that footnotes refer to follow. */
    private void addFootnotes(List<Block> blocks) {
        List<Footnotes.Defined> order = new ArrayList<>();
        List<List<Block>> contents = new ArrayList<>();
        for (Optional<Footnotes.Defined> n = nextFootnote(); n.isPresent(); n = nextFootnote()) {
            order.add(n.get());
            contents.add(footnote(n.get()));
        }
        List<Block.Footnote> notes = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            Footnotes.Defined note = order.get(i);
            notes.add(new Block.Footnote(note.label(), footnotes.references(note), contents.get(i)));
        }
        if (!notes.isEmpty()) blocks.add(new Block.Footnotes(List.copyOf(notes)));
    }

    private Optional<Footnotes.Defined> nextFootnote() {
        Optional<Footnotes.Defined> next = footnotes.next();
        if (next.isPresent()) return next;
        Optional<Footnotes.Defined> unused = footnotes.nextUnused();
        unused.ifPresent(this::reportUnused);
        return unused;
    }

    private List<Block> footnote(Footnotes.Defined note) {
        return List.copyOf(blocks(note.block(), Passage.Kind.FOOTNOTE, 1));
    }

    private void reportUnused(Footnotes.Defined note) {
        problems.report(
                Code.UNUSED_FOOTNOTE,
                file.at(note.block().getStartOffset()),
                "nothing refers to the footnote '" + note.label() + "'",
                "refer to it with [^" + note.label() + "] or delete it");
    }
}
