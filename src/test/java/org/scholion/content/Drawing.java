package org.scholion.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.scholion.problem.Problems;

/** Draws a text as lines: a block each, inner blocks indented, markup as ⟨tags⟩, invisible characters by number. */
final class Drawing {
    private final Body body;
    private final StringBuilder out = new StringBuilder();

    private Drawing(Body body) {
        this.body = body;
    }

    /** The blocks, then the problems, each {@code ! code line:column}. */
    static String of(Body body, Problems problems) {
        Drawing drawing = new Drawing(body);
        drawing.blocks(body.blocks(), "");
        problems.sorted()
                .forEach(p ->
                        drawing.out.append("! " + p.code().id() + " " + p.at().line() + ":" + p.at().column() + "\n"));
        return drawing.out.toString().stripTrailing();
    }

    private void blocks(List<Block> blocks, String indent) {
        blocks.forEach(b -> block(b, indent));
    }

    private void block(Block block, String indent) {
        String inner = indent + "  ";
        if (block instanceof Block.Paragraph p) passage(p.passage(), "", indent);
        else if (block instanceof Block.Heading h) passage(h.passage(), " " + h.level(), indent);
        else if (block instanceof Block.Quotation q) {
            line(indent, "quotation");
            blocks(q.blocks(), inner);
        } else if (block instanceof Block.Listing l) listing(l, indent);
        else if (block instanceof Block.Table t) {
            line(indent, "table");
            t.rows().forEach(r -> row(r, inner));
        } else if (block instanceof Block.Figure f) {
            line(indent, "figure " + f.source() + (f.alt().isEmpty() ? "" : " (" + f.alt() + ")"));
            if (f.caption() >= 0) passage(f.caption(), "", inner);
        } else if (block instanceof Block.Preformatted p) {
            line(indent, "lines");
            p.lines().forEach(i -> passage(i, "", inner));
        } else if (block instanceof Block.Footnotes n) n.notes().forEach(f -> footnote(f, indent));
        else line(indent, "rule");
    }

    private void listing(Block.Listing list, String indent) {
        line(indent, list.ordered() ? "list from " + list.start() : "list");
        for (List<Block> item : list.items()) {
            line(indent + "  ", "*");
            blocks(item, indent + "    ");
        }
    }

    private void footnote(Block.Footnote note, String indent) {
        line(indent, "footnote " + note.label() + " (" + note.references() + ")");
        blocks(note.blocks(), indent + "  ");
    }

    private void row(Block.Row row, String indent) {
        Passage passage = body.passages().get(row.passage());
        List<String> cells = new ArrayList<>();
        for (Block.Cell cell : row.cells()) {
            String align = cell.align().isEmpty() ? "" : cell.align() + "> ";
            cells.add((align + text(passage, cell.start(), cell.end())).strip());
        }
        line(indent, (row.head() ? "row, head: " : "row: ") + String.join(" ¦ ", cells));
    }

    private void passage(int index, String level, String indent) {
        Passage passage = body.passages().get(index);
        String kind = passage.kind().name().toLowerCase(Locale.ROOT);
        line(indent, kind + level + ": " + text(passage, 0, passage.text().length()));
    }

    private void line(String indent, String words) {
        out.append(indent).append(words.stripTrailing()).append('\n');
    }

    // ---- one passage

    private static String text(Passage passage, int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i <= to; i++) {
            tags(passage, i, from, to, out);
            if (i < to) character(passage.text().charAt(i), out);
        }
        return out.toString();
    }

    private static void tags(Passage passage, int at, int from, int to, StringBuilder out) {
        List<Mark> marks = passage.marks();
        for (int i = marks.size() - 1; i >= 0; i--) {
            Mark mark = marks.get(i);
            if (mark.end() == at && mark.start() < at && mark.start() >= from)
                out.append("⟨/" + tag(mark.kind()) + "⟩");
        }
        for (Mark mark : marks) {
            if (mark.start() == at && (mark.end() > at || mark.end() == at) && mark.end() <= to)
                out.append(opening(mark));
        }
    }

    private static String opening(Mark mark) {
        String target = mark.target().isEmpty() ? "" : " " + mark.target();
        String label = mark.label().isEmpty() ? "" : " | " + mark.label();
        return "⟨" + tag(mark.kind()) + target + label + "⟩";
    }

    private static String tag(Mark.Kind kind) {
        return switch (kind) {
            case EMPHASIS -> "em";
            case STRONG -> "strong";
            case STRIKE -> "strike";
            case CODE -> "code";
            case LINK -> "link";
            case REFERENCE -> "ref";
            case BREAK -> "br";
            case FOOTNOTE -> "note";
            case PICTURE -> "picture";
        };
    }

    private static void character(char c, StringBuilder out) {
        boolean invisible = Character.getType(c) == Character.FORMAT
                || Character.isISOControl(c)
                || c != ' ' && Character.isSpaceChar(c);
        if (invisible) out.append(String.format(Locale.ROOT, "{U+%04X}", (int) c));
        else out.append(c);
    }
}
