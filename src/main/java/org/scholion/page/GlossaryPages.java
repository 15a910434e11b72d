package org.scholion.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.scholion.content.Period;
import org.scholion.content.RegisterInfo;
import org.scholion.register.Entry;
import org.scholion.register.Name;
import org.scholion.register.Ref;

/** Plans the glossary: the entries of one register with their definitions, by side. */
final class GlossaryPages {
    private final ArchiveIndex index;
    private final Frames frames;
    private final OwnText own;
    private final EntryWords words;

    GlossaryPages(ArchiveIndex index, Frames frames) {
        this.index = index;
        this.frames = frames;
        this.own = new OwnText(index, Permalinks.TOP);
        this.words = new EntryWords(index);
    }

    Stream<Page> pages() {
        return index.archive().settings().registers().stream()
                .filter(RegisterInfo::glossary)
                .limit(1)
                .map(this::page);
    }

    private Page page(RegisterInfo register) {
        String title = "Glossary: " + register.label();
        Map<String, List<ListPage.Term>> bySide = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        index.registers().in(register.id()).stream()
                .filter(e -> !e.isPrivate())
                .sorted(Comparator.comparing((Entry e) -> EntryWords.sortKey(e.name()))
                        .thenComparing(Entry::id))
                .forEach(e ->
                        bySide.computeIfAbsent(e.side(), k -> new ArrayList<>()).add(term(e)));
        List<ListPage.Section> sections = new ArrayList<>();
        bySide.forEach((side, terms) -> sections.add(
                new ListPage.Section("_" + slug(side), side.isEmpty() ? "No side given" : side, List.copyOf(terms))));
        List<Frame.Item> jumps = sections.stream()
                .map(s -> new Frame.Item(s.heading() + " (" + s.terms().size() + ")", "#" + s.id(), false))
                .toList();
        Html lead = new HtmlWriter()
                .text(
                        "Generated from the register. Each group stands under its heading form, with every other name the register knows; the sides are this archive’s own labels, not the groups’ or the outlets’.")
                .done();
        Frame frame = frames.frame("glossary.html", title, "Every group with its names, dates and definition.");
        List<ArticlePage.PeriodView> periods = ArticlePages.periods(index);
        return new Page(
                "glossary.html", "glossary.ftlh", new ListPage.Glossary(frame, title, lead, jumps, sections, periods));
    }

    private static String slug(String side) {
        return side.isEmpty() ? "none" : side.replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    private ListPage.Term term(Entry entry) {
        List<String> names = entry.names().stream()
                .map(Name::text)
                .filter(n -> !n.equals(entry.name()))
                .toList();
        Function<Period, Integer> count = p -> (int) index.count(entry, p.id());
        return new ListPage.Term(
                entry.id(),
                entry.name(),
                Permalinks.TOP.entry(entry),
                words.facts(entry),
                names,
                own.html(entry.definition()),
                index.archive().settings().periods().stream().map(count).toList(),
                lineage(entry));
    }

    private String lineage(Entry entry) {
        List<String> parts = new ArrayList<>();
        if (!entry.formerly().isEmpty()) parts.add("formerly " + named(entry.formerly()));
        if (!entry.became().isEmpty()) parts.add("became " + named(entry.became()));
        if (!entry.partOf().isEmpty()) parts.add("part of " + named(entry.partOf()));
        return String.join("; ", parts);
    }

    private String named(List<Ref> refs) {
        return String.join(
                ", ",
                refs.stream()
                        .flatMap(r -> index.registers().find(r.entry()).stream())
                        .map(Entry::name)
                        .toList());
    }
}
