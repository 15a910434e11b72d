package org.scholion.content;

import java.util.List;

/**
 * A text in passages, and how they are arranged.
 *
 * @param passages in reading order
 * @param blocks the arrangement; every passage occurs exactly once, in order
 */
public record Body(List<Passage> passages, List<Block> blocks) {
    /** No text at all. */
    public static final Body EMPTY = new Body(List.of(), List.of());

    public Body {
        passages = List.copyOf(passages);
        blocks = List.copyOf(blocks);
    }

    /** The same text and arrangement with other addresses. @param renamed the same passages in the same order */
    public Body with(List<Passage> renamed) {
        return new Body(renamed, blocks);
    }

    /** The canonical text: every passage, joined by a blank line, no line feed at the end. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Passage passage : passages) {
            if (passage.number() > 1) text.append(Passage.SEPARATOR);
            text.append(passage.text());
        }
        return text.toString();
    }

    /** The passage that holds a position of the canonical text; a separator counts with what precedes it. */
    public Passage passageOf(int position) {
        return passages.get(passageAt(position));
    }

    /** The index of the passage that holds a position of the canonical text; a separator counts with what precedes it. */
    public int passageAt(int position) {
        int low = 0;
        int high = passages.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (passages.get(middle).start() <= position) low = middle;
            else high = middle - 1;
        }
        return low;
    }
}
