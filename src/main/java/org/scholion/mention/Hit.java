package org.scholion.mention;

import java.util.List;

/**
 * Words of a passage that are names.
 *
 * @param from the first word
 * @param to past the last
 * @param start where the first name begins in the passage, in UTF-16 units
 * @param end where the last name ends
 * @param node where their words lead in {@link Names#names}
 * @param forms the names that they are, one or more
 * @param doubtful whether something tells against each of them
 */
record Hit(int from, int to, int start, int end, int node, List<Form> forms, boolean doubtful) {
    int words() {
        return to - from;
    }

    /** These words as other names. */
    Hit as(List<Form> others) {
        return new Hit(from, to, start, end, node, others, doubtful);
    }

    Hit doubted() {
        return new Hit(from, to, start, end, node, forms, true);
    }

    /** Whether all that the words may mean are places. */
    boolean isPlace() {
        for (Form form : forms) {
            if (!form.isPlace()) return false;
        }
        return true;
    }
}
