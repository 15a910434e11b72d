package org.scholion.text;

import java.util.List;
import java.util.Locale;

/** Which way a language is written. */
public final class Direction {
    private static final List<String> RIGHT_TO_LEFT =
            List.of("ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi");

    private Direction() {}

    /** {@code rtl} or {@code ltr}, from a BCP 47 tag; a script subtag decides over the language. */
    public static String of(String language) {
        String tag = language.toLowerCase(Locale.ROOT);
        if (tag.contains("-arab") || tag.contains("-hebr") || tag.contains("-syrc")) return "rtl";
        if (tag.contains("-latn") || tag.contains("-cyrl")) return "ltr";
        return RIGHT_TO_LEFT.contains(tag.split("-")[0]) ? "rtl" : "ltr";
    }
}
