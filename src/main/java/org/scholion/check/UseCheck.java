package org.scholion.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scholion.annotate.PlacedNote;
import org.scholion.mention.Mention;
import org.scholion.problem.Code;
import org.scholion.problem.Problems;
import org.scholion.register.Entry;
import org.scholion.relate.Archive;
import org.scholion.relate.ArticleFacts;
import org.scholion.text.Edtf;
import org.scholion.text.Fold;

/** Findings: entries that no article names, entries named before their time, claims without a source. */
final class UseCheck {
    private final Archive archive;
    private final Problems problems;

    UseCheck(Archive archive, Problems problems) {
        this.archive = archive;
        this.problems = problems;
    }

    void run() {
        Set<String> used = new HashSet<>();
        Map<String, ArticleFacts> earliest = new HashMap<>();
        for (ArticleFacts facts : archive.articles()) {
            for (Mention mention : facts.mentions()) {
                used.addAll(mention.candidates());
                if (!mention.entry().isEmpty() && used.add(mention.entry())) earliest.put(mention.entry(), facts);
            }
            for (PlacedNote placed : facts.notes()) dispute(placed);
        }
        used.addAll(referredTo());
        for (Entry entry : archive.registers().all()) {
            if (!used.contains(entry.id()) && entry.date().isEmpty()) unused(entry);
            if (entry.sources().isEmpty()) {
                problems.report(
                        Code.MISSING_SOURCE,
                        entry.file().whole(),
                        "the entry '" + entry.id() + "' names no source",
                        "add 'sources:'");
            }
            Optional.ofNullable(earliest.get(entry.id())).ifPresent(facts -> namedBefore(entry, facts));
        }
    }

    /** Entries that other entries lead to, and those of the articles' writers. */
    private Set<String> referredTo() {
        Set<String> writers = new HashSet<>();
        for (ArticleFacts facts : archive.articles()) {
            facts.article().authors().forEach(a -> writers.add(Fold.name(a)));
            facts.article().translators().forEach(t -> writers.add(Fold.name(t)));
        }
        Set<String> found = new HashSet<>();
        for (Entry entry : archive.registers().all()) {
            entry.refs().forEach(r -> found.add(r.entry()));
            found.add(entry.within());
            if (entry.names().stream().anyMatch(n -> writers.contains(Fold.name(n.text())))) found.add(entry.id());
        }
        return found;
    }

    private void unused(Entry entry) {
        problems.report(
                Code.UNUSED_ENTRY,
                Places.key(entry.file(), "name"),
                "no article names '" + entry.name() + "'",
                "add the spelling that articles use, or delete the entry");
    }

    private void dispute(PlacedNote placed) {
        boolean bare = placed.note().kind().equals("dispute")
                && placed.note().sources().isEmpty()
                && placed.note().others().isEmpty();
        if (bare)
            problems.report(
                    Code.MISSING_SOURCE,
                    placed.note().at(),
                    "the dispute '" + placed.note().id() + "' names no source",
                    "add 'sources:'");
    }

    private void namedBefore(Entry entry, ArticleFacts facts) {
        Optional<LocalDate> begun = entry.active().flatMap(Edtf::earliest);
        Optional<LocalDate> named = facts.article().date().latest();
        if (begun.isEmpty() || named.isEmpty() || !named.get().isBefore(begun.get())) return;
        problems.report(
                Code.NAMED_BEFORE,
                Places.key(entry.file(), "active"),
                "'" + entry.name() + "' is named in '" + facts.id() + "', older than its beginning",
                "check 'active:', or decide the mention in the article's annotations");
    }
}
