package org.scholion.content.edit;

import java.util.List;

/**
 * Characters that take the place of others.
 *
 * @param at where, in UTF-16 units
 * @param length how many go
 * @param text what comes
 */
record Splice(int at, int length, String text) {
    static Splice insert(int at, String text) {
        return new Splice(at, 0, text);
    }

    /** A text after some changes, which are in order and share no character. */
    static String apply(List<Splice> splices, String text) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Splice splice : splices) {
            out.append(text, at, splice.at()).append(splice.text());
            at = splice.at() + splice.length();
        }
        return out.append(text.substring(at)).toString();
    }

    /** The same change in a text that stands further on in a file. */
    Splice shifted(int by) {
        return new Splice(at + by, length, text);
    }
}
