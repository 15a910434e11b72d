package org.scholion.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.scholion.text.Sha256;

/** Short hashes of texts, as the ledger keeps them. */
public final class Hashes {
    private static final int LENGTH = 16;
    private static final int SHORT = 6;

    private Hashes() {}

    /** The first 64 bits of the SHA-256 of a text in UTF-8, in hexadecimal. */
    public static String of(String text) {
        return hex(text, LENGTH);
    }

    /** The first 24 bits, for words of which many are compared at once. */
    static String ofWord(String word) {
        return hex(word, SHORT);
    }

    private static String hex(String text, int digits) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, digits);
    }

    /** Short hashes that are written one after another. */
    static List<String> parted(String written) {
        List<String> hashes = new ArrayList<>();
        for (int i = 0; i + SHORT <= written.length(); i += SHORT) hashes.add(written.substring(i, i + SHORT));
        return hashes;
    }
}
