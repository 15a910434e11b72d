package org.scholion.mention;

import java.util.List;

/**
 * Words of a passage that are names.
 *
 * @param from the first word
 * @param to past the last
 * @param end where the last name ends in the passage, in UTF-16 units
 * @param forms the names that they are, one or more
 */
record Hit(int from, int to, int end, List<Form> forms) {
    int words() {
        return to - from;
    }
}
