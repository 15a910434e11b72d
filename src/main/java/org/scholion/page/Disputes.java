package org.scholion.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.scholion.annotate.Note;
import org.scholion.annotate.PlacedNote;
import org.scholion.register.Entry;
import org.scholion.relate.ArticleFacts;
import org.scholion.text.Fold;

/**
 * What notes say that reports say, by event and by claim, and where accounts differ: notes of kind dispute, and any other
 * that names a claim. Accounts differ where a note disputes or corrects one, tells of others, or two have another value;
 * what one report says and nothing contradicts is no conflict. A note of a translation with the id of one of the original is the same note in another language.
 */
final class Disputes {
    static final String PATH = "conflicts.html";

    /** Notes of these kinds say that the words they are about are not beyond doubt. */
    private static final Set<String> AGAINST = Set.of("dispute", "correction");

    private final ArchiveIndex index;
    private final Map<String, Account> accounts = new LinkedHashMap<>();
    private final List<Group> groups;
    private final List<Group> uncontested;
    private final Set<String> rows = new HashSet<>();

    /**
     * What one report says of one point.
     *
     * @param row where it stands on the page
     * @param facts the version of the article that the note stands in
     */
    record Account(String row, ArticleFacts facts, PlacedNote placed) {
        Note note() {
            return placed.note();
        }

        private int start() {
            return placed.span().map(s -> s.start()).orElse(-1);
        }
    }

    /** What is disputed of an event, or, without one, of no single event; in each list the same claim. */
    record Group(Optional<Entry> event, List<List<Account>> claims) {
        /** Where it stands on the page. */
        String id() {
            return event.map(e -> "_e-" + e.id()).orElse("_other");
        }
    }

    /** @param language of the interface: of two versions of a note the one in it counts */
    Disputes(ArchiveIndex index, String language) {
        this.index = index;
        for (ArticleFacts original : index.counted()) {
            List<ArticleFacts> versions = new ArrayList<>(List.of(original));
            versions.addAll(index.translations(original));
            versions.sort(
                    Comparator.comparing(v -> !v.article().language().equals(language))); // stable: the original first
            for (ArticleFacts version : versions) collect(original, version);
        }
        this.groups = grouped(true);
        this.uncontested = grouped(false);
        for (Group group : groups) for (List<Account> claim : group.claims()) claim.forEach(a -> rows.add(a.row()));
    }

    private void collect(ArticleFacts original, ArticleFacts version) {
        if (version.article().withdrawn().isPresent()) return;
        for (PlacedNote placed : version.notes()) {
            Note note = placed.note();
            String row = row(original, note);
            if (note.kind().equals("dispute") || !note.claim().isEmpty())
                accounts.putIfAbsent(row, new Account(row, version, placed));
        }
    }

    private static String row(ArticleFacts original, Note note) {
        return "_n-" + original.id() + "." + note.id();
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    /** The address, within its language, of the row for a note of an article; empty where it has none. */
    String address(ArticleFacts facts, Note note) {
        String row = row(index.original(facts).orElse(facts), note);
        return rows.contains(row) ? PATH + "#" + row : "";
    }

    /** What is disputed of one entry. */
    Optional<Group> of(Entry entry) {
        return groups.stream()
                .filter(g -> g.event().filter(e -> e.id().equals(entry.id())).isPresent())
                .findFirst();
    }

    /** Where accounts differ. Events by their earliest day, then by name, undated ones last; what belongs to none ends the list. */
    List<Group> groups() {
        return groups;
    }

    /** What one report says, or several alike, and nothing contradicts; in the same order. */
    List<Group> uncontested() {
        return uncontested;
    }

    private List<Group> grouped(boolean differing) {
        Map<String, List<Account>> byEvent = new TreeMap<>();
        accounts.values()
                .forEach(a -> byEvent.computeIfAbsent(a.note().event(), k -> new ArrayList<>())
                        .add(a));
        List<Group> groups = new ArrayList<>();
        byEvent.forEach((event, of) -> {
            List<List<Account>> claims =
                    byClaim(of).stream().filter(c -> differ(c) == differing).toList();
            if (!claims.isEmpty()) groups.add(new Group(index.registers().find(event), claims));
        });
        groups.sort(Comparator.comparing((Group g) -> g.event().isEmpty())
                .thenComparing(g -> g.event().map(Disputes::day).orElse(LocalDate.MAX))
                .thenComparing(
                        g -> g.event().map(e -> EntryWords.sortKey(e.name())).orElse(""))
                .thenComparing(Group::id));
        return List.copyOf(groups);
    }

    private static boolean differ(List<Account> accounts) {
        boolean said = accounts.stream()
                .map(Account::note)
                .anyMatch(n -> AGAINST.contains(n.kind()) || !n.others().isEmpty());
        return said
                || accounts.stream()
                                .map(a -> Fold.name(a.note().value()))
                                .filter(v -> !v.isEmpty())
                                .distinct()
                                .count()
                        > 1;
    }

    private static LocalDate day(Entry event) {
        return event.date().map(d -> d.sortDay()).orElse(LocalDate.MAX);
    }

    /** By claim, whatever its case; accounts without one last. Those of one claim by date, then by place in the text. */
    private static List<List<Account>> byClaim(List<Account> accounts) {
        Map<String, List<Account>> claims =
                new TreeMap<>(Comparator.comparing(String::isEmpty).thenComparing(Comparator.<String>naturalOrder()));
        for (Account account : accounts)
            claims.computeIfAbsent(Claims.key(account.note()), k -> new ArrayList<>())
                    .add(account);
        Comparator<Account> order = Comparator.comparing(
                        (Account a) -> a.facts().article().date().sortDay())
                .thenComparing(a -> a.facts().id())
                .thenComparing(Account::start)
                .thenComparing(a -> a.note().id());
        claims.values().forEach(of -> of.sort(order));
        return claims.values().stream().map(List::copyOf).toList();
    }
}
