package org.scholion.suggest;

import org.scholion.content.Passage;
import org.scholion.content.Sentence;
import org.scholion.relate.ArticleFacts;

/** Makes places with a few words around them. */
final class Places {
    private static final int AROUND = 45;

    private Places() {}

    /** A stretch of a passage's text, from the start of the passage. */
    static Place at(ArticleFacts facts, Passage passage, int start, int end) {
        String text = passage.text();
        return new Place(
                facts.id(),
                passage.id(),
                passage.locate(facts.article().file(), start),
                text.substring(start, end),
                before(text, start),
                after(text, end));
    }

    /** A passage as a whole, or a sentence of it. @param sentence its number, or 0 */
    static Place whole(ArticleFacts facts, Passage passage, int sentence) {
        Sentence part = passage.sentence(sentence);
        return new Place(
                facts.id(),
                passage.address(sentence),
                passage.locate(facts.article().file(), part.start()),
                passage.text().substring(part.start(), part.end()),
                "",
                "");
    }

    private static String before(String text, int at) {
        if (at <= AROUND) return text.substring(0, at);
        int space = text.indexOf(' ', at - AROUND);
        return "… " + text.substring(space < 0 || space >= at ? at : space + 1, at);
    }

    private static String after(String text, int at) {
        if (text.length() - at <= AROUND) return text.substring(at);
        int space = text.lastIndexOf(' ', at + AROUND);
        return text.substring(at, Math.max(at, space)) + " …";
    }
}
