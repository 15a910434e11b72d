package org.scholion.spec;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One example of a specification: a fenced source, and a fenced block that says what it gives.
 *
 * @param title file, section and number, for messages
 * @param word what stands on the source's fence
 * @param source with invisible characters put in: {@code →} is a tab, {@code ␣} a space, {@code {U+00A0}} a code point
 * @param expected the second block as it stands, without the line feed at its end
 */
public record SpecPair(String title, String word, String source, String expected) {
    private static final Pattern PART = Pattern.compile(
            "^## ([^\\n]*)$|^~~~~ (\\w+)\\n(.*?)^~~~~\\n\\n?~~~~ gives\\n(.*?)^~~~~$",
            Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern CODE_POINT = Pattern.compile("\\{U\\+([0-9A-F]{4,6})}");

    /** All examples of a file below {@code spec/}, in order. */
    public static List<SpecPair> of(String file) {
        List<SpecPair> pairs = new ArrayList<>();
        String section = "";
        for (Matcher m = PART.matcher(read(file)); m.find(); ) {
            if (m.group(1) != null) {
                section = m.group(1);
                continue;
            }
            String title = "spec/" + file + " § " + section + ", example " + (pairs.size() + 1);
            pairs.add(new SpecPair(
                    title, m.group(2), plain(m.group(3)), m.group(4).stripTrailing()));
        }
        return pairs;
    }

    private static String read(String file) {
        try (InputStream in = SpecPair.class.getResourceAsStream("/spec/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }

    private static String plain(String written) {
        String shown = written.replace('→', '\t').replace('␣', ' ');
        return CODE_POINT
                .matcher(shown)
                .replaceAll(m -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(m.group(1), 16))));
    }

    @Override
    public String toString() {
        return title;
    }
}
