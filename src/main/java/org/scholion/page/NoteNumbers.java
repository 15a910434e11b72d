package org.scholion.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.scholion.annotate.PlacedNote;
import org.scholion.annotate.Span;

/** The numbers by which readers know an article's notes: from 1, in the order of the text. */
final class NoteNumbers {
    private NoteNumbers() {}

    /** For each note, in the order given, its number; 0 for one that has no place in the text. */
    static int[] of(List<PlacedNote> notes) {
        int[] numbers = new int[notes.size()];
        List<Integer> placed = IntStream.range(0, notes.size())
                .filter(i -> notes.get(i).span().isPresent())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> span(notes, i).end())
                        .thenComparing(i -> span(notes, i).start())
                        .thenComparing(i -> i))
                .toList();
        for (int i = 0; i < placed.size(); i++) numbers[placed.get(i)] = i + 1;
        return numbers;
    }

    private static Span span(List<PlacedNote> notes, int index) {
        return notes.get(index).span().orElseThrow();
    }
}
