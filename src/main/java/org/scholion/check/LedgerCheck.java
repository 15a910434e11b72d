package org.scholion.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scholion.content.ContentFolder;
import org.scholion.ledger.Address;
import org.scholion.ledger.ArticleRecord;
import org.scholion.ledger.Departed;
import org.scholion.ledger.Ledger;
import org.scholion.ledger.NoteRecord;
import org.scholion.problem.Code;
import org.scholion.problem.Location;
import org.scholion.problem.Problems;
import org.scholion.relate.Archive;
import org.scholion.relate.ArticleFacts;
import org.scholion.relate.SiteAddresses;

/** Everything that was published, as the ledger says, is still there or leads somewhere. Passages are looked for where texts are read. */
final class LedgerCheck {
    private final Archive archive;
    private final Ledger ledger;
    private final SiteAddresses now;
    private final ContentFolder content;
    private final Problems problems;

    LedgerCheck(Archive archive, ContentFolder content, Problems problems) {
        this.archive = archive;
        this.ledger = archive.ledger();
        this.now = new SiteAddresses(archive);
        this.content = content;
        this.problems = problems;
    }

    void run() {
        ledger.addresses().forEach(this::page);
        ledger.articles().values().forEach(this::article);
        archive.articles().forEach(this::notes);
        ledger.departed().forEach((from, to) -> departed(from, to, content.shown("ledger/addresses.yml")));
        for (ArticleFacts facts : archive.articles()) {
            ArticleRecord record = now.record(facts);
            for (Departed d : record.departed())
                if (!d.staysInArticle())
                    departed(
                            Address.article(facts.id()).at(d.id()).toString(),
                            d.to(),
                            record.at().file());
        }
    }

    /** Says what is new; only where nothing else is wrong, and something is recorded at all. */
    void unrecorded() {
        if (ledger.isEmpty()) return;
        List<String> fresh = now.pages().stream()
                .filter(p -> !ledger.addresses().containsKey(p))
                .toList();
        if (!fresh.isEmpty())
            unrecorded(
                    Location.of(content.shown("ledger/addresses.yml")),
                    fresh.size() == 1 ? "the page " + fresh.get(0) + " is" : fresh.size() + " pages are");
        archive.articles().forEach(this::unrecorded);
    }

    private void unrecorded(ArticleFacts facts) {
        ArticleRecord record = now.record(facts);
        List<String> fresh = new ArrayList<>(SiteAddresses.places(facts));
        record.passages().forEach(p -> fresh.remove(p.id()));
        record.sentences().forEach(s -> fresh.remove(s.id()));
        record.notes().forEach(n -> fresh.remove(n.id()));
        Location at = facts.article().file().whole();
        if (record.isEmpty()) unrecorded(at, "the article '" + facts.id() + "' is");
        else if (!fresh.isEmpty())
            unrecorded(at, fresh.size() == 1 ? "'" + fresh.get(0) + "' is" : fresh.size() + " addresses in it are");
    }

    private void unrecorded(Location at, String what) {
        problems.report(Code.UNRECORDED, at, what + " not in the ledger yet", "run 'accept' when you publish");
    }

    // ---- what is gone

    private void page(String address, Location at) {
        if (now.pages().contains(address) || isSettled(address) || isUnread(address)) return;
        String folder = address.substring(0, address.indexOf('/') + 1);
        String moved = folder.isEmpty() || folder.equals("outlets/")
                ? ""
                : ", or write 'slug-was: [" + address.substring(folder.length())
                        + "]' into the entry that has taken its place";
        gone("page " + address, address, at, moved);
    }

    private boolean isUnread(String address) {
        return problems.isUnread(address.substring(address.indexOf('/') + 1));
    }

    private boolean isSettled(String address) {
        return ledger.departed().containsKey(address);
    }

    private void article(ArticleRecord record) {
        List<String> ids = new ArrayList<>(record.formerly());
        ids.add(record.article());
        for (String id : ids) {
            String address = Address.article(id).page();
            if (now.article(id).isPresent() || isSettled(address) || problems.isUnread(id)) continue;
            gone(
                    "article '" + id + "'",
                    address,
                    record.at(),
                    " (if it is a draft again: withdraw it), or write 'slug-was: [" + id
                            + "]' into the article that has taken its place");
        }
    }

    private void notes(ArticleFacts facts) {
        if (facts.article().withdrawn().isPresent() || isWithoutNotes(facts)) return;
        Set<String> there = now.fragments(facts);
        ArticleRecord record = now.record(facts);
        for (NoteRecord note : record.notes()) {
            boolean settled = record.departed().stream().anyMatch(d -> d.id().equals(note.id()));
            if (there.contains(note.id()) || settled) continue;
            Location at = Location.of(content.shown("annotations/" + facts.id() + ".yml"));
            gone(
                    "note '" + note.id() + "' on '" + facts.id() + "'",
                    Address.article(facts.id()).at(note.id()).toString(),
                    at,
                    "");
        }
    }

    /** An article or a file of notes that could not be read has been reported. */
    private boolean isWithoutNotes(ArticleFacts facts) {
        return facts.article().body().passages().isEmpty() || problems.isUnread("annotations/" + facts.id());
    }

    private void gone(String what, String address, Location at, String instead) {
        problems.report(
                Code.VANISHED_ADDRESS,
                at,
                "the " + what + " was published and is there no longer",
                "bring it back" + instead + ", or run 'accept --redirect " + address
                        + "=ADDRESS', or, if it is gone for good, 'accept --gone " + address + "'");
    }

    /** What departed leads to something that is there. */
    private void departed(String from, String to, String file) {
        if (to.isEmpty()) return;
        String last = ledger.leadsTo(from).orElse(to);
        Optional<Address> target = Address.read(last);
        if (target.isEmpty()
                || now.has(target.get())
                || problems.isUnread(target.get().id())) return;
        if (ledger.departed().containsKey(last)) return;
        problems.report(
                Code.VANISHED_ADDRESS,
                Location.of(file),
                "the address " + from + " leads to " + to + ", which is not there",
                "run 'accept --redirect " + from + "=ADDRESS' with another one, or 'accept --gone " + from + "'");
    }
}
