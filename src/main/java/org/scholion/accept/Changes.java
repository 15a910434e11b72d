package org.scholion.accept;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholion.ledger.AnchorRecord;
import org.scholion.ledger.ArticleRecord;
import org.scholion.ledger.Departed;
import org.scholion.ledger.Ledger;
import org.scholion.ledger.NoteRecord;
import org.scholion.ledger.PassageRecord;

/** What is different between two ledgers, in words. */
public final class Changes {
    private static final int MOST_NAMED = 12;

    private final Ledger before;
    private final Ledger after;

    private Changes(Ledger before, Ledger after) {
        this.before = before;
        this.after = after;
    }

    /** One line for each change, pages first, then article by article. */
    public static List<String> between(Ledger before, Ledger after) {
        Changes changes = new Changes(before, after);
        List<String> lines = new ArrayList<>(changes.pages());
        after.articles().values().forEach(r -> lines.addAll(changes.article(r)));
        for (String id : before.articles().keySet())
            if (!after.articles().containsKey(id)) lines.add("articles/" + id + ": its record goes");
        return lines;
    }

    private List<String> pages() {
        List<String> lines = new ArrayList<>();
        named(fresh(before.addresses().keySet(), after.addresses().keySet()))
                .ifPresent(n -> lines.add("new pages: " + n));
        after.departed().forEach((from, to) -> {
            if (!to.equals(before.departed().get(from))) lines.add(leads(from, to));
        });
        before.departed().keySet().stream()
                .filter(a -> !after.departed().containsKey(a))
                .forEach(a -> lines.add(a + " is there again"));
        return lines;
    }

    private static String leads(String from, String to) {
        return to.isEmpty() ? from + " is gone for good" : from + " leads to " + to;
    }

    private List<String> article(ArticleRecord now) {
        String head = "articles/" + now.article() + ": ";
        ArticleRecord old = before.of(now.article(), now.formerly());
        if (old.isEmpty())
            return List.of(head + "new, with " + now.passages().size() + " passages and "
                    + now.notes().size() + " notes");
        List<String> lines = new ArrayList<>();
        if (!old.article().equals(now.article())) lines.add(head + "was articles/" + old.article());
        named(fresh(ids(old.passages()), ids(now.passages()))).ifPresent(n -> lines.add(head + "new passages " + n));
        named(changed(old, now)).ifPresent(n -> lines.add(head + "changed passages " + n));
        named(fresh(notes(old), notes(now))).ifPresent(n -> lines.add(head + "new notes " + n));
        named(fresh(ids(old.sentences()), ids(now.sentences()))).ifPresent(n -> lines.add(head + "new sentences " + n));
        for (Departed d : now.departed())
            if (old.departed().stream().noneMatch(o -> o.id().equals(d.id()) && o.to().equals(d.to())))
                lines.add(head + leads(d.id(), d.to()));
        Set<String> there = ids(now.passages());
        for (Departed d : old.departed()) if (there.contains(d.id())) lines.add(head + d.id() + " is there again");
        now.notes().forEach(n -> anchor(old, n).ifPresent(l -> lines.add(head + l)));
        return lines;
    }

    private static Optional<String> anchor(ArticleRecord old, NoteRecord note) {
        if (note.anchor().isEmpty() || old.notes().stream().noneMatch(n -> n.id().equals(note.id())))
            return Optional.empty();
        Optional<AnchorRecord> was = old.anchor(note.id());
        AnchorRecord is = note.anchor().get();
        if (was.isPresent()
                && was.get().words().equals(is.words())
                && was.get().quote().equals(is.quote())) return Optional.empty();
        String how = is.score() == 1
                ? ""
                : String.format(Locale.ROOT, ", moved (score %.2f, margin %.2f)", is.score(), is.margin());
        return Optional.of("note '" + note.id() + "' now at " + is.passage() + how);
    }

    // ---- which

    private static Set<String> ids(List<PassageRecord> records) {
        return records.stream().map(PassageRecord::id).collect(Collectors.toSet());
    }

    private static Set<String> notes(ArticleRecord record) {
        return record.notes().stream().map(NoteRecord::id).collect(Collectors.toSet());
    }

    private static List<String> fresh(Set<String> before, Set<String> after) {
        return new TreeSet<>(after).stream().filter(a -> !before.contains(a)).toList();
    }

    private static List<String> changed(ArticleRecord old, ArticleRecord now) {
        Map<String, String> hashes =
                old.passages().stream().collect(Collectors.toMap(PassageRecord::id, PassageRecord::hash, (a, b) -> a));
        return now.passages().stream()
                .filter(p -> hashes.containsKey(p.id()) && !hashes.get(p.id()).equals(p.hash()))
                .map(PassageRecord::id)
                .toList();
    }

    private static Optional<String> named(List<String> ids) {
        if (ids.isEmpty()) return Optional.empty();
        Stream<String> first = ids.stream().limit(MOST_NAMED);
        String more = ids.size() > MOST_NAMED ? " and " + (ids.size() - MOST_NAMED) + " more" : "";
        return Optional.of(first.collect(Collectors.joining(", ")) + more);
    }
}
