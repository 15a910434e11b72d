package org.scholion.mention;

import java.util.List;
import java.util.Optional;
import org.scholion.register.Entry;
import org.scholion.register.Name;
import org.scholion.text.Edtf;

/**
 * A name of an entry as the finder knows it.
 *
 * @param cases where case counts, that of every letter in order, as {@link Tokens#cases} gives it; else empty
 * @param near nodes of the words of which one must stand in the same sentence; empty where none need
 * @param heads the words that stand before it in longer names of the entry, as numbers; empty where it is the end of none
 * @param goesOn whether a longer name of the entry goes on from it with "of"
 * @param isPlace whether the entry is a place
 */
record Form(
        Entry entry,
        Name name,
        Optional<String> cases,
        List<Integer> near,
        List<Integer> heads,
        boolean goesOn,
        boolean isPlace) {
    /** Whether it is the end of a longer name of the entry, such as a surname. */
    boolean isTail() {
        return !heads.isEmpty();
    }

    String id() {
        return entry.id();
    }

    /** Whether the name may have been in use on a date: its own dates decide, or else those of its entry. */
    boolean fits(Edtf date) {
        return date.overlaps(entry.firstDay(name), entry.lastDay(name));
    }
}
