package org.scholion.annotate;

import org.scholion.ledger.Hashes;
import org.scholion.problem.Location;

/**
 * Words of a text, told apart by what stands around them (W3C TextQuoteSelector).
 *
 * @param exact the words
 * @param prefix what stands before them, or empty
 * @param suffix what stands after them, or empty
 * @param at where the quote is written
 */
public record Quote(String exact, String prefix, String suffix, Location at) {
    /** A hash of what is asked, which changes with every character of it. */
    public String hash() {
        return Hashes.of(exact + "\n" + prefix + "\n" + suffix);
    }
}
