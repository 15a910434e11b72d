package org.scholion.text;

import java.util.Arrays;
import org.scholion.problem.Location;

/**
 * A content file that was read whole, and the way from an offset in it to line and column.
 *
 * <p>Immutable; the text has LF line ends and no byte order mark.
 */
public final class SourceFile {
    private final String path;
    private final String text;
    private final int[] lineStarts;

    /** Where characters of two units begin, once asked for; any thread may find them out. */
    private volatile int[] pairs;

    /**
     * @param path as it is printed in messages, with {@code /}
     * @param text the whole text
     */
    public SourceFile(String path, String text) {
        this.path = path;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (count == starts.length) starts = Arrays.copyOf(starts, count * 2);
            starts[count++] = i + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    /** The path as it is printed in messages. */
    public String path() {
        return path;
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** Line and column of an offset in UTF-16 units; offsets past the end count as the end. */
    public Location at(int offset) {
        int within = Math.max(0, Math.min(offset, text.length()));
        int found = Arrays.binarySearch(lineStarts, within);
        int line = found >= 0 ? found : -found - 2;
        int units = within - lineStarts[line];
        return new Location(path, line + 1, units - pairsBefore(within) + pairsBefore(lineStarts[line]) + 1);
    }

    /** How many characters of two units end before a place: counted once, for lines may be as long as the file. */
    private int pairsBefore(int offset) {
        int[] known = pairs;
        if (known == null) pairs = known = findPairs();
        int found = Arrays.binarySearch(known, offset - 1);
        return found >= 0 ? found : -found - 1;
    }

    private int[] findPairs() {
        int[] found = new int[0];
        int count = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (!Character.isHighSurrogate(text.charAt(i)) || !Character.isLowSurrogate(text.charAt(i + 1))) continue;
            if (count == found.length) found = Arrays.copyOf(found, Math.max(16, count * 2));
            found[count++] = i++;
        }
        return Arrays.copyOf(found, count);
    }

    /** The file as a whole. */
    public Location whole() {
        return Location.of(path);
    }
}
