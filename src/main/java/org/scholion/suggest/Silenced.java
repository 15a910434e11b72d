package org.scholion.suggest;

import java.util.List;
import org.scholion.register.Entry;
import org.scholion.register.Name;
import org.scholion.register.Registers;

/** Names that registers give and that are never looked for: what stands in one of them is known all the same. */
final class Silenced {
    private final ByFirstWord<Name> names = new ByFirstWord<>();

    Silenced(Registers registers) {
        for (Entry entry : registers.all()) {
            for (Name name : entry.names()) {
                if (name.match() == Name.Match.OFF)
                    names.add(Spelling.of(name.text()).folded(), name);
            }
        }
    }

    /** The words of a passage, those of such names closed. */
    List<TextWord> close(List<TextWord> words) {
        for (int i = 0; i < words.size() && !names.isEmpty(); i++) {
            int from = i;
            names.find(words, i, (name, to) -> words.subList(from, to).replaceAll(TextWord::closed));
        }
        return words;
    }
}
