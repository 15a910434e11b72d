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
    private final List<Units> units = new ArrayList<>();

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
        for (ArticleFacts facts : articles) units.add(new Units(facts.article().body()));
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

    /** What links of an article may lead to. */
    Units units(int article) {
        return units.get(article);
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

    /** The two units in order of time; their articles are of different periods. */
    Pair pair(int article, int unit, int otherArticle, int otherUnit) {
        return period[article] < period[otherArticle]
                ? new Pair(article, unit, otherArticle, otherUnit)
                : new Pair(otherArticle, otherUnit, article, unit);
    }
}
