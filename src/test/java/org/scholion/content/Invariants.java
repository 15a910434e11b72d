package org.scholion.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/** What holds for every text that was read, whatever its Markdown. */
final class Invariants {
    private Invariants() {}

    static void check(Body body, String source) {
        String text = body.text();
        for (int i = 0; i < body.passages().size(); i++) {
            Passage passage = body.passages().get(i);
            assertThat(passage.number()).as(source).isEqualTo(i + 1);
            assertThat(passage.id()).as(source).isEqualTo("p" + (i + 1));
            assertThat(passage.text())
                    .as(source)
                    .isNotEmpty()
                    .doesNotContain("  ", "\n")
                    .isEqualTo(passage.text().strip());
            assertThat(text.substring(passage.start(), passage.end()))
                    .as(source)
                    .isEqualTo(passage.text());
            assertThat(body.passageAt(passage.start())).as(source).isEqualTo(i);
            assertThat(body.passageAt(passage.end())).as(source).isEqualTo(i);
            marks(passage, source);
        }
        List<Integer> used = new ArrayList<>();
        passages(body, body.blocks(), used, source);
        assertThat(used)
                .as(source)
                .isEqualTo(IntStream.range(0, body.passages().size()).boxed().toList());
    }

    /** Marks come by their start, outer before inner, and each ends within those that are open where it begins. */
    private static void marks(Passage passage, String source) {
        Deque<Mark> open = new ArrayDeque<>();
        int last = 0;
        for (Mark mark : passage.marks()) {
            boolean within = mark.start() >= last
                    && mark.end() >= mark.start()
                    && mark.end() <= passage.text().length();
            while (!open.isEmpty() && open.peek().end() <= mark.start()) open.pop();
            boolean nested = open.isEmpty() || mark.end() <= open.peek().end();
            if (!within || !nested)
                assertThat(passage.marks()).as("%s: %s nests", source, mark).isEmpty();
            last = mark.start();
            if (mark.end() > mark.start()) open.push(mark);
        }
    }

    private static void passages(Body body, List<Block> blocks, List<Integer> used, String source) {
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph p) used.add(p.passage());
            else if (block instanceof Block.Heading h) used.add(h.passage());
            else if (block instanceof Block.Quotation q) passages(body, q.blocks(), used, source);
            else if (block instanceof Block.Listing l) l.items().forEach(item -> passages(body, item, used, source));
            else if (block instanceof Block.Figure f && f.caption() >= 0) used.add(f.caption());
            else if (block instanceof Block.Preformatted p) used.addAll(p.lines());
            else if (block instanceof Block.Footnotes n)
                n.notes().forEach(f -> passages(body, f.blocks(), used, source));
            else if (block instanceof Block.Table t) t.rows().forEach(row -> row(body, row, used, source));
        }
    }

    private static void row(Body body, Block.Row row, List<Integer> used, String source) {
        used.add(row.passage());
        String text = body.passages().get(row.passage()).text();
        List<String> cells = row.cells().stream()
                .map(c -> text.substring(c.start(), c.end()))
                .filter(c -> !c.isEmpty())
                .toList();
        assertThat(String.join(" ", cells)).as(source).isEqualTo(text);
    }
}
