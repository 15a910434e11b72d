package org.scholion.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.scholion.register.Entry;
import org.scholion.register.Ref;
import org.scholion.text.Fold;

/** Shows names of different entries that are near each other: one thing twice, or two that readers will confuse. */
final class Clashes {
    private final Facts facts;
    private final NameIndex index;

    Clashes(Facts facts, NameIndex index) {
        this.facts = facts;
        this.index = index;
    }

    private record Pair(KnownName one, KnownName other, Resemblance.Near near) {}

    List<Draft> drafts() {
        Map<String, Pair> nearest = new TreeMap<>();
        for (KnownName name : index.names()) {
            for (NameIndex.Match match : index.near(name.spelling())) {
                KnownName other = match.known();
                if (name.entry().id().compareTo(other.entry().id()) >= 0) continue;
                if (areKin(name.entry(), other.entry()) || shareName(name.entry(), other.entry())) continue;
                String identity =
                        Identity.ofPair(name.entry().id(), other.entry().id());
                Pair pair = new Pair(name, other, match.near());
                nearest.merge(
                        identity, pair, (a, b) -> b.near().distance() < a.near().distance() ? b : a);
            }
        }
        List<Draft> drafts = new ArrayList<>();
        nearest.forEach((identity, pair) -> drafts.add(draft(identity, pair)));
        return drafts;
    }

    /** Entries that are part of one another, or were one another, have like names for a reason. */
    private static boolean areKin(Entry one, Entry other) {
        return leads(one, other) || leads(other, one);
    }

    /** A name that both have is ambiguous wherever it stands, and is proposed there. */
    private static boolean shareName(Entry one, Entry other) {
        Set<String> names = new TreeSet<>();
        one.names().forEach(n -> names.add(Fold.name(n.text())));
        return other.names().stream().anyMatch(n -> names.contains(Fold.name(n.text())));
    }

    private static boolean leads(Entry from, Entry to) {
        return from.within().equals(to.id())
                || Stream.of(from.formerly(), from.became(), from.partOf())
                        .flatMap(List::stream)
                        .map(Ref::entry)
                        .anyMatch(to.id()::equals);
    }

    private Draft draft(String identity, Pair pair) {
        Entry one = pair.one().entry();
        Entry other = pair.other().entry();
        boolean both = !facts.articlesOf(one.id()).isEmpty()
                && !facts.articlesOf(other.id()).isEmpty();
        return new Draft(
                        Kind.CLASHES,
                        identity,
                        pair.one().name().text() + " / " + pair.other().name().text())
                .entries(List.of(one.id(), other.id()))
                .because(UnknownNames.rules(pair.near()))
                .worth((one.register().equals(other.register()) ? 2 : 0)
                        + (both ? 1 : 0)
                        - pair.near().distance());
    }
}
