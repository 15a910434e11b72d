package org.scholion.mention;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The names that end at one node.
 *
 * @param own names that are these words
 * @param plurals names whose plural these words are; they count only where no name is these words
 * @param shields whether a name that is never matched is these words
 */
record Owners(List<Form> own, List<Form> plurals, boolean shields) {
    Owners {
        own = List.copyOf(own);
        plurals = List.copyOf(plurals);
    }

    private static boolean isCaseless(List<Form> forms) {
        for (Form form : forms) {
            if (form.cases().isPresent()) return false;
        }
        return true;
    }

    /** The names that a text with this case of letters is. */
    List<Form> matching(Supplier<String> cases) {
        List<Form> matching = matching(own, cases);
        return matching.isEmpty() ? matching(plurals, cases) : matching;
    }

    private static List<Form> matching(List<Form> forms, Supplier<String> cases) {
        if (isCaseless(forms)) return forms;
        Optional<String> found = Optional.of(cases.get());
        return forms.stream()
                .filter(f -> f.cases().isEmpty() || f.cases().equals(found))
                .toList();
    }
}
