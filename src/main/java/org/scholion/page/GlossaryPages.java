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
import org.scholion.message.Messages;
import org.scholion.register.Entry;
import org.scholion.register.Name;
import org.scholion.register.Ref;

/** Plans the glossary: the entries of one register with their definitions, by side. */
final class GlossaryPages {
    private final ArchiveIndex index;
    private final Frames frames;
    private final OwnText own;
    private final Messages say;
    private final EntryWords words;

    GlossaryPages(ArchiveIndex index, Frames frames) {
        this.index = index;
        this.frames = frames;
        this.say = frames.words();
        this.own = new OwnText(index, frames.top(), say);
        this.words = new EntryWords(index, say);
    }

    Stream<Page> pages() {
        return index.archive().settings().registers().stream()
                .filter(RegisterInfo::glossary)
                .limit(1)
                .map(this::page);
    }

    private Page page(RegisterInfo register) {
        String title = say.say("glossary.title", register.label());
        Map<String, List<ListPage.Term>> bySide = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        index.registers().in(register.id()).stream()
                .filter(e -> !e.isPrivate())
                .sorted(Comparator.comparing((Entry e) -> EntryWords.sortKey(e.name()))
                        .thenComparing(Entry::id))
                .forEach(e ->
                        bySide.computeIfAbsent(e.side(), k -> new ArrayList<>()).add(term(e)));
        List<ListPage.Section> sections = new ArrayList<>();
        bySide.forEach((side, terms) -> sections.add(new ListPage.Section(
                "_" + slug(side),
                side.isEmpty() ? say.say("glossary.no-side") : words.word(side),
                List.copyOf(terms))));
        List<Frame.Item> jumps = sections.stream()
                .map(s -> new Frame.Item(
                        say.say("glossary.jump", s.heading(), s.terms().size()), "#" + s.id(), false))
                .toList();
        Html lead = new HtmlWriter().say(say, "glossary.lead").done();
        Frame frame = frames.frame(
                "glossary.html",
                title,
                say.say("glossary.description"),
                new LinkedData(index, frames).glossary(register, title));
        List<ArticlePage.PeriodView> periods = ArticlePages.periods(index);
        return frames.page(
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
                frames.top().entry(entry),
                words.facts(entry),
                names,
                own.html(entry.definition()),
                index.archive().settings().periods().stream().map(count).toList(),
                lineage(entry));
    }

    private String lineage(Entry entry) {
        List<String> parts = new ArrayList<>();
        if (!entry.formerly().isEmpty()) parts.add(say.say("glossary.formerly", named(entry.formerly())));
        if (!entry.became().isEmpty()) parts.add(say.say("glossary.became", named(entry.became())));
        if (!entry.partOf().isEmpty()) parts.add(say.say("glossary.part-of", named(entry.partOf())));
        return String.join(say.say("list.semicolon"), parts);
    }

    private String named(List<Ref> refs) {
        return String.join(
                say.say("list.comma"),
                refs.stream()
                        .flatMap(r -> index.registers().find(r.entry()).stream())
                        .map(Entry::name)
                        .toList());
    }
}
