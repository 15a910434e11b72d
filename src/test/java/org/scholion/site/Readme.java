package org.scholion.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** README.md as tests read it, so that what it shows is what is tested. */
final class Readme {
    private final String text;

    Readme() {
        try {
            text = Files.readString(Path.of("README.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The block between fences of a language, without the indentation of the list it stands in. */
    String block(String language) {
        List<String> parts = all("(?ms)^ *```" + language + "\\n(.*?)^ *```", text);
        if (parts.size() != 1) throw new AssertionError("README has " + parts.size() + " blocks of " + language);
        return parts.get(0).stripIndent();
    }

    /** The content files among the blocks, by the path behind the fence's language. */
    SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        Pattern.compile("(?ms)^ *```[a-z]+ (content/\\S+)\\n(.*?)^ *```")
                .matcher(text)
                .results()
                .forEach(m -> files.put(m.group(1), m.group(2).stripTrailing().stripIndent() + "\n"));
        return files;
    }

    /** The lines of all code blocks, in order, each without indentation. */
    List<String> code() {
        List<String> lines = new ArrayList<>();
        boolean fenced = false;
        for (String line : text.split("\n")) {
            boolean fence = line.strip().startsWith("```");
            if (fence) fenced = !fenced;
            else if (fenced || line.startsWith("    ")) lines.add(line.strip());
        }
        return lines;
    }

    /** What stands between backticks in running text and tables. */
    List<String> quoted() {
        return all("`([^`\n]+)`", text.replaceAll("(?ms)^ *```.*?^ *```", ""));
    }

    /** The targets of links and pictures. */
    List<String> targets() {
        return all("\\]\\(([^)\\s]+)\\)", text);
    }

    /** The first group of every match in the text, line breaks read as spaces. */
    List<String> running(String pattern) {
        return all(pattern, text.replaceAll("\\s*\n\\s*", " "));
    }

    private static List<String> all(String pattern, String in) {
        return Pattern.compile(pattern)
                .matcher(in)
                .results()
                .map((MatchResult m) -> m.group(1))
                .toList();
    }
}
