package org.scholion.relate;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.scholion.annotate.PlacedNote;
import org.scholion.content.Passage;
import org.scholion.ledger.Address;
import org.scholion.ledger.ArticleRecord;
import org.scholion.ledger.Departed;

/** Every lasting address of an archive as it is now: pages with those they had before, passages, notes and answers. */
public final class SiteAddresses {
    private final Archive archive;
    private final SortedSet<String> pages = new TreeSet<>();
    private final Map<String, ArticleFacts> articles = new HashMap<>();
    private final Map<String, Set<String>> fragments = new HashMap<>();

    /** @param archive as read */
    public SiteAddresses(Archive archive) {
        this.archive = archive;
        archive.registers().all().forEach(e -> {
            pages.add(e.register() + "/" + e.id());
            e.slugWas().forEach(old -> pages.add(e.register() + "/" + old));
        });
        archive.settings().outlets().forEach(o -> pages.add("outlets/" + o.id()));
        archive.pages().stream().filter(p -> p.translationOf().isEmpty()).forEach(p -> pages.add(p.id()));
        archive.articles().forEach(f -> f.article().slugWas().forEach(old -> articles.put(old, f)));
        archive.articles().forEach(f -> articles.put(f.id(), f));
    }

    /** Pages other than articles, such as {@code places/aleppo} and {@code about}. */
    public SortedSet<String> pages() {
        return Collections.unmodifiableSortedSet(pages);
    }

    /** The article at this id, be it its present or a former one. */
    public Optional<ArticleFacts> article(String id) {
        return Optional.ofNullable(articles.get(id));
    }

    /** Whether a page, or a place on one, is there, or its address leads on to one that is. */
    public boolean has(Address address) {
        if (!address.isArticle()) return address.fragment().isEmpty() && pages.contains(address.page());
        Optional<ArticleFacts> facts = article(address.id());
        if (facts.isEmpty() || address.fragment().isEmpty()) return facts.isPresent();
        return facts.get().article().withdrawn().isPresent()
                || fragments(facts.get()).contains(address.fragment());
    }

    /** The passages, notes and answers of an article, those included that have a place in it by way of others. */
    public Set<String> fragments(ArticleFacts facts) {
        return fragments.computeIfAbsent(facts.id(), id -> {
            Set<String> found = own(facts);
            ArticleRecord record = record(facts);
            for (Departed departed : record.departed())
                record.leadsTo(departed.id()).filter(found::contains).ifPresent(t -> found.add(departed.id()));
            return found;
        });
    }

    private static Set<String> own(ArticleFacts facts) {
        Set<String> found = places(facts);
        for (Passage passage : facts.article().body().passages()) {
            found.addAll(passage.formerly());
            passage.sentences().forEach(s -> found.addAll(s.formerly()));
        }
        for (PlacedNote placed : facts.notes()) {
            int replies = placed.note().replies().size();
            for (int i = 1; i <= replies; i++) found.add(placed.note().replyId(i));
        }
        return found;
    }

    /** The ids of an article's passages, sentences and notes themselves, in their order. */
    public static Set<String> places(ArticleFacts facts) {
        Set<String> places = new LinkedHashSet<>();
        for (Passage passage : facts.article().body().passages()) {
            places.add(passage.id());
            passage.sentences().forEach(s -> places.add(passage.address(s.number())));
        }
        facts.notes().forEach(n -> places.add(n.note().id()));
        return places;
    }

    /** What is accepted of an article. */
    public ArticleRecord record(ArticleFacts facts) {
        return archive.ledger().of(facts.article());
    }
}
