package org.scholion.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scholion.annotate.Span;
import org.scholion.content.Article;
import org.scholion.content.Passage;
import org.scholion.content.Period;
import org.scholion.message.Messages;
import org.scholion.relate.ArticleFacts;
import org.scholion.text.Direction;

/** Shows places of texts in their context, by period, then in the order of the articles. */
final class Concordance {
    private static final int CONTEXT = 60;

    private final ArchiveIndex index;
    private final Permalinks links;
    private final Messages say;

    /** A stretch of an article's text. */
    record Place(ArticleFacts facts, Span span) {
        Passage passage() {
            return facts.article().body().passageOf(span.start());
        }

        /** The words themselves. */
        String surface() {
            int start = passage().start();
            return passage().text().substring(span.start() - start, span.end() - start);
        }
    }

    Concordance(ArchiveIndex index, Permalinks links, Messages say) {
        this.index = index;
        this.links = links;
        this.say = say;
    }

    /** The places, those of each period together. @param places in the order of the articles, then of the text */
    List<EntryPage.Lines> of(List<Place> places) {
        Map<String, List<EntryPage.Line>> byPeriod = new LinkedHashMap<>();
        for (Period period : index.archive().settings().periods()) byPeriod.put(period.id(), new ArrayList<>());
        for (Place place : places) {
            byPeriod.computeIfAbsent(place.facts().article().period(), k -> new ArrayList<>())
                    .add(line(place));
        }
        return byPeriod.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .map(e -> new EntryPage.Lines(ArticlePages.period(index, e.getKey()), List.copyOf(e.getValue())))
                .toList();
    }

    private EntryPage.Line line(Place place) {
        Article article = place.facts().article();
        Passage passage = place.passage();
        int start = place.span().start() - passage.start();
        int end = place.span().end() - passage.start();
        return new EntryPage.Line(
                Excerpts.before(passage.text(), start, CONTEXT),
                passage.text().substring(start, end),
                Excerpts.after(passage.text(), end, CONTEXT),
                article.language(),
                Direction.of(article.language()),
                say.say("passage.where", index.outlet(article), passage.label()),
                say.dates().words(article.date()),
                href(place));
    }

    /** The address of the passage. */
    String href(Place place) {
        return links.passage(place.facts().id(), place.passage().id());
    }
}
