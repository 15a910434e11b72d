package org.scholion.suggest;

import org.scholion.annotate.Anchorer;
import org.scholion.annotate.Anchoring;
import org.scholion.annotate.Quote;
import org.scholion.content.Passage;
import org.scholion.relate.ArticleFacts;

/**
 * The fewest words with which a passage begins that stand in its article once.
 *
 * @param words at least six where there are so many
 * @param prefix what stands before them, where a passage stands there twice; else empty
 */
record LinkQuote(String words, String prefix) {
    private static final int FEWEST_WORDS = 6;
    private static final int CONTEXT = 60;

    static LinkQuote of(ArticleFacts article, Passage passage) {
        String text = article.article().body().text();
        Anchorer anchorer = new Anchorer(text);
        int words = FEWEST_WORDS;
        for (int end = end(passage.text(), words); end < passage.text().length(); end = end(passage.text(), ++words)) {
            String quote = passage.text().substring(0, end);
            if (standsOnlyAt(passage, quote, anchorer)) return new LinkQuote(quote, "");
        }
        if (standsOnlyAt(passage, passage.text(), anchorer)) return new LinkQuote(passage.text(), "");
        String before = text.substring(Math.max(0, passage.start() - CONTEXT), passage.start());
        return new LinkQuote(passage.text(), before.replaceAll("\\s+", " ").strip() + " ");
    }

    private static boolean standsOnlyAt(Passage passage, String words, Anchorer anchorer) {
        Anchoring found = anchorer.anchor(new Quote(words, "", "", null));
        return found instanceof Anchoring.Exact exact && exact.span().start() == passage.start();
    }

    /** Where so many words end. */
    private static int end(String text, int words) {
        int at = 0;
        for (int i = 0; i < words && at >= 0; i++) at = text.indexOf(' ', at + 1);
        return at < 0 ? text.length() : at;
    }
}
