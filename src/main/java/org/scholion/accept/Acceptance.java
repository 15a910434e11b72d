package org.scholion.accept;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.scholion.annotate.NotePlacer;
import org.scholion.annotate.PlacedNote;
import org.scholion.content.Passage;
import org.scholion.content.Sentence;
import org.scholion.ledger.Address;
import org.scholion.ledger.ArticleRecord;
import org.scholion.ledger.Departed;
import org.scholion.ledger.Ledger;
import org.scholion.ledger.NoteRecord;
import org.scholion.ledger.PassageRecord;
import org.scholion.problem.Location;
import org.scholion.problem.Problems;
import org.scholion.relate.Archive;
import org.scholion.relate.ArticleFacts;
import org.scholion.relate.SiteAddresses;

/** The ledger as it should be once what an archive publishes now is accepted. */
public final class Acceptance {
    private final Archive archive;
    private final Ledger before;
    private final SiteAddresses now;
    private final Predicate<ArticleFacts> acceptsMoved;

    /**
     * @param archive without errors, read with the ledger in which everything that is gone is settled
     * @param acceptsMoved on which articles the places of moved notes are accepted too
     */
    public Acceptance(Archive archive, Predicate<ArticleFacts> acceptsMoved) {
        this.archive = archive;
        this.before = archive.ledger();
        this.now = new SiteAddresses(archive);
        this.acceptsMoved = acceptsMoved;
    }

    /** The new ledger. */
    public Ledger ledger() {
        Map<String, ArticleRecord> articles = new TreeMap<>();
        archive.articles().forEach(f -> articles.put(f.id(), record(f)));
        Map<String, Location> addresses = new TreeMap<>();
        now.pages().forEach(p -> addresses.put(p, Location.of("")));
        Map<String, String> departed = new TreeMap<>(before.departed());
        departed.keySet().removeIf(this::isThere);
        return new Ledger(articles, addresses, departed);
    }

    private boolean isThere(String page) {
        return Address.read(page).filter(now::has).isPresent();
    }

    private ArticleRecord record(ArticleFacts facts) {
        ArticleRecord old = now.record(facts);
        Set<String> formerly = new LinkedHashSet<>(old.formerly());
        formerly.addAll(facts.article().slugWas());
        if (!old.isEmpty() && !old.article().equals(facts.id())) formerly.add(old.article());
        formerly.remove(facts.id());
        if (facts.article().withdrawn().isPresent()) return withdrawn(facts, old, formerly);
        NotePlacer placer = new NotePlacer(facts.article(), old, new Problems());
        List<NoteRecord> notes =
                facts.notes().stream().map(n -> note(facts, n, old, placer)).toList();
        List<PassageRecord> passages = facts.article().body().passages().stream()
                .map(PassageRecord::of)
                .toList();
        return new ArticleRecord(
                facts.id(),
                List.copyOf(formerly),
                passages,
                sentences(facts),
                notes,
                departed(facts, old),
                Location.of(""));
    }

    private static List<PassageRecord> sentences(ArticleFacts facts) {
        return facts.article().body().passages().stream()
                .flatMap(p -> p.sentences().stream().map(s -> PassageRecord.of(p, s)))
                .toList();
    }

    /** Of a text that must not be read any more only the addresses are kept: nothing that its words could be guessed from. */
    private static ArticleRecord withdrawn(ArticleFacts facts, ArticleRecord old, Set<String> formerly) {
        return new ArticleRecord(
                facts.id(),
                List.copyOf(formerly),
                old.passages().stream().map(PassageRecord::withoutWords).toList(),
                old.sentences().stream().map(PassageRecord::withoutWords).toList(),
                old.notes().stream()
                        .map(n -> new NoteRecord(n.id(), "", Optional.empty()))
                        .toList(),
                old.departed(),
                Location.of(""));
    }

    /** A note whose words have moved keeps the place that was accepted last, until the new one is. */
    private NoteRecord note(ArticleFacts facts, PlacedNote placed, ArticleRecord old, NotePlacer placer) {
        boolean settles = !placed.isDoubtful() || acceptsMoved.test(facts);
        if (settles && !placed.accepted()) return placer.recorded(placed);
        return new NoteRecord(
                placed.note().id(),
                placed.note().hash(),
                old.anchor(placed.note().id())
                        .filter(a -> a.quote()
                                .equals(placed.note().quote().orElseThrow().hash())));
    }

    private static void addNew(List<Departed> departed, Departed other) {
        if (departed.stream().noneMatch(d -> d.id().equals(other.id()))) departed.add(other);
    }

    private static Departed merged(String id, Passage into, ArticleRecord old) {
        Optional<PassageRecord> was =
                old.passages().stream().filter(p -> p.id().equals(id)).findFirst();
        return new Departed(id, into.id(), was);
    }

    /** Of words that were taken out nothing is kept. */
    private static boolean isInText(PassageRecord was, Departed departed, ArticleFacts facts) {
        return facts.article().body().passages().stream()
                .filter(p -> p.formerly().contains(departed.id()))
                .anyMatch(was::isIn);
    }

    private List<Departed> departed(ArticleFacts facts, ArticleRecord old) {
        Set<String> there = SiteAddresses.places(facts);
        List<Departed> departed = new ArrayList<>();
        for (Departed d : old.departed()) if (!there.contains(d.id())) departed.add(d);
        for (Passage passage : facts.article().body().passages()) {
            for (String id : passage.formerly()) addNew(departed, merged(id, passage, old));
            for (Sentence s : passage.sentences())
                s.formerly().forEach(id -> addNew(departed, new Departed(id, passage.address(s.number()))));
        }
        departed.replaceAll(
                d -> d.was().filter(w -> isInText(w, d, facts)).isPresent() ? d : new Departed(d.id(), d.to()));
        departed.sort((a, b) -> {
            int byNumber = Integer.compare(Passage.numberOf(a.id()), Passage.numberOf(b.id()));
            return byNumber != 0 ? byNumber : a.id().compareTo(b.id());
        });
        return departed;
    }
}
