package org.scholion.page;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scholion.content.Passage;
import org.scholion.content.Sentence;
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
        return around(facts, passage, 0, entries, width);
    }

    private static Html around(ArticleFacts facts, int passage, int sentence, Collection<String> entries, int width) {
        List<Mention> marked = mentions(facts, passage, sentence, entries);
        return cut(
                facts,
                passage,
                sentence,
                marked,
                marked.isEmpty() ? 0 : marked.get(0).span().start(),
                width);
    }

    /**
     * The part of a passage, or of a sentence of it, around the name that matters most.
     *
     * @param sentence its number in the passage, or 0
     * @param ranked ids of entries, the weightiest first; their names are marked
     * @param relatives ids of entries that stand for them where none of them is named
     */
    static Html around(
            ArticleFacts facts,
            int passage,
            int sentence,
            List<String> ranked,
            Collection<String> relatives,
            int width) {
        List<Mention> marked = mentions(facts, passage, sentence, ranked);
        Optional<Mention> weightiest = marked.stream().min(Comparator.comparingInt(m -> ranked.indexOf(m.entry())));
        if (weightiest.isEmpty()) return around(facts, passage, sentence, relatives, width);
        return cut(facts, passage, sentence, marked, weightiest.get().span().start(), width);
    }

    private static List<Mention> mentions(ArticleFacts facts, int passage, int sentence, Collection<String> entries) {
        Passage whole = facts.article().body().passages().get(passage);
        Sentence part = whole.sentence(sentence);
        return ArchiveIndex.mentionsIn(facts, passage).stream()
                .filter(m -> entries.contains(m.entry()))
                .filter(m -> m.span().start() >= whole.start() + part.start()
                        && m.span().start() < whole.start() + part.end())
                .toList();
    }

    private static Html cut(
            ArticleFacts facts, int passage, int sentence, List<Mention> marked, int around, int width) {
        Passage whole = facts.article().body().passages().get(passage);
        Sentence part = whole.sentence(sentence);
        String text = whole.text().substring(0, part.end());
        int middle = Math.max(part.start(), around - whole.start());
        int from = middle - part.start() < width * 2 / 3 ? part.start() : wordStart(text, middle - width / 3);
        int to = wordEnd(text, from + width);
        HtmlWriter out = new HtmlWriter();
        if (from > part.start()) out.text("… ");
        TextHtml.write(text, from, to, layers(marked, whole), List.of(), out);
        if (to < part.end()) out.text(" …");
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
