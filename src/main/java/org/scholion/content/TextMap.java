package org.scholion.content;

import java.util.Arrays;

/**
 * From positions in a passage's canonical text back to the file.
 *
 * <p>Holds one pair for each stretch that was copied unchanged; within a stretch both sides advance alike.
 */
public final class TextMap {
    /** The map of a text that stands in no file. */
    public static final TextMap NONE = new TextMap(new int[] {0}, new int[] {0});

    private final int[] canonical;
    private final int[] source;

    private TextMap(int[] canonical, int[] source) {
        this.canonical = canonical;
        this.source = source;
    }

    /** The offset in the file of a position in the text, both in UTF-16 units. */
    public int source(int position) {
        int found = Arrays.binarySearch(canonical, position);
        int stretch = Math.max(0, found >= 0 ? found : -found - 2);
        return source[stretch] + (position - canonical[stretch]);
    }

    /** Gathers stretches in rising order. */
    static final class Builder {
        private int[] canonical = new int[8];
        private int[] source = new int[8];
        private int count;

        void add(int at, int from) {
            if (count > 0 && from - at == source[count - 1] - canonical[count - 1]) return;
            if (count > 0 && canonical[count - 1] == at) count--;
            if (count == canonical.length) {
                canonical = Arrays.copyOf(canonical, count * 2);
                source = Arrays.copyOf(source, count * 2);
            }
            canonical[count] = at;
            source[count++] = from;
        }

        TextMap build() {
            return count == 0 ? NONE : new TextMap(Arrays.copyOf(canonical, count), Arrays.copyOf(source, count));
        }
    }
}
