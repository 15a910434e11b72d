package org.scholion.suggest;

import org.scholion.annotate.Anchorer;
import org.scholion.annotate.Anchoring;
import org.scholion.annotate.Quote;
import org.scholion.content.Passage;
import org.scholion.content.Sentence;
import org.scholion.relate.ArticleFacts;

/**
 * The fewest words with which a passage, or a sentence of a long one, begins that stand in its article once.
 *
 * @param words at least six where there are so many
 * @param prefix what stands before them, where a passage stands there twice; else empty
 */
record LinkQuote(String words, String prefix) {
    private static final int FEWEST_WORDS = 6;
    private static final int CONTEXT = 60;

    static LinkQuote of(ArticleFacts article, Passage passage, Sentence sentence) {
        String text = article.article().body().text();
        int start = passage.start() + sentence.start();
        String whole = passage.text().substring(sentence.start(), sentence.end());
        Anchorer anchorer = new Anchorer(text);
        int words = FEWEST_WORDS;
        for (int end = end(whole, words); end < whole.length(); end = end(whole, ++words)) {
            String quote = whole.substring(0, end);
            if (standsOnlyAt(start, quote, anchorer)) return new LinkQuote(quote, "");
        }
        if (standsOnlyAt(start, whole, anchorer)) return new LinkQuote(whole, "");
        String before = text.substring(Math.max(0, start - CONTEXT), start);
        return new LinkQuote(whole, before.replaceAll("\\s+", " ").strip() + " ");
    }

    private static boolean standsOnlyAt(int start, String words, Anchorer anchorer) {
        Anchoring found = anchorer.anchor(new Quote(words, "", "", null));
        return found instanceof Anchoring.Exact exact && exact.span().start() == start;
    }

    /** Where so many words end. */
    private static int end(String text, int words) {
        int at = 0;
        for (int i = 0; i < words && at >= 0; i++) at = text.indexOf(' ', at + 1);
        return at < 0 ? text.length() : at;
    }
}
