package org.scholion.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.scholion.cite.Citations;
import org.scholion.content.Article;
import org.scholion.content.Outlet;
import org.scholion.content.Passage;
import org.scholion.content.Period;
import org.scholion.content.PlainPage;
import org.scholion.mention.Mention;
import org.scholion.register.Entry;
import org.scholion.register.Ref;
import org.scholion.register.Registers;
import org.scholion.relate.Archive;
import org.scholion.relate.ArticleFacts;
import org.scholion.relate.CrossLink;
import org.scholion.relate.Translations;
import org.scholion.text.Fold;

/** The archive turned round, so that pages can ask it questions. Immutable after its making. */
final class ArchiveIndex {
    private final Archive archive;
    private final Citations citations;
    private final Registers registers;
    private final Registers asWritten;
    private final Map<String, ArticleFacts> articles = new HashMap<>();
    private final Set<String> counted = new HashSet<>();
    private final Map<String, List<ArticleFacts>> translations = new HashMap<>();
    private final Map<String, List<Occurrence>> occurrences = new HashMap<>();
    private final Map<String, Integer> repeated = new HashMap<>();
    private final Map<String, Map<Integer, List<CrossLink>>> links = new HashMap<>();
    private final Map<String, List<Inverse>> inverses = new HashMap<>();
    private final Map<String, Integer> periodNumbers = new HashMap<>();
    private final Map<String, Entry> writers = new HashMap<>();
    private final Map<String, List<ArticleFacts>> written = new HashMap<>();
    private final Map<String, List<CrossLink>> linksByEntry = new HashMap<>();

    /** One mention, with the article that it stands in. */
    record Occurrence(ArticleFacts facts, Mention mention) {
        int passage() {
            return facts.article().body().passageAt(mention.span().start());
        }

        /** The name as the text has it. */
        String surface() {
            Passage within = facts.article().body().passages().get(passage());
            return within.text()
                    .substring(
                            mention.span().start() - within.start(),
                            mention.span().end() - within.start());
        }
    }

    /** A relation seen from its other end. */
    record Inverse(String relation, Entry from, Ref ref) {}

    /**
     * @param archive as a language of the interface names it
     * @param asWritten the registers under their headings, for texts in another language than the interface's
     * @param citations the same for every language of the interface
     */
    ArchiveIndex(Archive archive, Registers asWritten, Citations citations) {
        this.archive = archive;
        this.citations = citations;
        this.registers = shown(archive.registers());
        this.asWritten = shown(asWritten);
        for (Period period : archive.settings().periods()) periodNumbers.put(period.id(), periodNumbers.size() + 1);
        Translations.originals(archive.articles()).forEach(f -> counted.add(f.id()));
        for (ArticleFacts facts : archive.articles()) {
            articles.put(facts.id(), facts);
            if (!isCounted(facts)) {
                if (facts.article().withdrawn().isEmpty())
                    translations
                            .computeIfAbsent(facts.article().translationOf(), k -> new ArrayList<>())
                            .add(facts);
                facts.mentions().forEach(m -> repeated.merge(m.entry(), 1, Integer::sum));
                continue;
            }
            for (Mention mention : facts.mentions()) {
                if (mention.entry().isEmpty()) continue;
                occurrences
                        .computeIfAbsent(mention.entry(), k -> new ArrayList<>())
                        .add(new Occurrence(facts, mention));
            }
        }
        for (CrossLink link : archive.links()) {
            for (String shared : link.shared())
                linksByEntry.computeIfAbsent(shared, k -> new ArrayList<>()).add(link);
            side(link.thenArticle(), link.thenPassage()).add(link);
            side(link.nowArticle(), link.nowPassage()).add(link);
        }
        for (Entry entry : registers.all()) {
            invert(entry);
            entry.names().forEach(n -> writers.putIfAbsent(Fold.name(n.text()), entry));
        }
        counted().stream().filter(f -> f.article().withdrawn().isEmpty()).forEach(this::addWriters);
    }

    private void addWriters(ArticleFacts facts) {
        Stream.concat(facts.article().authors().stream(), facts.article().translators().stream())
                .flatMap(name -> writer(name).stream())
                .map(Entry::id)
                .distinct()
                .forEach(id ->
                        written.computeIfAbsent(id, k -> new ArrayList<>()).add(facts));
    }

    private List<CrossLink> side(String article, int passage) {
        return links.computeIfAbsent(article, k -> new TreeMap<>()).computeIfAbsent(passage, k -> new ArrayList<>());
    }

    private void invert(Entry entry) {
        entry.partOf().forEach(r -> invert("members", entry, r));
        entry.formerly().forEach(r -> invert("became", entry, r));
        entry.became().forEach(r -> invert("formerly", entry, r));
        entry.allies().forEach(r -> invert("allies", entry, r));
        entry.opponents().forEach(r -> invert("opponents", entry, r));
    }

    private void invert(String relation, Entry from, Ref ref) {
        inverses.computeIfAbsent(ref.entry(), k -> new ArrayList<>()).add(new Inverse(relation, from, ref));
    }

    Archive archive() {
        return archive;
    }

    /** How articles are cited. */
    Citations citations() {
        return citations;
    }

    /** The entries as readers are shown them. */
    Registers registers() {
        return registers;
    }

    private static Registers shown(Registers registers) {
        return new Registers(registers.all().stream().map(Entry::shown).toList());
    }

    /** What texts in a language call an entry: by its first name in it, or else by its heading. */
    Optional<String> nameIn(String entry, String language) {
        return asWritten.find(entry).map(e -> e.in(language).name());
    }

    Optional<ArticleFacts> article(String id) {
        return Optional.ofNullable(articles.get(id));
    }

    /** One of the archive's own pages. */
    Optional<PlainPage> page(String id) {
        return archive.pages().stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /** The name of the outlet that published an article. */
    String outlet(Article article) {
        return archive.settings().outlet(article.source()).map(Outlet::name).orElse(article.source());
    }

    /** The entry that stands for a writer, by one of its names. */
    Optional<Entry> writer(String byline) {
        return Optional.ofNullable(writers.get(Fold.name(byline)));
    }

    /** The articles that name an entry as their writer or translator. */
    List<ArticleFacts> writtenBy(Entry entry) {
        return written.getOrDefault(entry.id(), List.of());
    }

    /** Every mention of an entry, in the order of the articles, then of the text. */
    List<Occurrence> of(Entry entry) {
        return occurrences.getOrDefault(entry.id(), List.of());
    }

    /** How many mentions of an entry stand in translations, where they are not counted again. */
    int repeated(Entry entry) {
        return repeated.getOrDefault(entry.id(), 0);
    }

    /** The links of an article, by the index of its passage. */
    Map<Integer, List<CrossLink>> linksOf(String article) {
        return links.getOrDefault(article, Map.of());
    }

    /** Whether an article counts: a translation of another one here does not, so that nothing is counted twice. */
    boolean isCounted(ArticleFacts facts) {
        return counted.contains(facts.id());
    }

    /** The articles that count, by date. */
    List<ArticleFacts> counted() {
        return archive.articles().stream().filter(this::isCounted).toList();
    }

    /** The article here that another one translates, if it is shown. */
    Optional<ArticleFacts> original(ArticleFacts translation) {
        return isCounted(translation)
                ? Optional.empty()
                : article(translation.article().translationOf());
    }

    /** The translations of an article that are shown, by date, then id. */
    List<ArticleFacts> translations(ArticleFacts original) {
        return translations.getOrDefault(original.id(), List.of());
    }

    /** The versions of an article in other languages that have the same passages one by one, the original first. */
    List<ArticleFacts> parallels(ArticleFacts facts) {
        ArticleFacts original = original(facts).orElse(facts);
        List<ArticleFacts> versions = new ArrayList<>(List.of(original));
        versions.addAll(translations(original));
        int passages = facts.article().body().passages().size();
        return versions.stream()
                .filter(v -> v != facts && v.article().body().passages().size() == passages)
                .toList();
    }

    /** The version of an article whose passages links name: of a parallel translation its original, else itself. */
    ArticleFacts linked(ArticleFacts facts) {
        return original(facts).filter(o -> parallels(facts).contains(o)).orElse(facts);
    }

    /** The parallel version of an article in a language, or else itself. */
    ArticleFacts in(String language, ArticleFacts facts) {
        if (facts.article().language().equals(language)) return facts;
        return parallels(facts).stream()
                .filter(v -> v.article().language().equals(language))
                .findFirst()
                .orElse(facts);
    }

    /** The links that rest on an entry. */
    List<CrossLink> linksOn(Entry entry) {
        return linksByEntry.getOrDefault(entry.id(), List.of());
    }

    /** Relations to an entry that other entries give, of one kind. */
    List<Inverse> inverse(String relation, Entry entry) {
        return inverses.getOrDefault(entry.id(), List.of()).stream()
                .filter(i -> i.relation().equals(relation))
                .toList();
    }

    /** From 1, in order of time; 0 for none. Colours and rules of pages go by it. */
    int periodNumber(String period) {
        return periodNumbers.getOrDefault(period, 0);
    }

    /** How often an entry is named in a period. */
    long count(Entry entry, String period) {
        return of(entry).stream()
                .filter(o -> o.facts().article().period().equals(period))
                .count();
    }

    /** The periods in which an entry is named, in order of time. */
    List<Period> periodsOf(Entry entry) {
        return archive.settings().periods().stream()
                .filter(p -> count(entry, p.id()) > 0)
                .toList();
    }

    /** Entries that most often stand in the same passages, at most ten. */
    List<Map.Entry<Entry, Integer>> neighbours(Entry entry) {
        Map<String, Integer> counts = new TreeMap<>();
        TreeSet<String> seen = new TreeSet<>();
        for (Occurrence occurrence : of(entry)) {
            int passage = occurrence.passage();
            if (!seen.add(occurrence.facts().id() + "#" + passage)) continue;
            new TreeSet<>(namedIn(occurrence.facts(), passage)).forEach(e -> counts.merge(e, 1, Integer::sum));
        }
        counts.remove(entry.id());
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(10)
                .map(e -> Map.entry(registers().get(e.getKey()), e.getValue()))
                .toList();
    }

    /** Ids of the entries that a passage names, in order. */
    static List<String> namedIn(ArticleFacts facts, int passage) {
        return mentionsIn(facts, passage).stream()
                .map(Mention::entry)
                .filter(e -> !e.isEmpty())
                .toList();
    }

    /** The mentions in a passage, in order. */
    static List<Mention> mentionsIn(ArticleFacts facts, int passage) {
        int start = facts.article().body().passages().get(passage).start();
        int end = facts.article().body().passages().get(passage).end();
        List<Mention> all = facts.mentions();
        int from = firstFrom(all, start);
        List<Mention> found = new ArrayList<>();
        for (int i = from; i < all.size() && all.get(i).span().start() < end; i++) found.add(all.get(i));
        return found;
    }

    /** The index of the first mention at or after a position; mentions are in reading order. */
    static int firstFrom(List<Mention> mentions, int position) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().start() < position) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
