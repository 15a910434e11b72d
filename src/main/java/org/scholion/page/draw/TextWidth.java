package org.scholion.page.draw;

import java.util.ArrayList;
import java.util.List;

/** How wide a text may become, whatever font the reader has: a generous guess from a fixed table. */
public final class TextWidth {
    private static final String NARROW = "iljtfrI.,'’|:;!()[] -–·";
    private static final String BROAD = "mwMWQO@—";

    private TextWidth() {}

    /** The width in the unit of the size. @param size of the font */
    public static double of(String text, double size) {
        return text.codePoints().mapToDouble(TextWidth::share).sum() * size;
    }

    /** The text in lines of at most this width, broken at spaces; a longer word has a line of its own. */
    public static List<String> lines(String text, double size, double most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && of(longer, size) > most) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return List.copyOf(lines);
    }

    private static double share(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) return 0;
        if (Character.isIdeographic(c)) return 1.02;
        if (c < 0x2100 && NARROW.indexOf(c) >= 0) return 0.34;
        if (c < 0x2100 && BROAD.indexOf(c) >= 0) return 0.88;
        if (Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC) return 0.5;
        if (Character.isUpperCase(c)) return 0.7;
        return Character.isDigit(c) ? 0.64 : 0.57;
    }
}
