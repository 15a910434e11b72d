package org.scholion.export;

import java.util.List;
import java.util.Map;
import org.scholion.content.Mark;
import org.scholion.content.Passage;

/**
 * The text of passages with its markup and names. Where a name and other markup overlap, the name stays whole and the
 * markup is cut.
 */
final class TeiInline {
    /** A name in a passage: offsets in its text, the register and the element that stands for the entry. */
    record Name(int start, int end, String register, String ref) {}

    private final Xml xml;
    private final TeiLinks links;
    private final PlainWords words;
    private final Map<String, String> footnotes;

    /** @param footnotes names of the text's footnotes, by label */
    TeiInline(Xml xml, TeiLinks links, PlainWords words, Map<String, String> footnotes) {
        this.xml = xml;
        this.links = links;
        this.words = words;
        this.footnotes = footnotes;
    }

    /**
     * Writes a stretch of a passage.
     *
     * @param names in order, not overlapping
     * @param done points up to here are written already
     */
    void write(Passage passage, List<Name> names, int from, int to, int done) {
        int at = from;
        for (Name name : names) {
            int start = Math.max(name.start(), from);
            int end = Math.min(name.end(), to);
            if (start >= end || start < at) continue;
            stretch(passage, at, start, done, false);
            xml.open("name", "type", name.register(), "ref", name.ref());
            stretch(passage, start, end, done, false);
            xml.close();
            at = end;
        }
        stretch(passage, at, to, done, true);
    }

    private void stretch(Passage passage, int from, int to, int done, boolean last) {
        List<Mark> marks = passage.marks().stream()
                .filter(m -> m.start() == m.end() ? isAt(m, from, to, done, last) : m.start() < to && m.end() > from)
                .toList();
        layer(passage, marks, from, to);
    }

    /** A point belongs to what follows it, but for points at the very end. */
    private static boolean isAt(Mark point, int from, int to, int done, boolean last) {
        return point.start() > done && point.start() >= from && (point.start() < to || last && point.start() == to);
    }

    private void layer(Passage passage, List<Mark> marks, int from, int to) {
        int at = from;
        int next = 0;
        while (next < marks.size()) {
            Mark mark = marks.get(next++);
            int start = Math.max(mark.start(), from);
            int end = Math.min(mark.end(), to);
            xml.text(passage.text().substring(at, start));
            int first = next;
            if (end > start) while (next < marks.size() && marks.get(next).start() < end) next++;
            mark(passage, mark, marks.subList(first, next), start, end);
            at = Math.max(start, end);
        }
        xml.text(passage.text().substring(at, to));
    }

    private void mark(Passage passage, Mark mark, List<Mark> inside, int from, int to) {
        switch (mark.kind()) {
            case BREAK -> xml.empty("lb");
            case FOOTNOTE -> xml.empty("ptr", "type", "footnote", "target", "#" + footnotes.get(mark.target()));
            case PICTURE -> xml.empty("graphic", "url", TeiIds.address(mark.target()), "n", mark.label());
            case REFERENCE -> xml.element("ref", words.of(mark), "target", links.of(mark));
            default -> {
                open(mark);
                layer(passage, inside, from, to);
                xml.close();
            }
        }
    }

    private void open(Mark mark) {
        switch (mark.kind()) {
            case EMPHASIS -> xml.open("emph");
            case STRONG -> xml.open("hi", "rend", "bold");
            case STRIKE -> xml.open("hi", "rend", "strikethrough");
            case CODE -> xml.open("code");
            default -> xml.open("ref", "target", links.of(mark));
        }
    }
}
