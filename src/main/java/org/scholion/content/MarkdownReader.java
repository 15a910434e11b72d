package org.scholion.content;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Content;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final int DEEPEST = 32;
    private static final int LONGEST_PARAGRAPH = 2 << 20;
    private static final Pattern REFERENCE =
            Pattern.compile("\\[\\[([^\\[\\]|]{1,200})(?:\\|([^\\[\\]]{1,300}))?]]");
    private static final Parser PARSER = parser();

    private final SourceFile file;
    private final boolean ownWords;
    private final Problems problems;
    private final List<Passage> passages = new ArrayList<>();
    private final Map<String, FootnoteBlock> footnotes = new LinkedHashMap<>();
    private final Map<String, Integer> references = new LinkedHashMap<>();
    private int length;

    private MarkdownReader(SourceFile file, boolean ownWords, Problems problems) {
        this.file = file;
        this.ownWords = ownWords;
        this.problems = problems;
    }

    private static Parser parser() {
        MutableDataSet options = new MutableDataSet();
        options.set(
                Parser.EXTENSIONS,
                List.of(TablesExtension.create(), FootnoteExtension.create(), StrikethroughExtension.create()));
        options.set(Parser.TRACK_DOCUMENT_LINES, false);
        return Parser.builder(options).build();
    }

    /**
     * Reads an archived text, in which {@code [[…]]} is nothing special.
     *
     * @param file the file that holds it
     * @param from where the Markdown begins, in UTF-16 units
     * @param problems told of constructions that are refused or left out
     */
    public static Body archived(SourceFile file, int from, Problems problems) {
        return new MarkdownReader(file, false, problems).read(file.text(), from);
    }

    /** Reads one of the archive's own texts, in which {@code [[id]]} and {@code [[id|label]]} are references. */
    public static Body own(SourceFile file, int from, Problems problems) {
        return new MarkdownReader(file, true, problems).read(file.text(), from);
    }

    private Body read(String text, int from) {
        if (isTooDeep(text, from)) return Body.EMPTY;
        try {
            Document document = PARSER.parse(BasedSequence.of(text).subSequence(from));
            document.getChildIterator().forEachRemaining(this::noteFootnote);
            List<Block> blocks = blocks(document, Passage.Kind.PARAGRAPH, 0);
            addFootnotes(blocks);
            return new Body(passages, blocks);
        } catch (StackOverflowError e) {
            problems.report(Code.MARKDOWN, file.at(from), "the Markdown is too entangled to be read", "look for very long runs of brackets, stars or underscores");
            return Body.EMPTY;
        }
    }

    // ---- depth, before the parser sees it

    private boolean isTooDeep(String text, int from) {
        for (int line = from; line >= 0 && line < text.length(); line = next(text, line)) {
            if (markersAt(text, line) <= DEEPEST) continue;
            problems.report(Code.TOO_DEEP, file.at(line), "more than " + DEEPEST + " nested quotations or lists begin here", "keep the innermost few");
            return true;
        }
        return false;
    }

    private static int next(String text, int line) {
        int feed = text.indexOf('\n', line);
        return feed < 0 ? -1 : feed + 1;
    }

    /** How many quotation and list markers a line begins with; a line of nothing but stars or hyphens is a rule. */
    private static int markersAt(String text, int line) {
        int count = 0;
        int i = line;
        while (i < text.length() && count <= DEEPEST) {
            char c = text.charAt(i);
            boolean marker = c == '>' || (c == '-' || c == '+' || c == '*') && i + 1 < text.length() && text.charAt(i + 1) == ' ';
            if (marker) count++;
            else if (c != ' ' && c != '\t') return count;
            i++;
        }
        int end = text.indexOf('\n', line);
        String whole = text.substring(line, end < 0 ? text.length() : end);
        return whole.matches("[\\s*]+|[\\s-]+") ? 0 : count;
    }

    // ---- blocks

    private List<Block> blocks(Node parent, Passage.Kind kind, int depth) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (depth > DEEPEST) {
                problems.report(Code.TOO_DEEP, file.at(node.getStartOffset()), "more than " + DEEPEST + " nested quotations or lists", "keep the innermost few");
                return blocks;
            }
            block(node, kind, depth).ifPresent(blocks::add);
        }
        return blocks;
    }

    private Optional<Block> block(Node node, Passage.Kind kind, int depth) {
        if (node instanceof Paragraph) return paragraph(node, kind);
        if (node instanceof Heading h) return leaf(node, Passage.Kind.HEADING).map(p -> new Block.Heading(p, h.getLevel()));
        if (node instanceof BlockQuote) return some(blocks(node, Passage.Kind.QUOTE, depth + 1)).map(Block.Quotation::new);
        if (node instanceof ListBlock list) return listing(list, depth);
        if (node instanceof TableBlock) return table(node);
        if (node instanceof ThematicBreak) return Optional.of(new Block.Rule());
        if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) return preformatted(node);
        if (node instanceof HtmlBlockBase) return rawHtml(node, kind);
        if (node instanceof FootnoteBlock || node instanceof Reference) return Optional.empty();
        return leaf(node, kind).map(Block.Paragraph::new);
    }

    private static <T> Optional<List<T>> some(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list);
    }

    private Optional<Block> paragraph(Node node, Passage.Kind kind) {
        if (node.getTextLength() > LONGEST_PARAGRAPH) {
            problems.report(Code.TOO_LONG_PARAGRAPH, file.at(node.getStartOffset()), "a paragraph of " + node.getTextLength() + " characters", "break it with empty lines");
            return Optional.empty();
        }
        Node first = node.getFirstChild();
        boolean picture = first instanceof Image || first instanceof ImageRef;
        if (picture && (first.getNext() == null || first.getNext() instanceof SoftLineBreak)) return figure(first);
        return leaf(node, kind).map(Block.Paragraph::new);
    }

    /** A picture alone in its paragraph; its caption is its title, or the lines that follow it. */
    private Optional<Block> figure(Node picture) {
        InlineReader inline = inline();
        Optional<InlineReader.Picture> read = inline.picture(picture);
        if (read.isEmpty()) return Optional.empty();
        PassageBuilder caption = new PassageBuilder();
        if (picture.getNext() != null) inline.siblings(picture.getNext(), caption);
        else caption.addFrom(read.get().title(), picture.getStartOffset());
        int index = caption.isEmpty() ? -1 : add(caption, Passage.Kind.CAPTION);
        return Optional.of(new Block.Figure(read.get().source(), read.get().alt(), index));
    }

    private Optional<Integer> leaf(Node node, Passage.Kind kind) {
        PassageBuilder builder = new PassageBuilder();
        inline().siblings(node.getFirstChild(), builder);
        if (builder.isEmpty() && !builder.hasPictures()) return Optional.empty();
        return Optional.of(add(builder, kind));
    }

    private InlineReader inline() {
        return new InlineReader(file, references, footnotes.keySet(), problems);
    }

    private int add(PassageBuilder builder, Passage.Kind kind) {
        int number = passages.size() + 1;
        if (number > 1) length += Passage.SEPARATOR.length();
        passages.add(new Passage("p" + number, number, kind, builder.text(), marks(builder), length, builder.map()));
        length += builder.text().length();
        return number - 1;
    }

    /** In our own words, {@code [[…]]} is a reference over the very characters; pages show the target's name instead. */
    private List<Mark> marks(PassageBuilder builder) {
        if (!ownWords || builder.text().indexOf("[[") < 0) return builder.marks();
        List<Mark> marks = new ArrayList<>(builder.marks());
        for (Matcher m = REFERENCE.matcher(builder.text()); m.find(); ) {
            String label = m.group(2) == null ? "" : m.group(2);
            marks.removeIf(k -> k.end() > m.start() && k.start() < m.end() && (k.start() > m.start() || k.end() < m.end()));
            marks.add(new Mark(m.start(), m.end(), Mark.Kind.REFERENCE, m.group(1).strip(), label.strip()));
        }
        marks.sort(Comparator.comparingInt(Mark::start).thenComparing(Comparator.comparingInt(Mark::end).reversed()));
        return marks;
    }

    private Optional<Block> listing(ListBlock list, int depth) {
        List<List<Block>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(blocks(item, Passage.Kind.ITEM, depth + 1));
        }
        int start = list instanceof OrderedList ordered ? ordered.getStartNumber() : 1;
        boolean isOrdered = !(list instanceof BulletList);
        return Optional.of(new Block.Listing(isOrdered, start, items));
    }

    private Optional<Block> table(Node table) {
        List<Block.Row> rows = new ArrayList<>();
        for (Node section = table.getFirstChild(); section != null; section = section.getNext()) {
            if (section instanceof TableSeparator) continue;
            for (Node row = section.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) row(row, section instanceof TableHead).ifPresent(rows::add);
            }
        }
        return some(rows).map(Block.Table::new);
    }

    private Optional<Block.Row> row(Node row, boolean head) {
        PassageBuilder builder = new PassageBuilder();
        List<int[]> spans = new ArrayList<>();
        List<String> aligns = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (!(cell instanceof TableCell tableCell)) continue;
            builder.add(' ', cell.getStartOffset());
            int start = builder.position();
            inline().siblings(cell.getFirstChild(), builder);
            spans.add(new int[] {start, builder.text().length()});
            aligns.add(tableCell.getAlignment() == null ? "" : tableCell.getAlignment().toString().toLowerCase(Locale.ROOT));
        }
        if (builder.isEmpty()) return Optional.empty();
        int passage = add(builder, Passage.Kind.ROW);
        int length = builder.text().length();
        List<Block.Cell> cells = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            int start = Math.min(spans.get(i)[0], length);
            cells.add(new Block.Cell(start, Math.max(start, Math.min(spans.get(i)[1], length)), aligns.get(i)));
        }
        return Optional.of(new Block.Row(passage, head, List.copyOf(cells)));
    }

    private Optional<Block> preformatted(Node node) {
        List<Integer> lines = new ArrayList<>();
        for (BasedSequence line : ((Content) node).getContentLines()) {
            PassageBuilder builder = new PassageBuilder();
            builder.add(line, line.getStartOffset());
            if (!builder.isEmpty()) lines.add(add(builder, Passage.Kind.CODE));
        }
        return some(lines).map(Block.Preformatted::new);
    }

    private Optional<Block> rawHtml(Node node, Passage.Kind kind) {
        problems.report(Code.RAW_HTML, file.at(node.getStartOffset()), "HTML stands in the text; it is shown as characters", "write it as Markdown");
        PassageBuilder builder = new PassageBuilder();
        builder.add(node.getChars(), node.getStartOffset());
        return builder.isEmpty() ? Optional.empty() : Optional.of(new Block.Paragraph(add(builder, kind)));
    }

    // ---- footnotes

    private void noteFootnote(Node node) {
        if (node instanceof FootnoteBlock note) footnotes.putIfAbsent(note.getText().toString(), note);
    }

    /** Footnotes stand at the end in the order of first reference; those that footnotes refer to follow. */
    private void addFootnotes(List<Block> blocks) {
        List<Block.Footnote> notes = new ArrayList<>();
        Map<String, List<Block>> read = new LinkedHashMap<>();
        while (read.size() < references.size()) {
            String label = references.keySet().stream().filter(l -> !read.containsKey(l)).findFirst().orElseThrow();
            read.put(label, blocks(footnotes.get(label), Passage.Kind.FOOTNOTE, 1));
        }
        for (Map.Entry<String, FootnoteBlock> unused : footnotes.entrySet()) {
            if (read.containsKey(unused.getKey())) continue;
            problems.report(Code.UNUSED_FOOTNOTE, file.at(unused.getValue().getStartOffset()), "nothing refers to the footnote '" + unused.getKey() + "'", "refer to it with [^" + unused.getKey() + "] or delete it");
            read.put(unused.getKey(), blocks(unused.getValue(), Passage.Kind.FOOTNOTE, 1));
        }
        read.forEach((label, content) -> notes.add(new Block.Footnote(label, references.getOrDefault(label, 0), content)));
        if (!notes.isEmpty()) blocks.add(new Block.Footnotes(List.copyOf(notes)));
    }
}
