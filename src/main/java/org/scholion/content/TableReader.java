package org.scholion.content;

import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads a table: each row is a passage, its cells stretches of it with one space between. */
final class TableReader {
    private final PassageList passages;
    private final Supplier<InlineReader> inline;
    private final FigureReader figures;
    private final List<Block> pictures = new ArrayList<>();

    TableReader(PassageList passages, Supplier<InlineReader> inline, FigureReader figures) {
        this.passages = passages;
        this.inline = inline;
        this.figures = figures;
    }

    /** The table, then the pictures of rows that hold no words. */
    List<Block> read(Node table) {
        List<Block.Row> rows = new ArrayList<>();
        List<Node> silent = new ArrayList<>();
        for (Node section = table.getFirstChild(); section != null; section = section.getNext()) {
            if (section instanceof TableSeparator) continue;
            for (Node row = section.getFirstChild(); row != null; row = row.getNext()) {
                if (!(row instanceof TableRow)) continue;
                Optional<Block.Row> read = row(row, section instanceof TableHead);
                read.ifPresentOrElse(rows::add, silentRow(row, silent));
            }
        }
        List<Block> blocks = new ArrayList<>();
        if (!rows.isEmpty()) blocks.add(new Block.Table(List.copyOf(rows)));
        silent.forEach(row -> blocks.addAll(figures.all(row)));
        return blocks;
    }

    private static Runnable silentRow(Node row, List<Node> silent) {
        return () -> silent.add(row);
    }

    private Optional<Block.Row> row(Node row, boolean head) {
        PassageBuilder builder = new PassageBuilder();
        List<int[]> spans = new ArrayList<>();
        List<String> aligns = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (!(cell instanceof TableCell tableCell)) continue;
            builder.add(' ', cell.getStartOffset());
            int start = builder.position();
            inline.get().siblings(cell.getFirstChild(), builder);
            spans.add(new int[] {start, builder.text().length()});
            aligns.add(align(tableCell));
        }
        if (builder.isEmpty()) return Optional.empty();
        int passage = passages.add(builder, Passage.Kind.ROW);
        return Optional.of(
                new Block.Row(passage, head, cells(spans, aligns, builder.text().length())));
    }

    private static String align(TableCell cell) {
        return cell.getAlignment() == null ? "" : cell.getAlignment().toString().toLowerCase(Locale.ROOT);
    }

    private static List<Block.Cell> cells(List<int[]> spans, List<String> aligns, int length) {
        List<Block.Cell> cells = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            int start = Math.min(spans.get(i)[0], length);
            int end = Math.max(start, Math.min(spans.get(i)[1], length));
            cells.add(new Block.Cell(start, end, aligns.get(i)));
        }
        return List.copyOf(cells);
    }
}
