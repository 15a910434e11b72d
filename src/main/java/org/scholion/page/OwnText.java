package org.scholion.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholion.content.Block;
import org.scholion.content.Body;
import org.scholion.content.Mark;
import org.scholion.content.MarkdownReader;
import org.scholion.content.Passage;
import org.scholion.message.Messages;
import org.scholion.problem.Problems;
import org.scholion.text.SourceFile;

/** Writes the archive's own texts: definitions, notes, plain pages. References show the names of what they name. */
final class OwnText {
    /** A full stop after a word of some length, before a capital: not an initial, not an abbreviation. */
    private static final Pattern SENTENCE =
            Pattern.compile("(?<=[\\p{L}\\p{N}]{3}|[)\\]”\"])([.!?؟۔]+[”\"’)]*)\\s+(?=[\\p{Lu}\\p{Lo}“\"\\[])");

    private final Map<String, Html> inlined = new ConcurrentHashMap<>();
    private final Marks marks;

    /** Of texts in the language of the interface. */
    OwnText(ArchiveIndex index, Permalinks links, Messages words) {
        this(new Marks(index, links, words));
    }

    private OwnText(Marks marks) {
        this.marks = marks;
    }

    /** Of texts in a language, in which references call entries by their names in it. */
    OwnText in(String language) {
        return new OwnText(marks.in(language));
    }

    /** A whole text as blocks. */
    Html html(Body body) {
        HtmlWriter out = new HtmlWriter();
        blocks(body, body.blocks(), out);
        return out.done();
    }

    /** One passage without an element around it, links included. */
    Html inline(Passage passage) {
        HtmlWriter out = new HtmlWriter();
        passage(passage, 0, passage.text().length(), out);
        return out.done();
    }

    /** A short text of the editors, as written, without an element around it. Many pages show the same ones. */
    Html inline(String markdown) {
        return markdown.isEmpty() ? Html.EMPTY : inlined.computeIfAbsent(markdown, this::read);
    }

    private Html read(String markdown) {
        Body body = MarkdownReader.own(new SourceFile("", markdown), 0, new Problems());
        HtmlWriter out = new HtmlWriter();
        for (Passage passage : body.passages()) {
            if (passage.number() > 1) out.text(" ");
            passage(passage, 0, passage.text().length(), out);
        }
        return out.done();
    }

    /** The words of a passage's first sentence, references by name. */
    String sentence(Passage passage) {
        String words = words(passage);
        Matcher end = SENTENCE.matcher(words);
        return end.find() ? words.substring(0, end.end(1)) : words;
    }

    /** A text's words without markup, references by name. */
    String words(Body body) {
        return String.join(" ", body.passages().stream().map(this::words).toList());
    }

    private String words(Passage passage) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Mark mark : references(passage)) {
            out.append(passage.text(), at, mark.start()).append(marks.referenceLabel(mark));
            at = mark.end();
        }
        return out.append(passage.text().substring(at)).toString();
    }

    private static List<Mark> references(Passage passage) {
        return passage.marks().stream()
                .filter(m -> m.kind() == Mark.Kind.REFERENCE)
                .toList();
    }

    private void blocks(Body body, List<Block> blocks, HtmlWriter out) {
        for (Block block : blocks) block(body, block, out);
    }

    private void block(Body body, Block block, HtmlWriter out) {
        if (block instanceof Block.Paragraph p) whole(body, p.passage(), "p", out);
        else if (block instanceof Block.Heading h)
            whole(body, h.passage(), "h" + Math.min(6, Math.max(2, h.level())), out);
        else if (block instanceof Block.Quotation q) around("blockquote", () -> blocks(body, q.blocks(), out), out);
        else if (block instanceof Block.Listing l) listing(body, l, out);
        else if (block instanceof Block.Table t) around("table", () -> t.rows().forEach(r -> row(body, r, out)), out);
        else if (block instanceof Block.Figure f) figure(body, f, out);
        else if (block instanceof Block.Preformatted p) p.lines().forEach(line -> whole(body, line, "p", out));
        else if (block instanceof Block.Rule) out.open("hr").line();
        else if (block instanceof Block.Footnotes n) n.notes().forEach(note -> footnote(body, note, out));
    }

    /** Several texts stand on one page, so their footnotes have no addresses: they follow with their sign. */
    private void footnote(Body body, Block.Footnote note, HtmlWriter out) {
        out.open("div", "class", "footnote")
                .open("sup")
                .text(note.label())
                .close("sup")
                .line();
        blocks(body, note.blocks(), out);
        out.close("div").line();
    }

    private void whole(Body body, int passage, String tag, HtmlWriter out) {
        Passage p = body.passages().get(passage);
        around(tag, () -> passage(p, 0, p.text().length(), out), out);
    }

    private static void around(String tag, Runnable content, HtmlWriter out) {
        out.open(tag);
        content.run();
        out.close(tag).line();
    }

    private void listing(Body body, Block.Listing list, HtmlWriter out) {
        String tag = list.ordered() ? "ol" : "ul";
        around(tag, () -> list.items().forEach(item -> around("li", () -> blocks(body, item, out), out)), out);
    }

    private void row(Body body, Block.Row row, HtmlWriter out) {
        Passage p = body.passages().get(row.passage());
        String tag = row.head() ? "th" : "td";
        around("tr", () -> row.cells().forEach(c -> around(tag, () -> passage(p, c.start(), c.end(), out), out)), out);
    }

    private void figure(Body body, Block.Figure figure, HtmlWriter out) {
        around(
                "figure",
                () -> {
                    out.html(marks.picture(figure.source(), figure.alt()));
                    if (figure.caption() >= 0) whole(body, figure.caption(), "figcaption", out);
                },
                out);
    }

    private void passage(Passage passage, int from, int to, HtmlWriter out) {
        int at = from;
        List<TextHtml.Layer> layers = marks.layers(passage);
        List<TextHtml.Point> points = marks.ownPoints(passage);
        for (Mark mark : references(passage)) {
            if (mark.start() < at || mark.end() > to) continue;
            TextHtml.write(passage.text(), at, mark.start(), layers, points, out);
            reference(mark, out);
            at = mark.end();
        }
        TextHtml.write(passage.text(), at, to, layers, points, out);
    }

    private void reference(Mark mark, HtmlWriter out) {
        Optional<String> href = marks.reference(mark.target());
        String label = marks.referenceLabel(mark);
        if (href.isPresent())
            out.open("a", "href", href.get(), "dir", "auto").text(label).close("a");
        else out.text(label);
    }
}
