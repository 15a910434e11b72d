package org.scholion.accept;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scholion.ledger.Address;
import org.scholion.ledger.ArticleRecord;
import org.scholion.ledger.Departed;
import org.scholion.ledger.Ledger;

/**
 * What an editor says of one address that is gone.
 *
 * @param from the address of a page, passage or note that was published
 * @param to where it leads now; absent where it is gone for good
 */
public record Settlement(Address from, Optional<Address> to) {
    /**
     * Reads {@code FROM=TO}. Where FROM is a place in an article, TO may be the id of another place there.
     *
     * @return nothing where it is not written like that
     */
    public static Optional<Settlement> redirect(String written) {
        int equals = written.indexOf('=');
        if (equals < 0) return Optional.empty();
        Optional<Address> from = Address.read(written.substring(0, equals));
        return from.flatMap(f -> target(f, written.substring(equals + 1)).map(t -> new Settlement(f, Optional.of(t))));
    }

    private static Optional<Address> target(Address from, String written) {
        boolean near = !from.fragment().isEmpty() && written.indexOf('/') < 0 && written.indexOf('#') < 0;
        return Address.read(near ? from.page() + "#" + written : written);
    }

    /** Reads the address of something that is gone for good; nothing where it is none. */
    public static Optional<Settlement> gone(String written) {
        return Address.read(written).map(a -> new Settlement(a, Optional.empty()));
    }

    /** Whether the ledger has this address at all. */
    boolean isRecorded(Ledger ledger) {
        if (from.fragment().isEmpty()) {
            if (!from.isArticle())
                return ledger.addresses().containsKey(from.page())
                        || ledger.departed().containsKey(from.page());
            return ledger.departed().containsKey(from.page())
                    || record(ledger).isPresent()
                    || ledger.articles().values().stream()
                            .anyMatch(r -> r.formerly().contains(from.id()));
        }
        return record(ledger).filter(r -> has(r, from.fragment())).isPresent();
    }

    private Optional<ArticleRecord> record(Ledger ledger) {
        return Optional.ofNullable(from.isArticle() ? ledger.articles().get(from.id()) : null);
    }

    private static boolean has(ArticleRecord record, String id) {
        return record.passages().stream().anyMatch(p -> p.id().equals(id))
                || record.sentences().stream().anyMatch(s -> s.id().equals(id))
                || record.notes().stream().anyMatch(n -> n.id().equals(id))
                || record.departed().stream().anyMatch(d -> d.id().equals(id));
    }

    /** The ledger in which this is settled. */
    Ledger in(Ledger ledger) {
        if (from.fragment().isEmpty()) {
            Map<String, String> departed = new TreeMap<>(ledger.departed());
            departed.put(from.page(), to.map(Address::toString).orElse(""));
            return new Ledger(ledger.articles(), ledger.addresses(), departed);
        }
        Map<String, ArticleRecord> articles = new TreeMap<>(ledger.articles());
        articles.computeIfPresent(from.id(), (id, record) -> in(record));
        return new Ledger(articles, ledger.addresses(), ledger.departed());
    }

    private ArticleRecord in(ArticleRecord record) {
        List<Departed> departed = new ArrayList<>(record.departed());
        departed.removeIf(d -> d.id().equals(from.fragment()));
        departed.add(new Departed(from.fragment(), to.map(this::near).orElse("")));
        return record.with(departed);
    }

    /** A place in the same article is written without it. */
    private String near(Address target) {
        boolean same = target.page().equals(from.page()) && !target.fragment().isEmpty();
        return same ? target.fragment() : target.toString();
    }
}
