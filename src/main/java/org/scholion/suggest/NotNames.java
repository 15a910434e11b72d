package org.scholion.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.scholion.annotate.MentionDecision;
import org.scholion.annotate.Quote;
import org.scholion.annotate.Span;
import org.scholion.relate.ArticleFacts;
import org.scholion.text.Fold;

/** Where editors have said that words of an article name nothing. */
final class NotNames {
    private NotNames() {}

    /** The places, in the article's canonical text, in order, none sharing a character with another. */
    static List<Span> in(ArticleFacts article) {
        List<Span> places = new ArrayList<>();
        String text = null;
        for (MentionDecision decision : article.annotations().mentions()) {
            if (decision.entry().isPresent()) continue;
            if (text == null) text = Fold.plain(article.article().body().text());
            add(decision.quote(), text, places);
        }
        return merged(places);
    }

    private static List<Span> merged(List<Span> places) {
        places.sort(Comparator.comparingInt(Span::start));
        List<Span> merged = new ArrayList<>();
        for (Span span : places) {
            int last = merged.size() - 1;
            if (last < 0 || merged.get(last).end() < span.start()) merged.add(span);
            else
                merged.set(
                        last,
                        new Span(
                                merged.get(last).start(),
                                Math.max(merged.get(last).end(), span.end())));
        }
        return merged;
    }

    private static void add(Quote quote, String text, List<Span> places) {
        String exact = Fold.plain(quote.exact()).strip();
        String prefix = Fold.plain(quote.prefix()).strip();
        String suffix = Fold.plain(quote.suffix()).strip();
        int at = exact.isEmpty() ? -1 : text.indexOf(exact);
        for (; at >= 0; at = text.indexOf(exact, at + 1)) {
            int end = at + exact.length();
            String before =
                    text.substring(Math.max(0, at - prefix.length() - 2), at).stripTrailing();
            String after = text.substring(end, Math.min(text.length(), end + suffix.length() + 2))
                    .stripLeading();
            if (before.endsWith(prefix) && after.startsWith(suffix)) places.add(new Span(at, end));
        }
    }
}
