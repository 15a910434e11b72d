package org.scholion.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scholion.annotate.PlacedNote;
import org.scholion.annotate.Span;
import org.scholion.content.Block;
import org.scholion.content.Body;
import org.scholion.content.Passage;
import org.scholion.content.Sentence;
import org.scholion.mention.Mention;
import org.scholion.message.Messages;
import org.scholion.relate.ArticleFacts;

/**
 * Writes an archived text: its blocks, each passage in an element of its own with {@code data-text}, names and note
 * marks over it. What is not archived carries {@code data-apparatus}, so that stripping it gives the text back exactly.
 */
final class ArchivedText {
    private final ArticleFacts facts;
    private final Body body;
    private final Messages words;
    private final Map<String, Integer> names;
    private final Marks marks;
    private final SortedSet<Integer> levels = new TreeSet<>();
    private final Map<Integer, List<NotedWords>> notesByPassage = new TreeMap<>();

    ArchivedText(ArchiveIndex index, ArticleFacts facts, Permalinks links, Messages words) {
        this.facts = facts;
        this.body = facts.article().body();
        this.words = words;
        this.marks = new Marks(index, links, words);
        for (Block block : body.blocks()) {
            if (block instanceof Block.Heading h) levels.add(h.level());
        }
        this.names = NameNumbers.of(facts);
        int[] numbers = NoteNumbers.of(facts.notes());
        for (int i = 0; i < numbers.length; i++) spread(facts.notes().get(i), numbers[i]);
        notesByPassage.values().forEach(notes -> notes.sort(Comparator.comparingInt(NotedWords::number)));
    }

    private void spread(PlacedNote note, int number) {
        if (note.span().isEmpty() || body.passages().isEmpty()) return;
        Span span = note.span().get();
        int last = body.passageAt(Math.max(span.start(), span.end() - 1));
        for (int i = body.passageAt(span.start()); i <= last; i++) {
            Passage passage = body.passages().get(i);
            int start = Math.max(0, span.start() - passage.start());
            int end = Math.min(passage.text().length(), span.end() - passage.start());
            notesByPassage
                    .computeIfAbsent(i, k -> new ArrayList<>())
                    .add(new NotedWords(note.note(), number, start, end, i == last));
        }
    }

    /** One block of the text, as a row of the page. */
    Html html(Block block) {
        HtmlWriter out = new HtmlWriter();
        block(block, out);
        return out.done();
    }

    /** The indexes of the passages that a block holds, in order. */
    static List<Integer> passages(Block block) {
        List<Integer> found = new ArrayList<>();
        collect(block, found);
        return found;
    }

    private static void collect(Block block, List<Integer> found) {
        if (block instanceof Block.Paragraph p) found.add(p.passage());
        else if (block instanceof Block.Heading h) found.add(h.passage());
        else if (block instanceof Block.Quotation q) q.blocks().forEach(b -> collect(b, found));
        else if (block instanceof Block.Listing l) l.items().forEach(i -> i.forEach(b -> collect(b, found)));
        else if (block instanceof Block.Table t) t.rows().forEach(r -> found.add(r.passage()));
        else if (block instanceof Block.Figure f && f.caption() >= 0) found.add(f.caption());
        else if (block instanceof Block.Preformatted p) found.addAll(p.lines());
        else if (block instanceof Block.Footnotes n)
            n.notes().forEach(x -> x.blocks().forEach(b -> collect(b, found)));
    }

    // ---- blocks

    private void block(Block block, HtmlWriter out) {
        if (block instanceof Block.Paragraph p) element("p", p.passage(), true, out);
        else if (block instanceof Block.Heading h) element("h" + rank(h.level()), h.passage(), false, out);
        else if (block instanceof Block.Quotation q) quotation(q, out);
        else if (block instanceof Block.Listing l) listing(l, out);
        else if (block instanceof Block.Table t) table(t, out);
        else if (block instanceof Block.Figure f) figure(f, out);
        else if (block instanceof Block.Preformatted p) preformatted(p, out);
        else if (block instanceof Block.Rule) out.open("hr").line();
        else if (block instanceof Block.Footnotes n) footnotes(n, out);
    }

    private void element(String tag, int index, boolean numbered, HtmlWriter out) {
        Passage passage = body.passages().get(index);
        out.open(tag, "id", passage.id(), "data-text", "");
        out.html(former(passage.formerly()));
        if (numbered) number(passage, out);
        text(index, 0, passage.text().length(), -1, out);
        out.close(tag).line();
    }

    /** Links to what this has taken in lead here. */
    private static Html former(List<String> ids) {
        HtmlWriter out = new HtmlWriter();
        for (String id : ids) out.open("a", "id", id, "data-apparatus", "").close("a");
        return out.done();
    }

    /** The levels that a text uses become h2, h3 … in their order, so that none is skipped below the page's own h1. */
    private int rank(int level) {
        return 2 + levels.headSet(level).size();
    }

    private void number(Passage passage, HtmlWriter out) {
        out.open(
                        "a",
                        "class",
                        "num",
                        "data-apparatus",
                        "",
                        "href",
                        "#" + passage.id(),
                        "aria-label",
                        words.say("article.paragraph", passage.label()))
                .text(words.number(passage.label()))
                .close("a");
    }

    private void quotation(Block.Quotation quotation, HtmlWriter out) {
        out.open("blockquote").line();
        quotation.blocks().forEach(b -> block(b, out));
        out.close("blockquote").line();
    }

    private void listing(Block.Listing list, HtmlWriter out) {
        String tag = list.ordered() ? "ol" : "ul";
        out.open(tag, "start", list.ordered() && list.start() != 1 ? Integer.toString(list.start()) : null)
                .line();
        for (List<Block> item : list.items()) {
            out.open("li");
            item.forEach(b -> block(b, out));
            out.close("li").line();
        }
        out.close(tag).line();
    }

    /** Wide tables scroll by themselves, so the page never does. */
    private void table(Block.Table table, HtmlWriter out) {
        out.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", words.say("article.table"))
                .open("table")
                .line();
        table.rows().stream().filter(Block.Row::head).forEach(r -> row(r, out));
        table.rows().stream().filter(r -> !r.head()).forEach(r -> row(r, out));
        out.close("table").close("div").line();
    }

    private void row(Block.Row row, HtmlWriter out) {
        Passage passage = body.passages().get(row.passage());
        out.open("tr", "id", passage.id(), "data-text", "");
        int at = 0;
        int done = -1;
        for (Block.Cell cell : row.cells()) {
            String tag = row.head() ? "th" : "td";
            boolean first = done < 0;
            if (cell.start() > at) out.text(passage.text(), at, cell.start());
            out.open(
                    tag,
                    "class",
                    cell.align().isEmpty() || cell.align().equals("left") ? null : "to-" + cell.align(),
                    "scope",
                    row.head() ? "col" : null);
            if (first) out.html(former(passage.formerly()));
            text(row.passage(), cell.start(), cell.end(), done, out);
            out.close(tag);
            at = Math.max(at, cell.end());
            done = cell.end();
        }
        out.close("tr").line();
    }

    private void figure(Block.Figure figure, HtmlWriter out) {
        out.open("figure").html(marks.picture(figure.source(), figure.alt())).line();
        if (figure.caption() >= 0) element("figcaption", figure.caption(), false, out);
        out.close("figure").line();
    }

    private void preformatted(Block.Preformatted block, HtmlWriter out) {
        out.open("pre");
        for (int line : block.lines()) {
            Passage passage = body.passages().get(line);
            out.open("span", "id", passage.id(), "data-text", "");
            out.html(former(passage.formerly()));
            text(line, 0, passage.text().length(), -1, out);
            out.close("span").line();
        }
        out.close("pre").line();
    }

    private void footnotes(Block.Footnotes footnotes, HtmlWriter out) {
        out.open("section", "role", "doc-endnotes", "aria-label", words.say("article.footnotes"))
                .open("ol")
                .line();
        for (Block.Footnote note : footnotes.notes()) {
            out.open("li", "id", "fn_" + note.label());
            note.blocks().forEach(b -> block(b, out));
            if (note.references() > 0) {
                out.open(
                                "a",
                                "href",
                                "#fnref_" + note.label(),
                                "role",
                                "doc-backlink",
                                "aria-label",
                                words.say("article.back-to-text"))
                        .text("↩")
                        .close("a");
            }
            out.close("li").line();
        }
        out.close("ol").close("section").line();
    }

    // ---- one passage's text

    /** @param done up to where points are written already: an empty cell has its place in common with its neighbour */
    private void text(int index, int from, int to, int done, HtmlWriter out) {
        Passage passage = body.passages().get(index);
        List<TextHtml.Layer> layers = new ArrayList<>(marks.layers(passage));
        List<TextHtml.Point> points = new ArrayList<>();
        sentences(passage, layers);
        for (Sentence s : passage.sentences())
            if (!s.formerly().isEmpty() && s.start() >= from && s.start() < to)
                points.add(new TextHtml.Point(s.start(), true, former(s.formerly())));
        mentions(passage, layers);
        List<NotedWords> notes = notesByPassage.getOrDefault(index, List.of());
        layers.addAll(NotedWords.layers(notes));
        for (NotedWords note : notes) {
            if (note.last() && note.end() > Math.max(from, done) && note.end() <= to)
                points.add(new TextHtml.Point(note.end(), false, reference(note)));
        }
        marks.points(passage).stream()
                .filter(p -> p.at() >= from && p.at() > done && p.at() <= to)
                .forEach(points::add);
        TextHtml.write(passage.text(), from, to, layers, points, out);
    }

    /** Each sentence of a long passage is an element that can be addressed, outside of all that lies over it. */
    private static void sentences(Passage passage, List<TextHtml.Layer> layers) {
        for (Sentence s : passage.sentences())
            layers.add(new TextHtml.Layer(
                    s.start(), s.end(), -1, false, false, "span", "id", passage.address(s.number())));
    }

    private void mentions(Passage passage, List<TextHtml.Layer> layers) {
        List<Mention> all = facts.mentions();
        for (int i = ArchiveIndex.firstFrom(all, passage.start()); i < all.size(); i++) {
            Span span = all.get(i).span();
            if (span.start() >= passage.end()) return;
            String entry = all.get(i).entry();
            if (entry.isEmpty()) continue;
            boolean linked = facts.linked().contains(i);
            int start = span.start() - passage.start();
            int end = span.end() - passage.start();
            layers.add(
                    linked
                            ? new TextHtml.Layer(
                                    start, end, 0, false, true, "a", "class", "name", "href", "#_" + names.get(entry))
                            : new TextHtml.Layer(start, end, 0, false, false, "span", "class", "name"));
        }
    }

    private Html reference(NotedWords note) {
        String kind = note.note().kind();
        return new HtmlWriter()
                .open(
                        "a",
                        "class",
                        "ref note-" + kind,
                        "data-apparatus",
                        "",
                        "id",
                        "_r" + note.number(),
                        "href",
                        "#" + note.note().id(),
                        "role",
                        "doc-noteref",
                        "aria-label",
                        words.say("note.number", note.number(), words.say("note.kind." + kind)))
                .text(words.number(note.number()))
                .close("a")
                .done();
    }
}
