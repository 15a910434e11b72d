package org.scholion.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scholion.register.Entry;
import org.scholion.register.Ref;

/** Who came from whom and who joined whom, among the entries of one register and those they name. Each relation once. */
final class Lineage {
    /** From the earlier group to the later, or from the member to what it joined. */
    record Tie(Entry from, Entry to, boolean joined, Ref ref) {}

    private final ArchiveIndex index;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Tie> ties;

    Lineage(ArchiveIndex index, String register) {
        this.index = index;
        Map<String, Tie> found = new TreeMap<>();
        for (Entry entry : index.registers().in(register)) {
            entry.formerly().forEach(r -> tie(r, entry, false, true).ifPresent(t -> add(found, t)));
            entry.became().forEach(r -> tie(r, entry, false, false).ifPresent(t -> add(found, t)));
            entry.partOf().forEach(r -> tie(r, entry, true, false).ifPresent(t -> add(found, t)));
        }
        this.ties = List.copyOf(found.values());
        Map<String, Entry> named = new LinkedHashMap<>();
        for (Tie tie : ties) {
            named.put(tie.from().id(), tie.from());
            named.put(tie.to().id(), tie.to());
        }
        entries.addAll(named.values());
        entries.sort(
                Comparator.comparing((Entry e) -> EntryWords.sortKey(e.name())).thenComparing(Entry::id));
    }

    private Optional<Tie> tie(Ref ref, Entry entry, boolean joined, boolean backwards) {
        Optional<Entry> other = index.registers().find(ref.entry());
        if (other.isEmpty() || other.get().isPrivate() || entry.isPrivate() || other.get() == entry)
            return Optional.empty();
        return Optional.of(
                backwards ? new Tie(other.get(), entry, joined, ref) : new Tie(entry, other.get(), joined, ref));
    }

    /** Of a relation that both ends give, the one with a date. */
    private static void add(Map<String, Tie> found, Tie tie) {
        String key = tie.from().id() + "\t" + tie.to().id() + "\t" + tie.joined();
        found.merge(key, tie, (a, b) -> isDated(a.ref()) || !isDated(b.ref()) ? a : b);
    }

    private static boolean isDated(Ref ref) {
        return ref.from().isPresent() || ref.to().isPresent();
    }

    /** The entries that have relations, by name. */
    List<Entry> entries() {
        return entries;
    }

    /** Every relation once, in a fixed order. */
    List<Tie> ties() {
        return ties;
    }
}
