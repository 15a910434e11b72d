package org.scholion.relate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which articles stand for themselves: a translation of another one in the archive counts no second time. */
public final class Translations {
    private Translations() {}

    /**
     * The articles without those that translate another of them, in the same order.
     *
     * <p>A translation of an article that is withdrawn or not here stands for itself.
     */
    public static List<ArticleFacts> originals(List<ArticleFacts> articles) {
        Set<String> shown = new HashSet<>();
        for (ArticleFacts facts : articles) {
            if (facts.article().withdrawn().isEmpty()) shown.add(facts.id());
        }
        return articles.stream()
                .filter(f -> !shown.contains(f.article().translationOf())
                        || f.article().translationOf().equals(f.id()))
                .toList();
    }
}
