package org.scholion.ledger;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scholion.content.Article;
import org.scholion.problem.Location;

/**
 * Everything that is accepted.
 *
 * @param articles records by the article's id, sorted
 * @param addresses of published pages other than articles, such as {@code places/aleppo} or {@code about}, sorted, each
 *     with the line that records it
 * @param departed addresses of published pages that are there no longer, and where each leads: to another address, with or
 *     without a fragment, or nowhere (an empty text)
 */
public record Ledger(
        Map<String, ArticleRecord> articles, Map<String, Location> addresses, Map<String, String> departed) {
    /** Nothing is accepted yet. */
    public static final Ledger EMPTY = new Ledger(Map.of(), Map.of(), Map.of());

    public Ledger {
        articles = Collections.unmodifiableMap(new TreeMap<>(articles));
        addresses = Collections.unmodifiableMap(new TreeMap<>(addresses));
        departed = Collections.unmodifiableMap(new TreeMap<>(departed));
    }

    /** Whether nothing is accepted yet: then addresses may still change as they like. */
    public boolean isEmpty() {
        return articles.isEmpty() && addresses.isEmpty() && departed.isEmpty();
    }

    /** The record of an article, be it under its present id or a former one. */
    public ArticleRecord of(Article article) {
        return of(article.id(), article.slugWas());
    }

    /**
     * The record of an article.
     *
     * @param formerIds ids that it had before; the first that has a record gives it where its own id has none
     */
    public ArticleRecord of(String article, List<String> formerIds) {
        ArticleRecord own = articles.get(article);
        if (own != null) return own;
        return formerIds.stream()
                .map(articles::get)
                .filter(r -> r != null)
                .findFirst()
                .orElse(ArticleRecord.none(article));
    }

    /** The same ledger as if no note had been accepted: notes that are to come in are not missed before. */
    public Ledger withoutNotes() {
        Map<String, ArticleRecord> others = new TreeMap<>();
        articles.forEach((id, r) -> others.put(
                id, new ArticleRecord(id, r.formerly(), r.passages(), r.sentences(), List.of(), r.departed(), r.at())));
        return new Ledger(others, addresses, departed);
    }

    /** Where a departed page's address leads, redirections followed; nothing where it leads nowhere. */
    public Optional<String> leadsTo(String address) {
        String at = address;
        for (int steps = 0; steps <= departed.size(); steps++) {
            String next = departed.get(at);
            if (next == null) return at.equals(address) ? Optional.empty() : Optional.of(at);
            if (next.isEmpty()) return Optional.empty();
            at = next;
        }
        return Optional.empty();
    }
}
