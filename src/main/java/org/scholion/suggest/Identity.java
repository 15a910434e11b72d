package org.scholion.suggest;

import java.util.List;
import org.scholion.text.Fold;

/** What makes a proposal the same in every run, whatever else the texts say by then. */
final class Identity {
    private Identity() {}

    /** Of a name, and perhaps entries that it is said to belong to. */
    static String of(Kind kind, String name, String... more) {
        return kind.word() + "\n" + Fold.name(name) + "\n" + String.join("\n", List.of(more));
    }

    /** Of two entries in either order, whichever of their names are near. */
    static String ofPair(String entry, String other) {
        boolean swap = entry.compareTo(other) > 0;
        return Kind.CLASHES.word() + "\n" + (swap ? other : entry) + "\n" + (swap ? entry : other);
    }
}
