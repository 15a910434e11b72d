package org.scholion.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scholion.register.Entry;
import org.scholion.register.Ref;
import org.scholion.register.Registers;

/** Which entries stand for one another when passages are compared, and how well. Entries are numbers in order of id. */
final class Kinship {
    private static final double RENAMED = 1;
    private static final double RENAMED_TWICE = 0.6;
    private static final double MEMBER = 0.25;
    private static final double[] WITHIN = {0.25, 0.12, 0.06};

    /** How one entry is related to another. */
    enum Kind {
        SAME,
        /** One was or became the other. */
        RENAMED,
        /** The first is part of the second. */
        MEMBER,
        /** The first lies within the second. */
        WITHIN
    }

    /** A relative of an entry. @param weight of 1 for the entry itself */
    record Kin(int entry, Kind kind, double weight) {}

    private final List<Entry> entries;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Map<Integer, Kin>> relatives = new ArrayList<>();
    private final List<List<Kin>> kin = new ArrayList<>();
    private final List<Set<Integer>> later = new ArrayList<>();
    private final Set<String> gazetteers = new HashSet<>();

    Kinship(Registers registers) {
        entries =
                registers.all().stream().sorted(Comparator.comparing(Entry::id)).toList();
        gazetteers();
        for (Entry entry : entries) {
            numbers.put(entry.id(), numbers.size());
            relatives.add(new TreeMap<>());
            later.add(new TreeSet<>());
        }
        entries.forEach(this::renamings);
        for (int number = 0; number < entries.size(); number++) addLater(number);
        for (Entry entry : entries) {
            wholes(entry);
            containers(entry, registers.containersOf(entry));
        }
        for (Map<Integer, Kin> all : relatives) kin.add(List.copyOf(all.values()));
    }

    int size() {
        return entries.size();
    }

    Entry entry(int number) {
        return entries.get(number);
    }

    /** The number of an entry, or -1. */
    int number(String id) {
        return numbers.getOrDefault(id, -1);
    }

    /** Whether an entry is a place, as its fields or those of most of its register tell. */
    boolean isPlace(int entry) {
        return isPlace(entries.get(entry));
    }

    private boolean isPlace(Entry entry) {
        boolean somewhere = entry.coordinates().isPresent() || !entry.within().isEmpty();
        return entry.date().isEmpty() && (somewhere || gazetteers.contains(entry.register()));
    }

    /** Whether it is a place as wide as a country: within no other, where most lie within one. */
    boolean isWide(int entry) {
        Entry place = entries.get(entry);
        return isPlace(place) && place.within().isEmpty() && gazetteers.contains(place.register());
    }

    /** Registers of places: most of their entries lie within another one. */
    private void gazetteers() {
        Map<String, Integer> balance = new HashMap<>();
        for (Entry entry : entries) {
            boolean inside = entry.date().isEmpty() && !entry.within().isEmpty();
            balance.merge(entry.register(), inside ? 1 : -1, Integer::sum);
        }
        balance.forEach((register, more) -> {
            if (more > 0) gazetteers.add(register);
        });
    }

    /** What an entry was and became, what it is part of and lies within. */
    List<Kin> of(int entry) {
        return kin.get(entry);
    }

    /** How the first stands to the second, seen from the first, unless they are strangers. */
    Optional<Kin> between(int first, int second) {
        for (Kin relative : kin.get(first)) if (relative.entry() == second) return Optional.of(relative);
        return Optional.empty();
    }

    private void renamings(Entry entry) {
        int number = numbers.get(entry.id());
        for (Ref ref : entry.formerly()) addLater(number(ref.entry()), number);
        for (Ref ref : entry.became()) addLater(number, number(ref.entry()));
    }

    private void addLater(int before, int after) {
        if (before >= 0 && after >= 0) later.get(before).add(after);
    }

    /** One name after another; two that became the same third are not each other. */
    private void addLater(int number) {
        for (int next : later.get(number)) {
            relate(number, next, Kind.RENAMED, RENAMED);
            relate(next, number, Kind.RENAMED, RENAMED);
            for (int last : later.get(next)) {
                relate(number, last, Kind.RENAMED, RENAMED_TWICE);
                relate(last, number, Kind.RENAMED, RENAMED_TWICE);
            }
        }
    }

    private void wholes(Entry entry) {
        for (Ref ref : entry.partOf()) relate(numbers.get(entry.id()), number(ref.entry()), Kind.MEMBER, MEMBER);
    }

    private void containers(Entry entry, List<Entry> chain) {
        for (int i = 0; i < Math.min(WITHIN.length, chain.size()); i++) {
            relate(numbers.get(entry.id()), number(chain.get(i).id()), Kind.WITHIN, WITHIN[i]);
        }
    }

    /** The closest relation counts. */
    private void relate(int number, int other, Kind kind, double weight) {
        if (number < 0 || other < 0 || number == other) return;
        Kin known = relatives.get(number).get(other);
        if (known == null || known.weight() < weight) relatives.get(number).put(other, new Kin(other, kind, weight));
    }
}
