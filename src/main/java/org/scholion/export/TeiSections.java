package org.scholion.export;

import java.util.ArrayDeque;
import java.util.Deque;

/** Sections within sections, as the levels of headings have them. */
final class TeiSections {
    private final Xml xml;
    private final Deque<Integer> open = new ArrayDeque<>();

    TeiSections(Xml xml) {
        this.xml = xml;
    }

    /** Ends what a heading of this level ends, and begins its section. */
    void begin(int level) {
        while (!open.isEmpty() && open.peek() >= level) end();
        open.push(level);
        xml.open("div", "n", Integer.toString(level)).line();
    }

    void endAll() {
        while (!open.isEmpty()) end();
    }

    private void end() {
        open.pop();
        xml.close().line();
    }
}
