package org.scholion.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.content.ArchiveSettings;
import org.scholion.content.Period;

/** The articles but for translations, in one order, whatever order they came in: by date, then id; and the periods. */
final class Library {
    /** The period of an article that falls in none. */
    static final int NO_PERIOD = -1;

    private final List<ArticleFacts> articles;
    private final List<Period> periods;
    private final Map<String, Integer> byId = new HashMap<>();
    private final int[] period;

    Library(List<ArticleFacts> unordered, ArchiveSettings settings) {
        articles = new ArrayList<>(Translations.originals(unordered));
        articles.sort(
                Comparator.comparing((ArticleFacts a) -> a.article().date().sortDay())
                        .thenComparing(ArticleFacts::id));
        periods = settings.periods();
        period = new int[articles.size()];
        List<String> ids = periods.stream().map(Period::id).toList();
        for (int i = 0; i < period.length; i++) {
            period[i] = ids.indexOf(articles.get(i).article().period());
            byId.put(articles.get(i).id(), i);
        }
        for (int i = 0; i < period.length; i++) {
            for (String old : articles.get(i).article().slugWas()) byId.putIfAbsent(old, i);
        }
    }

    int size() {
        return articles.size();
    }

    ArticleFacts article(int index) {
        return articles.get(index);
    }

    /** The index of an article's period, in order of time, or {@link #NO_PERIOD}. */
    int period(int article) {
        return period[article];
    }

    List<Period> periods() {
        return periods;
    }

    /** The place of the article with this id, or that had it once. */
    Optional<Integer> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The ids of all articles, in order. */
    List<String> ids() {
        return articles.stream().map(ArticleFacts::id).toList();
    }

    /** The two passages in order of time; their articles are of different periods. */
    Pair pair(int article, int passage, int otherArticle, int otherPassage) {
        return period[article] < period[otherArticle]
                ? new Pair(article, passage, otherArticle, otherPassage)
                : new Pair(otherArticle, otherPassage, article, passage);
    }
}
