package org.scholion.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scholion.annotate.Note;
import org.scholion.annotate.PlacedNote;
import org.scholion.content.Article;
import org.scholion.message.Dates;
import org.scholion.message.Messages;
import org.scholion.relate.ArticleFacts;
import org.scholion.text.Edtf;

/** The dated list of what editors did to an article here: its own changes, and the notes written on it. */
final class Changes {
    private final Messages words;
    private final OwnText own;

    /** What happened on one day. */
    private static final class Day {
        final Edtf date;
        final List<String> changes = new ArrayList<>();
        int notes;
        int replies;

        Day(Edtf date) {
            this.date = date;
        }
    }

    Changes(Messages words, OwnText own) {
        this.words = words;
        this.own = own;
    }

    /** The changes, newest first; those without a date are left out. */
    List<ArticlePage.Change> of(ArticleFacts facts) {
        Map<String, Day> days = new TreeMap<>(Comparator.reverseOrder());
        for (Article.Change change : facts.article().changes())
            day(days, change.date()).changes.add(change.note());
        for (PlacedNote placed : facts.notes()) {
            day(days, placed.note().date()).notes++;
            for (Note.Reply reply : placed.note().replies()) day(days, reply.date()).replies++;
        }
        return days.values().stream()
                .filter(d -> !d.date.source().isEmpty())
                .map(this::change)
                .toList();
    }

    private static Day day(Map<String, Day> days, Edtf date) {
        return days.computeIfAbsent(date.sortDay() + date.source(), k -> new Day(date));
    }

    private ArticlePage.Change change(Day day) {
        HtmlWriter out = new HtmlWriter();
        String between = "";
        for (String change : day.changes) {
            out.text(between).html(own.inline(change));
            between = " ";
        }
        if (day.notes > 0) {
            out.text(between).say(words, "changes.notes", day.notes);
            between = " ";
        }
        if (day.replies > 0) out.text(between).say(words, "changes.replies", day.replies);
        return new ArticlePage.Change(
                new ArticlePage.TimeView(words.dates().words(day.date), Dates.machine(day.date)), out.done());
    }
}
