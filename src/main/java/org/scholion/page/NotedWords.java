package org.scholion.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.scholion.annotate.Note;

/**
 * The words of a note within one passage.
 *
 * @param number by which readers know the note
 * @param start first UTF-16 unit in the passage; end exclusive
 * @param last whether the note ends here, so that its number stands here
 */
record NotedWords(Note note, int number, int start, int end, boolean last) {
    /** The class of words that more than one note is about, whatever their kinds. */
    private static final String SEVERAL = "noted notes";

    /**
     * One element over each stretch of noted words, never one in another, however many notes are about it: who listens
     * hears no depth. Each ends where a note ends, so that numbers stand between them.
     */
    static List<TextHtml.Layer> layers(List<NotedWords> notes) {
        TreeSet<Integer> cuts = new TreeSet<>();
        for (NotedWords note : notes) {
            cuts.add(note.start());
            cuts.add(note.end());
        }
        List<TextHtml.Layer> layers = new ArrayList<>();
        int from = 0;
        String open = "";
        for (int cut : cuts) {
            String next = look(notes, cut);
            boolean ends = notes.stream().anyMatch(n -> n.end() == cut);
            if (next.equals(open) && !ends) continue;
            if (!open.isEmpty()) layers.add(layer(from, cut, open));
            from = cut;
            open = next;
        }
        return layers;
    }

    /** The classes of the words that begin at a position; empty where no note is about them. */
    private static String look(List<NotedWords> notes, int at) {
        List<NotedWords> about =
                notes.stream().filter(n -> n.start() <= at && at < n.end()).toList();
        if (about.isEmpty()) return "";
        return about.size() > 1 ? SEVERAL : "noted note-" + about.get(0).note().kind();
    }

    private static TextHtml.Layer layer(int start, int end, String look) {
        return new TextHtml.Layer(start, end, 2, true, false, "mark", "class", look);
    }
}
