package org.scholion.content;

import java.util.List;
import java.util.Random;

/** Writes Markdown by chance: mostly sensible, often broken, always the same for the same seed. */
public final class RandomMarkdown {
    private static final List<String> WORDS = List.of(
            "word",
            "Aé",
            "قال",
            "e\u0301",
            "🏛",
            "a\u00a0b",
            "z\u200bw",
            "x_y_z",
            "2016",
            "it's",
            "\"q\"",
            "<b>",
            "</b>",
            "<!-- c -->",
            "&amp;",
            "&#1;",
            "&nope;",
            "\\*",
            "\\\\",
            "\\",
            "${a}",
            "<#if>",
            "[",
            "]",
            "![",
            "](",
            ")",
            "*",
            "**",
            "_",
            "~~",
            "`",
            "``",
            "|",
            "[^1]",
            "[^x]",
            "[[id]]",
            "[[id|label]]",
            "<http://a.b>",
            "http://a.b",
            "  ",
            "\t",
            "  \n",
            "\\\n");
    private static final List<String> BEGINNINGS = List.of(
            "",
            "",
            "",
            "",
            "# ",
            "## ",
            "> ",
            "> > ",
            "- ",
            "* ",
            "1. ",
            "23) ",
            "    ",
            "  ",
            "\t",
            "[^1]: ",
            "[^1]: ",
            "[r]: ",
            "| ",
            "```",
            "~~~",
            "---",
            "===",
            "<div>",
            "<!--",
            "|---|---|",
            "![p](assets/p.jpg)",
            "![p][r]",
            "***");

    private final Random random;

    public RandomMarkdown(long seed) {
        random = new Random(seed);
    }

    public String text() {
        StringBuilder out = new StringBuilder();
        int lines = 1 + random.nextInt(12);
        for (int i = 0; i < lines; i++) {
            for (int n = random.nextInt(3); n >= 0; n--) out.append(one(BEGINNINGS));
            words(out, random.nextInt(7), 0);
            out.append(random.nextInt(3) == 0 ? "\n\n" : "\n");
        }
        return out.toString();
    }

    private void words(StringBuilder out, int count, int depth) {
        for (int i = 0; i < count; i++) {
            int kind = random.nextInt(depth > 2 ? 6 : 12);
            if (kind == 7) wrapped(out, one(List.of("*", "**", "_", "`", "~~")), depth);
            else if (kind == 8) link(out, depth);
            else if (kind == 9)
                out.append("![")
                        .append(one(WORDS))
                        .append("](assets/x.jpg \"")
                        .append(one(WORDS))
                        .append("\")");
            else if (kind == 10) out.append(" | ");
            else out.append(one(WORDS));
            if (random.nextInt(3) > 0) out.append(' ');
        }
    }

    private void wrapped(StringBuilder out, String sign, int depth) {
        out.append(sign);
        words(out, 1 + random.nextInt(3), depth + 1);
        out.append(sign);
    }

    private void link(StringBuilder out, int depth) {
        out.append('[');
        words(out, 1 + random.nextInt(3), depth + 1);
        out.append(one(List.of("](http://a.b)", "](javascript:x)", "][r]", "]", "](<a b>)", "](x \"t\")")));
    }

    private String one(List<String> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}
