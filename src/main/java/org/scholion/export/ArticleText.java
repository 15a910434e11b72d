package org.scholion.export;

import org.scholion.annotate.Span;
import org.scholion.content.Article;
import org.scholion.content.Body;
import org.scholion.content.Passage;
import org.scholion.text.CodePoints;

/** The canonical text of one article, and places in it as they are published. */
final class ArticleText {
    private final Body body;
    private final String text;
    private final CodePoints points;

    ArticleText(Article article) {
        body = article.body();
        text = body.text();
        points = new CodePoints(text);
    }

    String text() {
        return text;
    }

    /** How many code points stand before a UTF-16 offset. */
    int point(int offset) {
        return points.before(offset);
    }

    /** The words of a span. */
    String words(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** The id of the passage in which a span begins. */
    String passage(Span span) {
        Passage passage = body.passageOf(span.start());
        return passage.id();
    }

    /** At most so many code points before a span. */
    String before(Span span, int most) {
        int available = Math.min(most, text.codePointCount(0, span.start()));
        return text.substring(text.offsetByCodePoints(span.start(), -available), span.start());
    }

    /** At most so many code points after a span. */
    String after(Span span, int most) {
        int available = Math.min(most, text.codePointCount(span.end(), text.length()));
        return text.substring(span.end(), text.offsetByCodePoints(span.end(), available));
    }

    /** How many words: runs between white space that hold a letter or digit. */
    int wordCount() {
        int words = 0;
        boolean counted = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) counted = false;
            else if (!counted && Character.isLetterOrDigit(c)) {
                counted = true;
                words++;
            }
        }
        return words;
    }
}
