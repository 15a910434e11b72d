package org.scholion.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One fenced block of {@code spec/problems.md}.
 *
 * @param line where its fence stands, from 0
 * @param kind the first word after the fence
 * @param name the words after that
 * @param body its lines, each with its line feed
 */
record Step(int line, String kind, String name, String body) {
    private static final Pattern REPEATED = Pattern.compile("\\{\\{(\\d+) × (.*?)}}");
    private static final Pattern CHARACTER = Pattern.compile("\\\\u([0-9A-F]{4})");
    private static final Pattern BYTE = Pattern.compile("\\\\x([0-9A-F]{2})");

    /** Prepares the workspace as the block says. */
    void take(Workspace workspace) {
        switch (kind) {
            case "file" -> workspace.write(characters(name), bytes(body));
            case "edit" -> workspace.edit(name, side('-'), side('+'));
            case "do" -> body.lines().forEach(line -> act(line.split(" "), workspace));
            default -> throw new AssertionError("no such block: " + kind);
        }
    }

    private static void act(String[] words, Workspace workspace) {
        switch (words[0]) {
            case "delete" -> workspace.delete(words[1]);
            case "folder" -> workspace.folder(words[1]);
            case "link" -> workspace.link(words[1], words[3]);
            case "sparse" -> workspace.sparse(words[1], Long.parseLong(words[2]));
            case "templates" -> workspace.templates();
            default -> throw new AssertionError("no such act: " + words[0]);
        }
    }

    /** The lines of an edit that begin with a sign, without it. */
    private String side(char sign) {
        StringBuilder side = new StringBuilder();
        body.lines()
                .filter(l -> l.charAt(0) == sign)
                .forEach(l -> side.append(l.substring(Math.min(2, l.length()))).append('\n'));
        return characters(side.toString());
    }

    private static String characters(String written) {
        String repeated = REPEATED.matcher(written)
                .replaceAll(
                        (MatchResult m) -> Matcher.quoteReplacement(m.group(2).repeat(Integer.parseInt(m.group(1)))));
        return CHARACTER
                .matcher(repeated)
                .replaceAll((MatchResult m) ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
    }

    private static byte[] bytes(String written) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String text = characters(written);
        int at = 0;
        for (Matcher m = BYTE.matcher(text); m.find(); at = m.end()) {
            out.writeBytes(text.substring(at, m.start()).getBytes(StandardCharsets.UTF_8));
            out.write(Integer.parseInt(m.group(1), 16));
        }
        out.writeBytes(text.substring(at).getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }
}
