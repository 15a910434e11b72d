package org.scholion.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.scholion.register.Entry;
import org.scholion.register.Name;
import org.scholion.register.Registers;
import org.scholion.text.Fold;

/** Finds the entry that a word of the editors is the id or a name of, where it is that of one entry alone. */
final class NamedEntries {
    private final Registers registers;
    private final Map<String, Optional<Entry>> byName = new HashMap<>();

    NamedEntries(Registers registers) {
        this.registers = registers;
        for (Entry entry : registers.all()) {
            for (Name name : entry.names()) {
                if (name.match() == Name.Match.OFF) continue;
                byName.merge(Fold.name(name.text()), Optional.of(entry), NamedEntries::same);
            }
        }
    }

    private static Optional<Entry> same(Optional<Entry> one, Optional<Entry> other) {
        return one.equals(other) ? one : Optional.empty();
    }

    /** The entry with this id. */
    Optional<Entry> byId(String id) {
        return registers.find(id);
    }

    /** The entry that alone has this name. */
    Optional<Entry> byName(String name) {
        return byName.getOrDefault(Fold.name(name), Optional.empty());
    }
}
