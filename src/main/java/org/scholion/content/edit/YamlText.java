package org.scholion.content.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Values of YAML as the program writes them into editors' files. */
public final class YamlText {
    private YamlText() {}

    /** A mapping on one line; empty values are left out. @param pairs keys and values in turn, values as YAML */
    public static String mapping(String... pairs) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            if (!pairs[i + 1].isEmpty()) parts.add(pairs[i] + ": " + pairs[i + 1]);
        }
        return "{" + String.join(", ", parts) + "}";
    }

    /** Text in double quotes. */
    public static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') out.append('\\');
            if (c == '\n') out.append("\\n");
            else if (isFragile(c)) out.append(String.format(Locale.ROOT, "\\u%04x", c));
            else out.appendCodePoint(c);
        });
        return out.append('"').toString();
    }

    /** Signs that a reader of YAML, or an editors' program, takes for a line's end, a blank or a file's first mark. */
    private static boolean isFragile(int c) {
        return c == '\t' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029 || c == 0xfeff;
    }

    /** Text as it is where no reader of YAML could take it for anything else, or else in quotes. */
    public static String scalar(String text) {
        boolean plain = text.matches("\\p{L}[\\p{L}\\p{M}\\p{N}]*([ '\u2019.-]{1,2}[\\p{L}\\p{M}\\p{N}]+)*")
                && !text.matches("(?i)null|true|false|yes|no|on|off|y|n");
        return plain ? text : quoted(text);
    }

    /** A value that may be absent. */
    public static String optional(Optional<String> text) {
        return text.filter(t -> !t.isBlank()).map(YamlText::scalar).orElse("");
    }
}
