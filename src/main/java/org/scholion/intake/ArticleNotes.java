package org.scholion.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.annotate.Note;
import org.scholion.annotate.NotePlacer;
import org.scholion.annotate.PlacedNote;
import org.scholion.annotate.Quote;
import org.scholion.ledger.ArticleRecord;
import org.scholion.problem.Code;
import org.scholion.problem.Problems;
import org.scholion.relate.ArticleFacts;
import org.scholion.text.Ids;

/** The notes on one article: those that are there, and those that come in. */
final class ArticleNotes {
    private final ArticleFacts facts;
    private final Problems problems;
    private final Quoted quoted;
    private final NotePlacer placer;
    private final Map<String, Note> there = new LinkedHashMap<>();
    private final List<Note> taken = new ArrayList<>();
    private int already;

    ArticleNotes(ArticleFacts facts, Problems problems) {
        this.facts = facts;
        this.problems = problems;
        this.quoted = new Quoted(facts.article().body().text());
        this.placer = new NotePlacer(facts.article(), ArticleRecord.none(facts.id()), problems);
        for (PlacedNote placed : facts.notes())
            there.put(Ids.clashKey(placed.note().id()), placed.note());
    }

    /** The file of the annotations, relative to the content folder. */
    String path() {
        return "annotations/" + facts.id() + ".yml";
    }

    /** The notes that come in, in their order. */
    List<Note> taken() {
        return List.copyOf(taken);
    }

    /** How many were there already. */
    int already() {
        return already;
    }

    /** Takes a note in, if it is new; one that is there with other content is reported. */
    Optional<Note> take(WebAnnotation from, Targets targets, NoteDraft drafts, List<WebAnnotation> answers)
            throws LeftOut {
        boolean inText = from.targets().stream().anyMatch(targets::isText);
        Note note = drafts.note(from, NoteIds.of(from), quote(from, inText), answers);
        Note before = there.get(Ids.clashKey(note.id()));
        if (before == null) return place(note);
        List<String> differing = differing(before, note);
        if (differing.isEmpty()) already++;
        else reportDifference(before, note, differing);
        return Optional.empty();
    }

    private Optional<Quote> quote(WebAnnotation from, boolean inText) throws LeftOut {
        if (!from.selected()) return Optional.empty();
        if (from.words().isPresent() && from.words().get().exact().isBlank())
            throw new LeftOut("its quotation is empty", "quote the words that it is about, or leave the selector out");
        Optional<Quote> quote = quoted.of(from, inText);
        if (quote.isEmpty())
            throw new LeftOut(
                    "it says by other means than words what it is about", "add a TextQuoteSelector to its target");
        return quote;
    }

    /** Words that are not there, or in several places, are reported as a build would report them. */
    private Optional<Note> place(Note note) throws LeftOut {
        PlacedNote placed = placer.place(note);
        if (note.quote().isPresent() && placed.span().isEmpty()) throw new LeftOut("", "");
        there.put(Ids.clashKey(note.id()), note);
        taken.add(note);
        return Optional.of(note);
    }

    // ---- the same or not

    private List<String> differing(Note one, Note other) {
        List<String> keys = new ArrayList<>();
        if (!quoted.same(one.quote(), other.quote())) keys.add("quote");
        compare("kind", one.kind(), other.kind(), keys);
        compare("language", one.language(), other.language(), keys);
        compare("by", one.by(), other.by(), keys);
        compare("date", one.date().source(), other.date().source(), keys);
        compare("sources", one.sources(), other.sources(), keys);
        compare("event", one.event(), other.event(), keys);
        compare("claim", one.claim(), other.claim(), keys);
        compare("value", one.value(), other.value(), keys);
        compare("others", one.others(), other.others(), keys);
        compare("note", one.markdown(), other.markdown(), keys);
        compare("replies", plain(one.replies()), plain(other.replies()), keys);
        return keys;
    }

    private static void compare(String key, Object one, Object other, List<String> keys) {
        if (!one.equals(other)) keys.add(key);
    }

    private static List<List<String>> plain(List<Note.Reply> replies) {
        return replies.stream()
                .map(r -> List.of(r.by(), r.date().source(), r.markdown()))
                .toList();
    }

    private void reportDifference(Note before, Note note, List<String> differing) {
        problems.report(
                Code.DIFFERENT_NOTE,
                note.at(),
                "the note '" + note.id() + "' on '" + facts.id() + "' is there with another "
                        + String.join(", ", differing),
                "it is left as it is at " + before.at() + "; change it by hand if this one is right");
    }
}
