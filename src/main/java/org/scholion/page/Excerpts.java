package org.scholion.page;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scholion.content.Passage;
import org.scholion.mention.Mention;
import org.scholion.relate.ArticleFacts;

/** Short pieces of passages, cut between words, with the names that matter set apart. */
final class Excerpts {
    private Excerpts() {}

    /**
     * The part of a passage around the first name of some entries.
     *
     * @param entries ids of the entries whose names are marked
     * @param width how many UTF-16 units at most, about
     */
    static Html around(ArticleFacts facts, int passage, Collection<String> entries, int width) {
        List<Mention> marked = ArchiveIndex.mentionsIn(facts, passage).stream()
                .filter(m -> entries.contains(m.entry()))
                .toList();
        return cut(
                facts,
                passage,
                marked,
                marked.isEmpty() ? 0 : marked.get(0).span().start(),
                width);
    }

    /**
     * The part of a passage around the name that matters most.
     *
     * @param ranked ids of entries, the weightiest first; their names are marked
     * @param relatives ids of entries that stand for them where none of them is named
     */
    static Html around(ArticleFacts facts, int passage, List<String> ranked, Collection<String> relatives, int width) {
        List<Mention> marked = ArchiveIndex.mentionsIn(facts, passage).stream()
                .filter(m -> ranked.contains(m.entry()))
                .toList();
        Optional<Mention> weightiest = marked.stream().min(Comparator.comparingInt(m -> ranked.indexOf(m.entry())));
        if (weightiest.isEmpty()) return around(facts, passage, relatives, width);
        return cut(facts, passage, marked, weightiest.get().span().start(), width);
    }

    private static Html cut(ArticleFacts facts, int passage, List<Mention> marked, int around, int width) {
        Passage whole = facts.article().body().passages().get(passage);
        int middle = Math.max(0, around - whole.start());
        int from = middle < width * 2 / 3 ? 0 : wordStart(whole.text(), middle - width / 3);
        int to = wordEnd(whole.text(), from + width);
        HtmlWriter out = new HtmlWriter();
        if (from > 0) out.text("… ");
        TextHtml.write(whole.text(), from, to, layers(marked, whole), List.of(), out);
        if (to < whole.text().length()) out.text(" …");
        return out.done();
    }

    private static List<TextHtml.Layer> layers(List<Mention> marked, Passage whole) {
        return marked.stream()
                .map(m -> new TextHtml.Layer(
                        m.span().start() - whole.start(), m.span().end() - whole.start(), 0, false, false, "b"))
                .toList();
    }

    /** What stands before a position, at most so many units, cut at a word. */
    static String before(String text, int position, int width) {
        int from = wordStart(text, position - width);
        return (from > 0 ? "… " : "") + text.substring(from, position);
    }

    /** What stands after a position, at most so many units, cut at a word. */
    static String after(String text, int position, int width) {
        int to = wordEnd(text, position + width);
        return text.substring(position, Math.max(position, to)) + (to < text.length() ? " …" : "");
    }

    private static int wordStart(String text, int near) {
        if (near <= 0) return 0;
        int space = text.indexOf(' ', Math.min(near, text.length()));
        return space < 0 ? Math.min(near, text.length()) : space + 1;
    }

    private static int wordEnd(String text, int near) {
        if (near >= text.length()) return text.length();
        int space = text.lastIndexOf(' ', near);
        return space <= 0 ? near : space;
    }
}
