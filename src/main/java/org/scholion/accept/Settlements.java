package org.scholion.accept;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scholion.ledger.Address;
import org.scholion.ledger.Ledger;
import org.scholion.relate.Archive;
import org.scholion.relate.SiteAddresses;

/**
 * What an editor says of addresses that are gone.
 *
 * @param all in the order given
 */
public record Settlements(List<Settlement> all) {
    public Settlements {
        all = List.copyOf(all);
    }

    /** The ledger in which all of it is settled. */
    public Ledger in(Ledger ledger) {
        Ledger settled = ledger;
        for (Settlement settlement : all) settled = settlement.in(settled);
        return settled;
    }

    /** What is wrong with the first that speaks of an address that was never accepted, in a sentence. */
    public Optional<String> unknown(Ledger ledger) {
        return all.stream()
                .filter(s -> !s.isRecorded(ledger))
                .findFirst()
                .map(s -> "the ledger has no address " + s.from() + ", so it cannot be gone");
    }

    /** What is wrong with those that speak of what is still there, or lead to what is not, a sentence each. */
    public Stream<String> unsettled(Archive archive) {
        SiteAddresses now = new SiteAddresses(archive);
        return all.stream().flatMap(s -> unsettled(s, now));
    }

    private static Stream<String> unsettled(Settlement settlement, SiteAddresses now) {
        Address from = settlement.from();
        boolean there = from.fragment().isEmpty() ? now.has(from) : isPlace(from, now);
        if (there) return Stream.of(from + " is still there");
        return settlement.to().stream()
                .filter(t -> !now.has(t))
                .map(t -> t + ", where " + from + " is to lead, is not there");
    }

    private static boolean isPlace(Address from, SiteAddresses now) {
        return now.article(from.id()).stream()
                .anyMatch(f -> SiteAddresses.places(f).contains(from.fragment()));
    }
}
