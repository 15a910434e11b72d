package org.scholion.ledger;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scholion.problem.Location;

/**
 * What is accepted of one article.
 *
 * @param article its id
 * @param formerly ids that it had before, whose addresses were published
 * @param passages in the order in which they stood
 * @param sentences of long passages, by their addresses, in the order in which they stood
 * @param notes in the order in which they were written
 * @param departed passages and notes that it has no longer
 * @param at where this is recorded, for messages
 */
public record ArticleRecord(
        String article,
        List<String> formerly,
        List<PassageRecord> passages,
        List<PassageRecord> sentences,
        List<NoteRecord> notes,
        List<Departed> departed,
        Location at) {
    public ArticleRecord {
        formerly = List.copyOf(formerly);
        passages = List.copyOf(passages);
        sentences = List.copyOf(sentences);
        notes = List.copyOf(notes);
        departed = List.copyOf(departed);
    }

    /** The record of an article of which nothing is accepted yet. */
    public static ArticleRecord none(String article) {
        return new ArticleRecord(article, List.of(), List.of(), List.of(), List.of(), List.of(), Location.of(""));
    }

    /** The same record with other departed passages and notes. */
    public ArticleRecord with(List<Departed> others) {
        return new ArticleRecord(article, formerly, passages, sentences, notes, others, at);
    }

    /** Whether nothing is accepted yet. */
    public boolean isEmpty() {
        return passages.isEmpty() && notes.isEmpty() && departed.isEmpty() && formerly.isEmpty();
    }

    /** The accepted place of a note's words, if it has one. */
    public Optional<AnchorRecord> anchor(String note) {
        return notes.stream().filter(n -> n.id().equals(note)).findFirst().flatMap(NoteRecord::anchor);
    }

    /** The notes that may have had no id of their own, in their order. */
    public Stream<NoteRecord> unnamedNotes() {
        return notes.stream().filter(NoteRecord::isUnnamed);
    }

    /** Whether a note of this id was ever accepted. */
    public boolean knows(String note) {
        return notes.stream().anyMatch(n -> n.id().equals(note))
                || departed.stream().anyMatch(d -> d.id().equals(note));
    }

    /** Where an address within the article leads that is not there any more, redirections followed; nothing if nowhere. */
    public Optional<String> leadsTo(String id) {
        String at = id;
        for (int steps = 0; steps <= departed.size(); steps++) {
            String here = at;
            Optional<Departed> next =
                    departed.stream().filter(d -> d.id().equals(here)).findFirst();
            if (next.isEmpty()) return at.equals(id) ? Optional.empty() : Optional.of(at);
            at = next.get().to();
            if (!next.get().staysInArticle()) return Optional.of(at).filter(t -> !t.isEmpty());
        }
        return Optional.empty();
    }
}
