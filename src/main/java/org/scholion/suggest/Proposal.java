package org.scholion.suggest;

import java.util.List;
import java.util.Optional;

/**
 * Something that an editor may accept or reject.
 *
 * @param id the same as long as the same is proposed
 * @param words the name that it is about, or what it is about in short
 * @param entries ids of the entries that it is about, the likeliest first; of links what both passages name
 * @param reason why it is proposed, in words
 * @param also other forms of the same name, with their counts
 * @param count how often it stands in texts
 * @param articles in how many of them
 * @param places the first of them; of links the two passages
 * @param register where a new entry would go, if that can be told
 * @param newEntry the id that a new entry would have, or empty
 * @param score of links; else 0
 * @param lines ready to be pasted, with the file they belong to first; else empty
 * @param worth what it is sorted by within its kind, descending
 */
public record Proposal(
        String id,
        Kind kind,
        String words,
        List<String> entries,
        String reason,
        List<String> also,
        int count,
        int articles,
        List<Place> places,
        Optional<String> register,
        String newEntry,
        double score,
        List<String> lines,
        double worth) {
    public Proposal {
        entries = List.copyOf(entries);
        also = List.copyOf(also);
        places = List.copyOf(places);
        lines = List.copyOf(lines);
    }
}
