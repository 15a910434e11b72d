package org.scholion.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scholion.content.Block;
import org.scholion.content.Body;
import org.scholion.content.Passage;

/**
 * The blocks of a text. An element with a passage's id holds the passage's canonical text and, footnotes' marks and
 * pictures apart, nothing else; so white space stands in it only where the text has some.
 */
final class TeiBlocks {
    /** What names a passage holds, by its place; none in the archive's own texts. */
    interface Names {
        List<TeiInline.Name> in(Passage passage);
    }

    private final Xml xml;
    private final Body body;
    private final Names names;
    private final boolean addressed;
    private final TeiInline inline;
    private final Map<String, String> footnotes = new HashMap<>();

    private TeiBlocks(Xml xml, Body body, TeiLinks links, PlainWords words, Names names, String where) {
        this.xml = xml;
        this.body = body;
        this.names = names;
        this.addressed = where.isEmpty();
        this.inline = new TeiInline(xml, links, words, footnotes);
        for (Block block : body.blocks()) {
            if (!(block instanceof Block.Footnotes all)) continue;
            for (Block.Footnote note : all.notes())
                footnotes.put(note.label(), TeiIds.footnote(where, footnotes.size() + 1));
        }
    }

    /** The text of an article: sections by its headings, and every passage with its address. */
    static void article(Xml xml, Body body, TeiLinks links, PlainWords words, Names names) {
        new TeiBlocks(xml, body, links, words, names, "").sections();
    }

    /** The text of a note, without sections and addresses. @param note its name in the document */
    static void note(Xml xml, Body body, TeiLinks links, PlainWords words, String note) {
        TeiBlocks blocks = new TeiBlocks(xml, body, links, words, p -> List.of(), note + ".");
        body.blocks().forEach(blocks::block);
    }

    // ---- sections

    private void sections() {
        TeiSections sections = new TeiSections(xml);
        if (body.blocks().isEmpty()) xml.empty("ab").line();
        for (Block block : body.blocks()) {
            if (block instanceof Block.Heading heading) {
                sections.begin(heading.level());
                passage("head", heading.passage());
            } else if (block instanceof Block.Footnotes notes) {
                sections.endAll();
                xml.open("div", "type", "footnotes").line();
                block(notes);
                xml.close().line();
            } else block(block);
        }
        sections.endAll();
    }

    // ---- blocks

    private void block(Block block) {
        if (block instanceof Block.Paragraph p) passage("p", p.passage());
        else if (block instanceof Block.Heading h) passage("ab", h.passage(), "type", "heading");
        else if (block instanceof Block.Quotation q) quotation(q);
        else if (block instanceof Block.Listing l) listing(l);
        else if (block instanceof Block.Table t) table(t);
        else if (block instanceof Block.Figure f) figure(f);
        else if (block instanceof Block.Preformatted p)
            p.lines().forEach(l -> passage("p", l, "rend", "preformatted", "xml:space", "preserve"));
        else if (block instanceof Block.Rule)
            xml.empty("milestone", "unit", "section", "rend", "rule").line();
        else if (block instanceof Block.Footnotes n) n.notes().forEach(this::footnote);
    }

    private void passage(String tag, int index, String... attributes) {
        Passage passage = body.passages().get(index);
        String[] all = new String[attributes.length + 2];
        System.arraycopy(attributes, 0, all, 2, attributes.length);
        all[0] = "xml:id";
        all[1] = id(passage);
        xml.open(tag, all);
        inline.write(passage, names.in(passage), 0, passage.text().length(), -1);
        xml.close().line();
    }

    private String id(Passage passage) {
        return addressed ? passage.id() : "";
    }

    private void quotation(Block.Quotation quotation) {
        xml.open("quote").line();
        quotation.blocks().forEach(this::block);
        xml.close().line();
    }

    private void listing(Block.Listing list) {
        xml.open("list", "rend", list.ordered() ? "numbered" : "bulleted").line();
        int number = list.start();
        for (List<Block> item : list.items()) {
            xml.open("item", "n", list.ordered() ? Integer.toString(number++) : "");
            item.forEach(this::block);
            xml.close().line();
        }
        xml.close().line();
    }

    private void table(Block.Table table) {
        xml.open("table").line();
        table.rows().forEach(this::row);
        xml.close().line();
    }

    /** The space between two cells is that of the text. */
    private void row(Block.Row row) {
        Passage passage = body.passages().get(row.passage());
        xml.open("row", "role", row.head() ? "label" : "data", "xml:id", id(passage));
        int at = 0;
        int done = -1;
        for (Block.Cell cell : row.cells()) {
            if (cell.start() > at) xml.text(passage.text().substring(at, cell.start()));
            xml.open("cell");
            inline.write(passage, names.in(passage), cell.start(), cell.end(), done);
            xml.close();
            at = Math.max(at, cell.end());
            done = cell.end();
        }
        xml.close().line();
    }

    private void figure(Block.Figure figure) {
        xml.open("ab", "type", "figure").open("figure");
        xml.empty("graphic", "url", TeiIds.address(figure.source()));
        xml.elementIfAny("figDesc", figure.alt());
        if (figure.caption() >= 0) passage("head", figure.caption());
        xml.close().close().line();
    }

    private void footnote(Block.Footnote footnote) {
        xml.open("note", "type", "footnote", "n", footnote.label(), "xml:id", footnotes.get(footnote.label()));
        footnote.blocks().forEach(this::block);
        xml.close().line();
    }
}
