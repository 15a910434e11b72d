package org.scholion.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** The rule for ids, which are file names and parts of addresses at once. */
public final class Ids {
    private static final int LONGEST = 120;

    /** File systems take 255 bytes a name; endings and registers' names are added. */
    private static final int MOST_BYTES = 180;

    private Ids() {}

    /**
     * What is wrong with an id.
     *
     * @return one phrase to stand after the id, or nothing where it is right
     */
    public static Optional<String> flaw(String id) {
        if (id.isEmpty()) return Optional.of("is empty");
        if (id.codePointCount(0, id.length()) > LONGEST)
            return Optional.of("is longer than " + LONGEST + " characters");
        if (id.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) return Optional.of("is too long for a file name");
        if (!Normalizer.isNormalized(id, Normalizer.Form.NFC)) return Optional.of("is not in composed form (NFC)");
        Optional<String> bad = id.codePoints()
                .filter(c -> c != '-' && !Character.isLetterOrDigit(c) && !isMark(c))
                .mapToObj(c -> "holds " + shown(c))
                .findFirst();
        if (bad.isPresent()) return bad;
        return id.startsWith("-") ? Optional.of("begins with a hyphen") : Optional.empty();
    }

    /** What two ids that many file systems take for one have in common. */
    public static String clashKey(String id) {
        String composed = Normalizer.normalize(id, Normalizer.Form.NFKC);
        return Normalizer.normalize(composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
    }

    /** Vowel signs that some scripts write after their letters belong to the letters. */
    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static String shown(int c) {
        return c > ' ' && c < 0x7f
                ? "'" + Character.toString(c) + "'"
                : String.format(Locale.ROOT, "the character U+%04X", c);
    }
}
