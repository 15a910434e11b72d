package org.scholion.suggest;

import org.scholion.register.Entry;
import org.scholion.register.Name;

/** A name of an entry, ready to be compared. */
record KnownName(Entry entry, Name name, Spelling spelling) {
    KnownName(Entry entry, Name name) {
        this(entry, name, Spelling.of(name.text()));
    }
}
