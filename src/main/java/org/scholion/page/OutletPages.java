package org.scholion.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.scholion.content.Outlet;
import org.scholion.mention.Mention;
import org.scholion.mention.WordUse;
import org.scholion.message.Messages;
import org.scholion.register.Entry;
import org.scholion.relate.ArticleFacts;

/** Plans the page of each outlet: its articles, what it calls the groups and places, and its words that take a side. */
final class OutletPages {
    private static final int MOST = 60;

    private final ArchiveIndex index;
    private final Frames frames;
    private final Messages say;
    private final ListPages lists;
    private final Concordance concordance;
    private final OwnText own;

    OutletPages(ArchiveIndex index, Frames frames, ListPages lists) {
        this.index = index;
        this.frames = frames;
        this.say = frames.words();
        this.lists = lists;
        this.concordance = new Concordance(index, frames.below(), say);
        this.own = new OwnText(index, frames.below(), say);
    }

    Stream<Page> pages() {
        return index.archive().settings().outlets().stream().map(this::page);
    }

    private Page page(Outlet outlet) {
        String path = Permalinks.outletPath(outlet.id());
        List<ArticleFacts> counted = index.counted().stream()
                .filter(f -> f.article().source().equals(outlet.id()))
                .toList();
        Frame frame = frames.frame(path, outlet.name(), say.say("outlet.description", outlet.name()));
        return frames.page(
                path,
                "outlet.ftlh",
                new OutletPage(
                        frame,
                        outlet.name(),
                        own.inline(outlet.about()),
                        outlet.url(),
                        counted.stream().map(f -> lists.line(f, frames.below())).toList(),
                        counted.stream().anyMatch(f -> f.article().isDigest()),
                        names(counted),
                        words(counted),
                        WordPages.has(index) ? frames.below().to(WordPages.PATH) : ""));
    }

    // ---- names

    private List<OutletPage.Name> names(List<ArticleFacts> articles) {
        Map<String, Map<String, List<Concordance.Place>>> byEntry = new TreeMap<>();
        for (ArticleFacts facts : articles) {
            for (Mention mention : facts.mentions()) {
                if (mention.entry().isEmpty()) continue;
                Concordance.Place place = new Concordance.Place(facts, mention.span());
                byEntry.computeIfAbsent(mention.entry(), k -> new TreeMap<>())
                        .computeIfAbsent(place.surface(), k -> new ArrayList<>())
                        .add(place);
            }
        }
        return byEntry.entrySet().stream()
                .map(e -> name(index.registers().get(e.getKey()), e.getValue()))
                .sorted(Comparator.comparingInt(OutletPage.Name::count)
                        .reversed()
                        .thenComparing(OutletPage.Name::id))
                .limit(MOST)
                .toList();
    }

    private OutletPage.Name name(Entry entry, Map<String, List<Concordance.Place>> surfaces) {
        List<OutletPage.Use> uses = surfaces.entrySet().stream()
                .map(e -> new OutletPage.Use(
                        e.getKey(),
                        e.getValue().size(),
                        concordance.href(e.getValue().get(0))))
                .sorted(Comparator.comparingInt(OutletPage.Use::count)
                        .reversed()
                        .thenComparing(OutletPage.Use::text))
                .toList();
        int count = uses.stream().mapToInt(OutletPage.Use::count).sum();
        return new OutletPage.Name(entry.id(), entry.name(), frames.below().entry(entry), count, uses);
    }

    // ---- words

    private List<OutletPage.Use> words(List<ArticleFacts> articles) {
        Map<String, List<Concordance.Place>> byWord = new TreeMap<>();
        for (ArticleFacts facts : articles) {
            for (WordUse use : facts.loaded())
                byWord.computeIfAbsent(use.word(), k -> new ArrayList<>())
                        .add(new Concordance.Place(facts, use.span()));
        }
        return index.archive().settings().loadedWords().stream()
                .filter(byWord::containsKey)
                .map(w -> new OutletPage.Use(
                        w, byWord.get(w).size(), concordance.href(byWord.get(w).get(0))))
                .toList();
    }
}
