package org.scholion.content;

import java.util.ArrayList;
import java.util.List;

/** Gathers the canonical text of one passage while its markup is walked. */
final class PassageBuilder {
    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final TextMap.Builder map = new TextMap.Builder();
    private boolean spaceDue;
    private int spaceSource;

    /** Adds a character that stands at this offset of the file; white space runs become one space. */
    void add(char c, int source) {
        if (isSpace(c)) {
            if (!spaceDue && text.length() > 0) {
                spaceDue = true;
                spaceSource = source;
            }
            return;
        }
        settleSpace();
        map.add(text.length(), source);
        text.append(c);
    }

    /** Adds characters that all come from one place of the file, such as an entity. */
    void addFrom(CharSequence characters, int source) {
        for (int i = 0; i < characters.length(); i++) add(characters.charAt(i), source);
    }

    private void settleSpace() {
        if (!spaceDue) return;
        map.add(text.length(), spaceSource);
        text.append(' ');
        spaceDue = false;
    }

    /** The position where the next character will stand, a pending space included. */
    int position() {
        return text.length() + (spaceDue ? 1 : 0);
    }

    /** Reserves the place of a mark, so that outer marks come before inner ones. */
    int openMark() {
        marks.add(null);
        return marks.size() - 1;
    }

    void closeMark(int slot, int start, Mark.Kind kind, String target, String label) {
        marks.set(slot, new Mark(start, Math.max(start, text.length()), kind, target, label));
    }

    void point(Mark.Kind kind, String target, String label) {
        marks.add(new Mark(position(), position(), kind, target, label));
    }

    boolean isEmpty() {
        return text.length() == 0;
    }

    boolean hasPictures() {
        return marks.stream().anyMatch(m -> m != null && m.kind() == Mark.Kind.PICTURE);
    }

    String text() {
        return text.toString();
    }

    /** The marks that cover something or are points, cut to the text. */
    List<Mark> marks() {
        List<Mark> kept = new ArrayList<>();
        for (Mark mark : marks) {
            int start = Math.min(mark.start(), text.length());
            int end = Math.min(mark.end(), text.length());
            boolean point = mark.start() == mark.end();
            if (end > start || point && isPoint(mark.kind()))
                kept.add(new Mark(start, end, mark.kind(), mark.target(), mark.label()));
        }
        return kept;
    }

    private static boolean isPoint(Mark.Kind kind) {
        return kind == Mark.Kind.BREAK || kind == Mark.Kind.FOOTNOTE || kind == Mark.Kind.PICTURE;
    }

    TextMap map() {
        return map.build();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
