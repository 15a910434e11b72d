package org.scholion.mention;

import java.util.List;
import org.scholion.text.Words;

/** What languages write at names without a space: the genitive, case endings behind an apostrophe, elided articles. */
final class Endings {
    private static final List<String> GENITIVE_S = List.of("de", "lb", "sv", "da", "nb", "nn", "no");
    private static final List<String> AFTER_APOSTROPHE = List.of("tr", "az", "crh");
    private static final List<String> ELIDING = List.of("fr", "it", "ca", "oc");

    /** Shorter words with s are often quite other names: Hama and Hamas. */
    private static final int SHORTEST_GENITIVE = 6;

    private static final List<String> ELIDED = List.of(
            "d", "l", "qu", "c", "n", "s", "jusqu", "lorsqu", "puisqu", "quelqu", "dell", "all", "dall", "nell", "sull",
            "un", "quest", "quell");
    private static final List<String> ELIDED_AT_START = List.of("L", "Qu", "Dell", "All", "Dall", "Nell", "Sull", "Un");

    private final boolean genitive;
    private final boolean apostrophe;
    private final boolean eliding;

    private Endings(String primary) {
        genitive = GENITIVE_S.contains(primary);
        apostrophe = AFTER_APOSTROPHE.contains(primary);
        eliding = ELIDING.contains(primary);
    }

    /** @param language BCP 47, or empty */
    static Endings of(String language) {
        int hyphen = language.indexOf('-');
        return new Endings(hyphen < 0 ? language : language.substring(0, hyphen));
    }

    /** How many folded letters the word just read has without an ending, or 0 where it has none. */
    int owner(Words word) {
        if (word.isPossessive()) return word.ownerLength();
        if (apostrophe && word.apostrophe() > 0) return word.apostropheLength();
        return isGenitive(word) ? word.length() - 1 : 0;
    }

    private boolean isGenitive(Words word) {
        return genitive && word.length() >= SHORTEST_GENITIVE && word.folded()[word.length() - 1] == 's';
    }

    /** Where the word ends without its ending. */
    int ownerEnd(Words word) {
        boolean behind = word.isPossessive() || apostrophe && word.apostrophe() > 0;
        return behind ? word.ownerEnd() : word.end() - 1;
    }

    /** Whether the language elides articles before names. */
    boolean elides() {
        return eliding;
    }

    /** How many letters before an apostrophe are an elided word, or 0. */
    int elided(String text, int start, int apostrophe) {
        String before = text.substring(start, apostrophe);
        return ELIDED.contains(before) || ELIDED_AT_START.contains(before) ? before.length() : 0;
    }
}
