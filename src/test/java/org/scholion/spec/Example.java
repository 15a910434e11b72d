package org.scholion.spec;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One example of a specification: a fenced block with a body, a line of three hyphens, and keys with values.
 *
 * @param title file, section and number, for messages
 * @param body what stands before the line
 * @param keys what stands after it
 */
public record Example(String title, String body, Map<String, List<String>> keys) {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    /** All examples of a file below {@code spec/} whose fences carry the word. */
    public static List<Example> of(String file, String word) {
        List<Example> examples = new ArrayList<>();
        String section = "";
        StringBuilder open = null;
        for (String line : read(file).split("\n", -1)) {
            if (open == null && line.startsWith("## ")) section = line.substring(3);
            else if (open == null && line.equals("```" + word)) open = new StringBuilder();
            else if (open != null && line.equals("```")) {
                examples.add(parse(
                        "spec/" + file + " § " + section + ", example " + (examples.size() + 1), open.toString()));
                open = null;
            } else if (open != null) open.append(line).append('\n');
        }
        return examples;
    }

    private static String read(String file) {
        try (InputStream in = Example.class.getResourceAsStream("/spec/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }

    private static Example parse(String title, String source) {
        String[] parts = source.split("(?m)^---\n", 2);
        Map<String, List<String>> keys = new LinkedHashMap<>();
        for (String line : parts.length < 2 ? new String[0] : parts[1].split("\n")) {
            if (line.isBlank()) continue;
            int colon = line.indexOf(':');
            keys.computeIfAbsent(line.substring(0, colon).strip(), k -> new ArrayList<>())
                    .add(value(line.substring(colon + 1)));
        }
        return new Example(title, plain(parts[0].strip()), keys);
    }

    /** Bars keep spaces at the ends; a pilcrow is the blank line between two passages. */
    private static String value(String written) {
        String value = written.strip();
        if (value.length() > 1 && value.startsWith("|") && value.endsWith("|"))
            value = value.substring(1, value.length() - 1);
        return plain(value.replace("¶", "\n\n"));
    }

    private static String plain(String written) {
        return ESCAPE.matcher(written)
                .replaceAll((MatchResult m) -> String.valueOf((char) Integer.parseInt(m.group(1), 16)));
    }

    /** The value of a key, or what is to be taken where it is absent. */
    public String value(String key, String otherwise) {
        return keys.containsKey(key) ? keys.get(key).get(0) : otherwise;
    }

    /** All values of a key, in order. */
    public List<String> values(String key) {
        return keys.getOrDefault(key, List.of());
    }

    @Override
    public String toString() {
        return title;
    }
}
