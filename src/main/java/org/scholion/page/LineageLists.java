package org.scholion.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.scholion.message.Messages;
import org.scholion.register.Entry;

/** Says lineage in nested lists: from each group to what it became, and from each alliance to who joined it. */
final class LineageLists {
    private static final int DEEPEST = 24;

    private final Lineage lineage;
    private final Permalinks links;
    private final Messages say;

    LineageLists(Lineage lineage, Permalinks links, Messages say) {
        this.lineage = lineage;
        this.links = links;
        this.say = say;
    }

    /** Who became whom. */
    Html came() {
        return new Tree(false, Lineage.Tie::from, Lineage.Tie::to).html();
    }

    /** Who joined whom: what was joined stands above who joined it. */
    Html joined() {
        return new Tree(true, Lineage.Tie::to, Lineage.Tie::from).html();
    }

    private final class Tree {
        private final List<Lineage.Tie> ties;
        private final Function<Lineage.Tie, Entry> above;
        private final Function<Lineage.Tie, Entry> below;
        private final Set<String> told = new HashSet<>();
        private final HtmlWriter out = new HtmlWriter();

        Tree(boolean joined, Function<Lineage.Tie, Entry> above, Function<Lineage.Tie, Entry> below) {
            this.ties =
                    lineage.ties().stream().filter(t -> t.joined() == joined).toList();
            this.above = above;
            this.below = below;
        }

        /** What nothing stands above comes first; then what is left of circles. */
        Html html() {
            if (ties.isEmpty()) return Html.EMPTY;
            List<Entry> heads =
                    lineage.entries().stream().filter(e -> !under(e).isEmpty()).toList();
            out.open("ul", "class", "tree").line();
            heads.stream().filter(this::isTop).forEach(this::head);
            heads.stream().filter(e -> !told.contains(e.id())).forEach(this::head);
            return out.close("ul").line().done();
        }

        private void head(Entry entry) {
            if (told.contains(entry.id())) return;
            out.open("li");
            name(entry);
            children(entry, 1);
            out.close("li").line();
        }

        private boolean isTop(Entry entry) {
            return ties.stream().noneMatch(t -> below.apply(t) == entry);
        }

        private List<Lineage.Tie> under(Entry entry) {
            return ties.stream().filter(t -> above.apply(t) == entry).toList();
        }

        private void name(Entry entry) {
            out.open("a", "href", links.entry(entry))
                    .open("bdi")
                    .text(entry.name())
                    .close("bdi")
                    .close("a");
        }

        /** What stands below an entry, told once. */
        private void children(Entry entry, int depth) {
            if (!told.add(entry.id()) || depth > DEEPEST || under(entry).isEmpty()) return;
            out.line().open("ul").line();
            for (Lineage.Tie tie : under(entry)) {
                out.open("li");
                name(below.apply(tie));
                String when = say.dates().span(tie.ref().from(), tie.ref().to());
                if (!when.isEmpty())
                    out.text(" ").open("span", "class", "remark").text(when).close("span");
                children(below.apply(tie), depth + 1);
                out.close("li").line();
            }
            out.close("ul").line();
        }
    }
}
