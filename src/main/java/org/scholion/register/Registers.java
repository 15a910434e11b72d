package org.scholion.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All entries of all registers, by id; iterates in order of register, then id. */
public final class Registers {
    private final Map<String, Entry> byId;
    private final Map<String, List<Entry>> contained = new LinkedHashMap<>();

    /** @param entries with distinct ids, in the order of iteration */
    public Registers(List<Entry> entries) {
        Map<String, Entry> map = new LinkedHashMap<>();
        entries.forEach(e -> map.put(e.id(), e));
        byId = Collections.unmodifiableMap(map);
        for (Entry entry : entries) {
            if (!entry.within().isEmpty())
                contained
                        .computeIfAbsent(entry.within(), k -> new ArrayList<>())
                        .add(entry);
        }
    }

    /** The entry with this id. */
    public Optional<Entry> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The entry with this id, which must exist. */
    public Entry get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no entry " + id));
    }

    /** All entries. */
    public List<Entry> all() {
        return List.copyOf(byId.values());
    }

    /** The entries of one register, by id. */
    public List<Entry> in(String register) {
        return byId.values().stream().filter(e -> e.register().equals(register)).toList();
    }

    /** What lies directly within an entry. */
    public List<Entry> within(String id) {
        return Collections.unmodifiableList(contained.getOrDefault(id, List.of()));
    }

    /** The chain of what contains an entry, nearest first, without the entry; ends at the first unknown id. */
    public List<Entry> containersOf(Entry entry) {
        List<Entry> chain = new ArrayList<>();
        Optional<Entry> next = find(entry.within());
        while (next.isPresent() && !chain.contains(next.get()) && next.get() != entry) {
            chain.add(next.get());
            next = find(next.get().within());
        }
        return List.copyOf(chain);
    }
}
