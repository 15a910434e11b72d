package org.scholion.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.scholion.content.Period;
import org.scholion.content.RegisterInfo;
import org.scholion.message.Messages;
import org.scholion.page.ArchiveIndex.Occurrence;
import org.scholion.page.ArticlePage.CardView;
import org.scholion.page.ArticlePage.Fact;
import org.scholion.register.Entry;
import org.scholion.register.Name;
import org.scholion.register.Ref;
import org.scholion.text.Direction;
import org.scholion.text.Edtf;

/** Plans the page of each entry. */
final class EntryPages {
    private static final int SHOWN = 4;
    /** By the day on which a relation began; those whose beginning is not known last. */
    private static final Comparator<Ref> BY_DATE =
            Comparator.comparing(r -> r.from().map(Edtf::sortDay).orElse(LocalDate.MAX));

    private final ArchiveIndex index;
    private final Frames frames;
    private final Permalinks links;
    private final Messages say;
    private final OwnText own;
    private final EntryWords words;
    private final Records records;
    private final Cards cards;
    private final Concordance concordance;
    private final NamesInUse uses;
    private final LinkedData linked;
    private final Disputes disputes;

    EntryPages(ArchiveIndex index, Frames frames, Disputes disputes) {
        this.index = index;
        this.frames = frames;
        this.links = frames.below();
        this.say = frames.words();
        this.own = new OwnText(index, links, say).in(frames.ownLanguage());
        this.words = new EntryWords(index, say);
        this.records = new Records(index, frames);
        this.cards = new Cards(index, links, say);
        this.concordance = new Concordance(index, links, say);
        this.uses = new NamesInUse(index, links, say);
        this.linked = new LinkedData(index, frames);
        this.disputes = disputes;
    }

    Page page(Entry entry) {
        String path = Permalinks.entryPath(entry);
        RegisterInfo register = register(entry);
        List<Occurrence> occurrences = index.of(entry);
        String name = entry.name();
        Frame frame = frames.frame(
                path,
                name,
                say.say("entry.description", register.label(), name, words.facts(entry)),
                linked.entry(entry, own.words(entry.definition())),
                feed(entry, register));
        boolean shown = !entry.isPrivate();
        return frames.page(
                path,
                "entry.ftlh",
                new EntryPage(
                        frame,
                        name,
                        register.label(),
                        links.to(register.glossary() ? "glossary.html" : register.id() + "/index.html"),
                        shown ? facts(entry) : List.of(),
                        shown ? own.html(entry.definition()) : Html.EMPTY,
                        shown ? names(entry) : List.of(),
                        shown ? relations(entry) : List.of(),
                        shown ? uses.of(entry, occurrences) : List.of(),
                        occurrences.stream().anyMatch(o -> o.facts().article().isDigest()),
                        sides(entry, occurrences),
                        conflicts(entry),
                        index.periodsOf(entry).size() > 1 ? links.to(Permalinks.compareEntryPath(entry)) : "",
                        concordance.of(
                                occurrences.stream().map(EntryPages::place).toList()),
                        index.repeated(entry),
                        neighbours(entry),
                        written(entry),
                        shown
                                ? entry.sources().stream()
                                        .map(s -> records.source(s, links))
                                        .toList()
                                : List.of()));
    }

    /** Where accounts of it contradict one another; nothing where none do. */
    private Html conflicts(Entry entry) {
        return disputes.of(entry)
                .map(g -> new HtmlWriter()
                        .open("a", "href", links.to(Disputes.PATH) + "#" + g.id())
                        .say(say, "entry.conflicts", g.claims().size())
                        .close("a")
                        .done())
                .orElse(Html.EMPTY);
    }

    /** Feeds exist for what the glossary explains and an article names. */
    private String feed(Entry entry, RegisterInfo register) {
        boolean has =
                register.glossary() && !entry.isPrivate() && !index.of(entry).isEmpty();
        return has ? entry.register() + "/" + entry.id() + ".xml" : "";
    }

    private RegisterInfo register(Entry entry) {
        return index.archive().settings().registers().stream()
                .filter(r -> r.id().equals(entry.register()))
                .findFirst()
                .orElseThrow();
    }

    // ---- what the register says

    private List<Fact> facts(Entry entry) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "entry.kind", words.word(entry.kind()));
        add(facts, "entry.side", words.word(entry.side()));
        add(facts, "entry.date", say.dates().words(entry.date()));
        add(facts, "entry.active", say.dates().words(entry.active()));
        if (!entry.within().isEmpty()) facts.add(new Fact(say.say("entry.within"), chain(entry)));
        entry.coordinates().ifPresent(c -> add(facts, "entry.coordinates", c.latitude() + ", " + c.longitude()));
        entry.sameAs().forEach(s -> add(facts, "entry.same-as", s));
        return List.copyOf(facts);
    }

    private void add(List<Fact> facts, String key, String value) {
        if (!value.isEmpty())
            facts.add(new Fact(say.say(key), new HtmlWriter().text(value).done()));
    }

    private Html chain(Entry entry) {
        HtmlWriter out = new HtmlWriter();
        String between = "";
        for (Entry container : index.registers().containersOf(entry)) {
            out.text(between)
                    .open("a", "href", links.entry(container))
                    .apart(container.name())
                    .close("a");
            between = say.say("list.comma");
        }
        return out.done();
    }

    private List<EntryPage.NameLine> names(Entry entry) {
        return entry.names().stream().map(n -> nameLine(entry, n)).toList();
    }

    private EntryPage.NameLine nameLine(Entry entry, Name name) {
        HtmlWriter how = new HtmlWriter();
        switch (name.match()) {
            case ANY -> {}
            case EXACT -> how.say(say, "entry.match.exact");
            case NEAR -> how.say(say, "entry.match.near", wordsApart(name.near()));
            case OFF -> how.say(say, "entry.match.off");
        }
        return new EntryPage.NameLine(
                name.text(),
                name.language(),
                name.language().isEmpty() ? "" : Direction.of(name.language()),
                say.dates().span(name.from(), name.to()),
                how.done());
    }

    private Html wordsApart(List<String> words) {
        HtmlWriter out = new HtmlWriter();
        for (int i = 0; i < words.size(); i++)
            out.text(i == 0 ? "" : say.say("list.comma")).apart(words.get(i));
        return out.done();
    }

    private List<EntryPage.Relation> relations(Entry entry) {
        List<EntryPage.Relation> relations = new ArrayList<>();
        relation(relations, "formerly", entry, "formerly", entry.formerly());
        relation(relations, "became", entry, "became", entry.became());
        relation(relations, "part-of", entry, "", entry.partOf());
        relation(relations, "members", entry, "members", List.of());
        relation(relations, "allies", entry, "allies", entry.allies());
        relation(relations, "opponents", entry, "opponents", entry.opponents());
        List<EntryPage.Related> parts = index.registers().within(entry.id()).stream()
                .map(e -> new EntryPage.Related(e.name(), links.entry(e), "", ""))
                .sorted(Comparator.comparing(r -> EntryWords.sortKey(r.name())))
                .toList();
        if (!parts.isEmpty()) relations.add(new EntryPage.Relation(say.say("relation.within-it"), parts));
        return List.copyOf(relations);
    }

    /** What the entry says, then what others say of it; a relation that both give is shown once. */
    private void relation(List<EntryPage.Relation> relations, String key, Entry entry, String inverse, List<Ref> refs) {
        Set<EntryPage.Related> related = new LinkedHashSet<>();
        refs.stream()
                .sorted(BY_DATE)
                .forEach(r -> index.registers().find(r.entry()).ifPresent(e -> related.add(related(e, r))));
        Set<String> own = new HashSet<>(refs.stream().map(Ref::entry).toList());
        index.inverse(inverse, entry).stream()
                .filter(i -> !own.contains(i.from().id()))
                .sorted(Comparator.comparing(ArchiveIndex.Inverse::ref, BY_DATE))
                .forEach(i -> related.add(related(i.from(), i.ref())));
        if (!related.isEmpty()) relations.add(new EntryPage.Relation(say.say("relation." + key), List.copyOf(related)));
    }

    private EntryPage.Related related(Entry entry, Ref ref) {
        return new EntryPage.Related(
                entry.name(), links.entry(entry), say.dates().span(ref.from(), ref.to()), ref.note());
    }

    // ---- what the articles say

    private static Concordance.Place place(Occurrence o) {
        return new Concordance.Place(o.facts(), o.mention().span());
    }

    private String href(Occurrence o) {
        return concordance.href(place(o));
    }

    private List<EntryPage.Side> sides(Entry entry, List<Occurrence> occurrences) {
        List<EntryPage.Side> sides = new ArrayList<>();
        for (Period period : index.periodsOf(entry)) {
            List<Occurrence> here = in(period.id(), occurrences);
            int articles =
                    (int) here.stream().map(o -> o.facts().id()).distinct().count();
            sides.add(new EntryPage.Side(
                    ArticlePages.period(index, period.id()), here.size(), articles, first(entry, here)));
        }
        return List.copyOf(sides);
    }

    private static List<Occurrence> in(String period, List<Occurrence> occurrences) {
        return occurrences.stream()
                .filter(o -> o.facts().article().period().equals(period))
                .toList();
    }

    /** The first passages that name the entry, each once. */
    private List<CardView> first(Entry entry, List<Occurrence> occurrences) {
        Map<String, Occurrence> passages = new LinkedHashMap<>();
        for (Occurrence o : occurrences) passages.putIfAbsent(href(o), o);
        return passages.values().stream()
                .limit(SHOWN)
                .map(o -> cards.passage(o.facts(), o.passage(), List.of(entry.id()), 260))
                .toList();
    }

    /** The articles that bear a person's name as writer or translator. */
    private List<ListPage.Line> written(Entry entry) {
        return index.writtenBy(entry).stream()
                .map(f -> new ListPage.Line(
                        f.article().title(),
                        links.article(f.id()),
                        index.outlet(f.article()) + " · "
                                + say.dates().words(f.article().date()),
                        Html.EMPTY))
                .toList();
    }

    private List<EntryPage.Neighbour> neighbours(Entry entry) {
        Function<Map.Entry<Entry, Integer>, EntryPage.Neighbour> view =
                e -> new EntryPage.Neighbour(e.getKey().name(), links.entry(e.getKey()), e.getValue());
        return index.neighbours(entry).stream().map(view).toList();
    }
}
