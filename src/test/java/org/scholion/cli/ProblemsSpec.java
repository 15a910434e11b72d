package org.scholion.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The examples of {@code spec/problems.md}: one a section, a list of steps.
 *
 * @param lines the file as it is
 */
record ProblemsSpec(List<String> lines, List<Example> examples) {
    private static final Path FILE = Path.of("src/test/resources/spec/problems.md");
    private static final String GOOD = "The good site";

    /** One section. @param title its heading: a code, perhaps a colon and more */
    record Example(String title, List<Step> steps) {
        String code() {
            return title.split(":")[0];
        }

        @Override
        public String toString() {
            return "spec/problems.md § " + title;
        }
    }

    static ProblemsSpec read() {
        try {
            List<String> lines = Arrays.asList(Files.readString(FILE).split("\n", -1));
            return new ProblemsSpec(lines, examples(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Example> examples(List<String> lines) {
        List<Example> examples = new ArrayList<>();
        int fence = -1;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (fence < 0 && line.startsWith("## ")) examples.add(new Example(line.substring(3), new ArrayList<>()));
            else if (fence < 0 && line.startsWith("```")) fence = i;
            else if (line.equals("```")) {
                examples.get(examples.size() - 1).steps().add(step(lines, fence, i));
                fence = -1;
            }
        }
        return examples;
    }

    private static Step step(List<String> lines, int from, int to) {
        String[] words = (lines.get(from).substring(3) + " ").split(" ", 2);
        StringBuilder body = new StringBuilder();
        lines.subList(from + 1, to).forEach(l -> body.append(l).append('\n'));
        return new Step(from, words[0], words[1].strip(), body.toString());
    }

    /** The files of the site in which nothing is wrong. */
    List<Step> goodSite() {
        return examples.stream()
                .filter(e -> e.title().equals(GOOD))
                .findFirst()
                .orElseThrow()
                .steps();
    }

    /** Every example of something wrong. */
    List<Example> broken() {
        return examples.stream().filter(e -> !e.title().equals(GOOD)).toList();
    }

    /** Writes the file again with what the program printed, by the line of the block's fence. */
    static void rewrite(Map<Integer, String> printed) {
        List<String> now = new ArrayList<>(read().lines());
        new TreeMap<>(printed).descendingMap().forEach((fence, text) -> {
            int end = fence + 1;
            while (!now.get(end).equals("```")) end++;
            now.subList(fence + 1, end).clear();
            now.addAll(fence + 1, text.lines().toList());
        });
        try {
            Files.writeString(FILE, String.join("\n", now));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
