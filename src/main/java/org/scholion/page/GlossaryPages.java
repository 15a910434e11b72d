package org.scholion.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.scholion.content.Period;
import org.scholion.content.RegisterInfo;
import org.scholion.message.Messages;
import org.scholion.page.ArticlePage.PeriodView;
import org.scholion.register.Entry;
import org.scholion.register.Ref;

/** Plans the glossary: the entries of one register by side, with their names then and now, and their lineage. */
final class GlossaryPages {
    private final ArchiveIndex index;
    private final Frames frames;
    private final Messages say;
    private final GlossaryTerms terms;

    GlossaryPages(ArchiveIndex index, Frames frames) {
        this.index = index;
        this.frames = frames;
        this.say = frames.words();
        this.terms = new GlossaryTerms(index, frames);
    }

    Stream<Page> pages() {
        return index.archive().settings().registers().stream()
                .filter(RegisterInfo::glossary)
                .limit(1)
                .map(this::page);
    }

    private Page page(RegisterInfo register) {
        List<Entry> entries = index.registers().in(register.id()).stream()
                .filter(e -> !e.isPrivate())
                .sorted(Comparator.comparing((Entry e) -> EntryWords.sortKey(e.name()))
                        .thenComparing(Entry::id))
                .toList();
        Map<String, List<Entry>> bySide = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        entries.forEach(
                e -> bySide.computeIfAbsent(e.side(), k -> new ArrayList<>()).add(e));
        Sides sides = new Sides(bySide, say, index.archive().settings()::word);
        DensityStrips strips = new DensityStrips(index, say, entries);
        List<GlossaryPage.Section> sections = new ArrayList<>();
        for (String side : sides.inOrder()) sections.add(section(side, bySide.get(side), sides, strips));
        GlossaryPage.Lineage lineage = lineage(register);

        String title = say.say("glossary.title", register.label());
        Frame frame = frames.frame(
                "glossary.html",
                title,
                say.say("glossary.description"),
                new LinkedData(index, frames).glossary(register, title));
        Html lead = new HtmlWriter().say(say, "glossary.lead").done();
        return frames.page(
                "glossary.html",
                "glossary.ftlh",
                new GlossaryPage(
                        frame,
                        title,
                        lead,
                        jumps(sections, lineage),
                        sides.choices(entries.size()),
                        periods(entries),
                        strips.legend(),
                        List.copyOf(sections),
                        lineage));
    }

    private GlossaryPage.Section section(String side, List<Entry> entries, Sides sides, DensityStrips strips) {
        String kind = "side" + sides.number(side);
        List<PeriodView> unnamed = new ArrayList<>();
        for (Period period : index.archive().settings().periods()) {
            boolean named = entries.stream().anyMatch(e -> index.count(e, period.id()) > 0);
            if (!named) unnamed.add(ArticlePages.period(index, period.id()));
        }
        List<GlossaryPage.Term> listed =
                entries.stream().map(e -> terms.term(e, kind, strips)).toList();
        return new GlossaryPage.Section("_" + Sides.slug(side), kind, sides.words(side), listed, List.copyOf(unnamed));
    }

    private List<GlossaryPage.Choice> periods(List<Entry> entries) {
        List<Period> periods = index.archive().settings().periods();
        if (periods.size() < 2) return List.of();
        List<GlossaryPage.Choice> choices = new ArrayList<>();
        choices.add(new GlossaryPage.Choice("_in0", say.say("glossary.any-period"), ListPage.NO_PERIOD));
        for (Period period : periods) {
            long named = entries.stream()
                    .filter(e -> index.count(e, period.id()) > 0)
                    .count();
            PeriodView view = ArticlePages.period(index, period.id());
            if (view.number() <= GlossaryTerms.MOST_PERIODS)
                choices.add(
                        new GlossaryPage.Choice("_in" + view.number(), say.say("glossary.named-count", named), view));
        }
        return List.copyOf(choices);
    }

    private GlossaryPage.Lineage lineage(RegisterInfo register) {
        Lineage lineage = new Lineage(index, register.id());
        LineageLists lists = new LineageLists(lineage, frames.top(), say);
        if (lineage.ties().isEmpty()) return new GlossaryPage.Lineage(List.of(), 0, List.of(), Html.EMPTY, Html.EMPTY);
        LineageDrawing drawing = new LineageDrawing(lineage, frames.top(), say);
        return new GlossaryPage.Lineage(
                drawing.figures(), drawing.undrawn(), drawing.legend(), lists.came(), lists.joined());
    }

    private List<Frame.Item> jumps(List<GlossaryPage.Section> sections, GlossaryPage.Lineage lineage) {
        List<Frame.Item> jumps = new ArrayList<>();
        for (GlossaryPage.Section s : sections)
            jumps.add(new Frame.Item(
                    say.say("glossary.jump", s.heading(), s.terms().size()), "#" + s.id(), false));
        if (!lineage.legend().isEmpty()) jumps.add(new Frame.Item(say.say("lineage.title"), "#_lineage", false));
        return List.copyOf(jumps);
    }

    /** The sentence about an entry's lineage. */
    static String sentence(Entry entry, ArchiveIndex index, Messages say) {
        List<String> parts = new ArrayList<>();
        if (!entry.formerly().isEmpty()) parts.add(say.say("glossary.formerly", named(entry.formerly(), index, say)));
        if (!entry.became().isEmpty()) parts.add(say.say("glossary.became", named(entry.became(), index, say)));
        if (!entry.partOf().isEmpty()) parts.add(say.say("glossary.part-of", named(entry.partOf(), index, say)));
        return String.join(say.say("list.semicolon"), parts);
    }

    private static String named(List<Ref> refs, ArchiveIndex index, Messages say) {
        return String.join(
                say.say("list.comma"),
                refs.stream()
                        .flatMap(r -> index.registers().find(r.entry()).stream())
                        .map(Entry::name)
                        .toList());
    }
}
