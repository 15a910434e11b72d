package org.scholion.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gathers the passages of one text in reading order, numbers them and finds references in the archive's own words. */
final class PassageList {
    private static final Pattern REFERENCE = Pattern.compile("\\[\\[([^\\[\\]|]{1,200})(?:\\|([^\\[\\]]{1,300}))?]]");

    private final String source;
    private final boolean ownWords;
    private final List<Passage> passages = new ArrayList<>();
    private int length;

    /**
     * @param source the whole file
     * @param ownWords whether {@code [[…]]} is a reference
     */
    PassageList(String source, boolean ownWords) {
        this.source = source;
        this.ownWords = ownWords;
    }

    /** Adds a passage; its index. */
    int add(PassageBuilder builder, Passage.Kind kind) {
        int number = passages.size() + 1;
        if (number > 1) length += Passage.SEPARATOR.length();
        TextMap map = builder.map();
        List<Mark> marks = kind == Passage.Kind.CODE ? builder.marks() : marks(builder, map);
        passages.add(new Passage(number, kind, builder.text(), marks, length, map));
        length += builder.text().length();
        return number - 1;
    }

    List<Passage> passages() {
        return passages;
    }

    /** In our own words, {@code [[…]]} is a reference over the very characters; pages show the target's name instead. */
    private List<Mark> marks(PassageBuilder builder, TextMap map) {
        String text = builder.text();
        if (!ownWords || text.indexOf("[[") < 0) return builder.marks();
        List<Mark> marks = new ArrayList<>(builder.marks());
        for (Matcher m = REFERENCE.matcher(text); m.find(); ) {
            if (isEscaped(text, m.start(), map) || isInCode(marks, m.start(), m.end())) continue;
            String label = m.group(2) == null ? "" : m.group(2);
            marks.removeIf(k -> isCutBy(k, m.start(), m.end()));
            marks.add(
                    new Mark(m.start(), m.end(), Mark.Kind.REFERENCE, m.group(1).strip(), label.strip()));
        }
        marks.sort(Comparator.comparingInt(Mark::start)
                .thenComparing(Comparator.comparingInt(Mark::end).reversed()));
        return marks;
    }

    private static boolean isCutBy(Mark mark, int start, int end) {
        boolean meets = mark.end() > start && mark.start() < end;
        return meets && (mark.start() > start || mark.end() < end);
    }

    private static boolean isInCode(List<Mark> marks, int start, int end) {
        return marks.stream().anyMatch(k -> k.kind() == Mark.Kind.CODE && k.start() < end && k.end() > start);
    }

    /** Whether a backslash that is not itself text stands before one of the two brackets. */
    private boolean isEscaped(String text, int start, TextMap map) {
        int first = map.source(start);
        int second = map.source(start + 1);
        if (second != first + 1) return true;
        boolean backslash = first > 0 && source.charAt(first - 1) == '\\';
        return backslash && !(start > 0 && text.charAt(start - 1) == '\\');
    }
}
