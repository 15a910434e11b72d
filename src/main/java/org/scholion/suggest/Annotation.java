package org.scholion.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lines of YAML as decisions are written. */
final class Annotation {
    private Annotation() {}

    /** The file of an article's annotations, relative to the content folder. */
    static String file(String article) {
        return "annotations/" + article + ".yml";
    }

    /** A decision about a name. @param entry an id, or none */
    static String mention(String words, String entry) {
        return "{quote: " + quoted(words) + ", entry: " + scalar(entry) + "}";
    }

    /** A mapping on one line; empty values are left out. @param pairs keys and values in turn, values as YAML */
    static String mapping(String... pairs) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            if (!pairs[i + 1].isEmpty()) parts.add(pairs[i] + ": " + pairs[i + 1]);
        }
        return "{" + String.join(", ", parts) + "}";
    }

    /** Text in double quotes. */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') out.append('\\');
            out.appendCodePoint(c);
        });
        return out.append('"').toString();
    }

    /** Text as it is where no reader of YAML could take it for anything else, or else in quotes. */
    static String scalar(String text) {
        boolean plain = text.matches("\\p{L}[\\p{L}\\p{M}\\p{N}]*([ '\u2019.-]{1,2}[\\p{L}\\p{M}\\p{N}]+)*")
                && !text.matches("(?i)null|true|false|yes|no|on|off|y|n");
        return plain ? text : quoted(text);
    }

    /** A value that may be absent. */
    static String optional(Optional<String> text) {
        return text.filter(t -> !t.isBlank()).map(Annotation::scalar).orElse("");
    }
}
