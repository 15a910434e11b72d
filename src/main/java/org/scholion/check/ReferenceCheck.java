package org.scholion.check;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scholion.annotate.PlacedNote;
import org.scholion.content.Body;
import org.scholion.content.Mark;
import org.scholion.content.Passage;
import org.scholion.content.PlainPage;
import org.scholion.problem.Code;
import org.scholion.problem.Location;
import org.scholion.problem.Problems;
import org.scholion.problem.Suggest;
import org.scholion.register.Entry;
import org.scholion.register.Ref;
import org.scholion.relate.Archive;
import org.scholion.relate.ArticleFacts;
import org.scholion.relate.SiteAddresses;

/** Every id that names an entry, article or passage names one that exists. */
final class ReferenceCheck {
    private final Archive archive;
    private final Problems problems;
    private final Set<String> entries = new LinkedHashSet<>();
    private final Set<String> articles = new LinkedHashSet<>();
    private final SiteAddresses addresses;
    private final Set<String> all = new LinkedHashSet<>();
    private final Set<String> withdrawn = new HashSet<>();

    ReferenceCheck(Archive archive, Problems problems) {
        this.archive = archive;
        this.problems = problems;
        archive.registers().all().forEach(e -> entries.add(e.id()));
        this.addresses = new SiteAddresses(archive);
        for (ArticleFacts facts : archive.articles()) {
            articles.add(facts.id());
            if (facts.article().withdrawn().isPresent()) withdrawn.add(facts.id());
        }
        all.addAll(entries);
        all.addAll(articles);
        archive.pages().forEach(p -> all.add(p.id()));
    }

    void run() {
        archive.registers().all().forEach(this::entry);
        archive.articles().forEach(this::article);
        archive.pages().forEach(this::page);
    }

    private void page(PlainPage page) {
        references(page.body(), page.file()::at);
        Set<String> pages = new LinkedHashSet<>();
        archive.pages().forEach(p -> pages.add(p.id()));
        if (!page.translationOf().isEmpty())
            known(page.translationOf(), pages, "page", Places.key(page.file(), "translation-of"));
    }

    private void entry(Entry entry) {
        for (Ref ref : entry.refs().toList()) known(ref.entry(), entries, "entry", ref.at());
        if (!entry.within().isEmpty()) {
            known(entry.within(), entries, "entry", Places.key(entry.file(), "within"));
            circle(entry);
        }
        references(entry.definition(), entry.file()::at);
    }

    private void circle(Entry entry) {
        Set<String> seen = new LinkedHashSet<>(List.of(entry.id()));
        String next = entry.within();
        while (archive.registers().find(next).isPresent()) {
            if (!seen.add(next)) {
                if (!next.equals(entry.id()) || !next.equals(Collections.min(seen))) return;
                problems.report(
                        Code.CIRCULAR_WITHIN,
                        Places.key(entry.file(), "within"),
                        "'" + entry.id() + "' lies within itself: " + String.join(" → ", seen),
                        "mend one of the within: lines");
                return;
            }
            next = archive.registers().get(next).within();
        }
    }

    private void article(ArticleFacts facts) {
        references(facts.article().body(), facts.article().file()::at);
        String translated = facts.article().translationOf();
        if (!translated.isEmpty()) translation(facts, translated);
        for (PlacedNote placed : facts.notes()) {
            if (!placed.note().event().isEmpty())
                known(placed.note().event(), entries, "entry", placed.note().at());
            references(placed.note().body(), offset -> placed.note().at());
            placed.note()
                    .replies()
                    .forEach(r -> references(r.body(), offset -> placed.note().at()));
        }
    }

    private void translation(ArticleFacts facts, String original) {
        Location at = Places.key(facts.article().file(), "translation-of");
        known(original, articles, "article", at);
        Optional<ArticleFacts> translated =
                archive.articles().stream().filter(f -> f.id().equals(original)).findFirst();
        if (translated.isEmpty() || translated.get().article().withdrawn().isPresent()) return;
        int here = facts.article().body().passages().size();
        int there = translated.get().article().body().passages().size();
        if (here != there)
            problems.report(
                    Code.UNEVEN_TRANSLATION,
                    at,
                    "this translation has " + here + " passages, '" + original + "' has " + there,
                    "give both the same paragraphs, so that they can be read side by side");
    }

    /** Says where an offset of a text stands. */
    private interface Locator {
        Location at(int offset);
    }

    private void references(Body body, Locator locator) {
        for (Passage passage : body.passages()) {
            for (Mark mark : passage.marks()) {
                Location at = locator.at(passage.map().source(mark.start()));
                if (mark.kind() == Mark.Kind.REFERENCE) reference(mark.target(), at);
                if (mark.kind() == Mark.Kind.LINK) link(mark, at);
            }
        }
    }

    private void link(Mark mark, Location at) {
        if (mark.leadsOutside() || all.contains(mark.innerId())) return;
        if (isRenamed(mark.innerId(), at)) return;
        problems.report(
                Code.DEAD_LINK,
                at,
                "a link to '" + mark.target() + "' leads to nothing in this archive; it is left out",
                Suggest.fix(mark.innerId(), all, "ids"));
    }

    private void reference(String target, Location at) {
        int hash = target.indexOf('#');
        String base = hash < 0 ? target : target.substring(0, hash);
        if (!all.contains(base) && isRenamed(base, at)) {
            if (hash >= 0) reference(archive.renamed(base).orElseThrow() + target.substring(hash), at);
            return;
        }
        if (hash < 0) {
            known(target, all, "entry, article or page", at);
        } else if (withdrawn.contains(target.substring(0, hash))) {
            problems.report(
                    Code.WITHDRAWN_REFERENCE,
                    at,
                    "the article '" + target.substring(0, hash) + "' is withdrawn, and '" + target.substring(hash + 1)
                            + "' with it",
                    "refer to the article alone: [[" + target.substring(0, hash) + "]]");
        } else if (!hasPlace(target.substring(0, hash), target.substring(hash + 1))
                && known(target.substring(0, hash), articles, "article", at)) {
            problems.report(
                    Code.UNKNOWN_REFERENCE,
                    at,
                    "the article '" + target.substring(0, hash) + "' has no passage '" + target.substring(hash + 1)
                            + "'",
                    "look the passage's number up on the article's page");
        }
    }

    /** Whether an article, by its present id, has a passage or note. */
    private boolean hasPlace(String article, String place) {
        return articles.contains(article)
                && addresses.article(article).stream()
                        .anyMatch(f -> addresses.fragments(f).contains(place));
    }

    /** Whether an id was that of something else before, which is said once: links that have it lead there all the same. */
    private boolean isRenamed(String id, Location at) {
        Optional<String> now = archive.renamed(id);
        now.ifPresent(n -> problems.report(
                Code.RENAMED_REFERENCE, at, "'" + id + "' is called '" + n + "' now", "write '" + n + "'"));
        return now.isPresent();
    }

    private boolean known(String id, Set<String> ids, String what, Location at) {
        if (ids.contains(id)) return true;
        Optional<String> now = archive.renamed(id).filter(ids::contains);
        if (now.isPresent()) {
            problems.unknown(
                    id,
                    at,
                    "there is no " + what + " '" + id + "' any more: it is called '" + now.get() + "'",
                    "write '" + now.get() + "'");
            return false;
        }
        problems.unknown(id, at, "there is no " + what + " '" + id + "'", Suggest.fix(id, ids, "ids"));
        return false;
    }
}
