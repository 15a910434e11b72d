package org.scholion.mention;

import java.util.ArrayList;
import java.util.List;

/**
 * The names that end at one node.
 *
 * @param own names that are these words
 * @param plurals names whose plural these words are; they count only where no name is these words
 * @param shields whether a name that is never matched is these words
 * @param caseless whether case counts for none of them
 */
record Owners(List<Form> own, List<Form> plurals, boolean shields, boolean caseless) {
    Owners {
        own = List.copyOf(own);
        plurals = List.copyOf(plurals);
    }

    static Owners of(List<Form> own, List<Form> plurals, boolean shields) {
        boolean caseless = own.stream().noneMatch(f -> f.cases().isPresent())
                && plurals.stream().noneMatch(f -> f.cases().isPresent());
        return new Owners(own, plurals, shields, caseless);
    }

    /** The names, whatever their case. */
    List<Form> all() {
        return own.isEmpty() ? plurals : own;
    }

    /**
     * The names that a text with this case of letters is.
     *
     * @param shouted whether the text has no small letters, so that case says nothing
     */
    List<Form> matching(String cases, boolean shouted) {
        List<Form> matching = matching(own, cases, shouted);
        return matching.isEmpty() ? matching(plurals, cases, shouted) : matching;
    }

    private static List<Form> matching(List<Form> forms, String cases, boolean shouted) {
        List<Form> matching = new ArrayList<>();
        for (Form form : forms) {
            boolean fits = form.cases().isEmpty()
                    || (shouted
                            ? form.cases().get().length() == cases.length()
                            : form.cases().get().equals(cases));
            if (fits) matching.add(form);
        }
        return matching;
    }
}
