package org.scholion.content;

import java.util.Optional;
import org.scholion.problem.Code;
import org.scholion.problem.Problems;
import org.scholion.text.SourceFile;
import org.scholion.text.yaml.Fields;
import org.scholion.text.yaml.YamlReader;

/**
 * A file of the form front matter, then Markdown, taken apart.
 *
 * @param file the whole file
 * @param fields the front matter
 * @param bodyStart where the Markdown begins, in UTF-16 units of the file
 */
public record FrontMatter(SourceFile file, Fields fields, int bodyStart) {
    private static final String FENCE = "---";

    /**
     * Takes a file apart.
     *
     * @param what what the file describes, as in "an article"
     * @return nothing where the front matter cannot be used, after saying why
     */
    public static Optional<FrontMatter> of(SourceFile file, String what, Problems problems) {
        String text = file.text();
        if (text.isBlank()) {
            problems.report(Code.EMPTY_FILE, file.at(0), "the file is empty", "write " + what + ", or delete the file");
            return Optional.empty();
        }
        int start = afterFence(text, 0);
        if (start < 0) {
            problems.report(
                    Code.FRONT_MATTER,
                    file.at(0),
                    what + " must begin with a line of three hyphens",
                    "begin the file with '---', the record, and '---' again");
            return Optional.empty();
        }
        int end = closingFence(text, start);
        if (end < 0) {
            problems.report(
                    Code.FRONT_MATTER,
                    file.at(0),
                    "the front matter that begins here is never closed",
                    "put a line '---' after the record");
            return Optional.empty();
        }
        String yaml = text.substring(start, end);
        if (yaml.isBlank()) {
            problems.report(
                    Code.FRONT_MATTER, file.at(0), "the front matter is empty", "fill in at least the required keys");
            return Optional.empty();
        }
        return YamlReader.read(yaml, file.path(), 1, problems)
                .map(m -> new FrontMatter(file, new Fields(m, what, problems), afterFence(text, end)));
    }

    /** Where the line after a fence begins, or -1 where there is no fence. */
    private static int afterFence(String text, int at) {
        if (!text.startsWith(FENCE, at)) return -1;
        int end = text.indexOf('\n', at);
        int lineEnd = end < 0 ? text.length() : end;
        if (!text.substring(at + FENCE.length(), lineEnd).isBlank()) return -1;
        return Math.min(text.length(), lineEnd + 1);
    }

    private static int closingFence(String text, int from) {
        int line = from;
        while (line < text.length()) {
            if (afterFence(text, line) >= 0) return line;
            int feed = text.indexOf('\n', line);
            if (feed < 0) return -1;
            line = feed + 1;
        }
        return -1;
    }
}
