package org.scholion.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.scholion.content.ArchiveSettings;
import org.scholion.content.Period;
import org.scholion.content.RegisterInfo;
import org.scholion.message.Messages;
import org.scholion.register.Entry;
import org.scholion.register.Name;

/** Plans the pages that list entries: each register, and every name of all of them. */
final class NamePages {
    private final ArchiveIndex index;
    private final Frames frames;
    private final Messages say;
    private final EntryWords words;

    NamePages(ArchiveIndex index, Frames frames) {
        this.index = index;
        this.frames = frames;
        this.say = frames.words();
        this.words = new EntryWords(index, say);
    }

    Stream<Page> pages() {
        Stream<Page> registers = index.archive().settings().registers().stream().map(this::register);
        return Stream.concat(registers, Stream.of(names()));
    }

    private Page register(RegisterInfo register) {
        String path = register.id() + "/index.html";
        Map<String, List<ListPage.Line>> letters = new TreeMap<>();
        index.registers().in(register.id()).stream()
                .sorted(Comparator.comparing((Entry e) -> EntryWords.sortKey(e.name()))
                        .thenComparing(Entry::id))
                .forEach(e -> letters.computeIfAbsent(EntryWords.letter(e.name()), k -> new ArrayList<>())
                        .add(line(e, frames.below(), e.name())));
        Frame frame = frames.frame(path, register.label(), say.say("register.description", register.label()));
        Html lead = new HtmlWriter().say(say, "register.lead").done();
        return frames.list(path, frame, register.label(), lead, groups(letters));
    }

    private ListPage.Line line(Entry entry, Permalinks links, String label) {
        List<String> remark = new ArrayList<>();
        if (!label.equals(entry.name())) remark.add(say.say("search.see", entry.name()));
        String facts = words.facts(entry);
        if (!facts.isEmpty()) remark.add(facts);
        for (Period period : index.archive().settings().periods()) {
            long count = index.count(entry, period.id());
            if (count > 0) remark.add(say.say("register.count", period.id(), count));
        }
        return new ListPage.Line(label, links.entry(entry), String.join(" · ", remark), Html.EMPTY);
    }

    private static List<ListPage.Group> groups(Map<String, List<ListPage.Line>> letters) {
        List<ListPage.Group> groups = new ArrayList<>();
        letters.forEach((letter, lines) -> groups.add(new ListPage.Group(
                "_" + letter.replaceAll("[^\\p{L}\\p{N}]", "-"), letter, ListPage.NO_PERIOD, List.copyOf(lines))));
        return List.copyOf(groups);
    }

    /** The search, and below it every name in any spelling and script, A to Z: what works without a script. */
    private Page names() {
        Map<String, ListPage.Line> lines = new TreeMap<>();
        for (Entry entry : index.registers().all()) {
            if (entry.isPrivate()) continue;
            for (Name name : entry.names()) {
                lines.put(
                        EntryWords.sortKey(name.text()) + "\t" + name.text() + "\t" + entry.id(),
                        line(entry, frames.top(), name.text()));
            }
        }
        Map<String, List<ListPage.Line>> letters = new TreeMap<>();
        lines.values()
                .forEach(l -> letters.computeIfAbsent(EntryWords.letter(l.label()), k -> new ArrayList<>())
                        .add(l));
        Frame frame = frames.frame("search.html", say.say("search.title"), say.say("search.description"));
        List<ListPage.Group> groups = groups(letters);
        List<Frame.Item> jumps = groups.stream()
                .map(g -> new Frame.Item(g.heading(), "#" + g.id(), false))
                .toList();
        return frames.page("search.html", "search.ftlh", new SearchPage(frame, say.locale(), filters(), jumps, groups));
    }

    // ---- by what passages can be narrowed

    private List<SearchPage.Filter> filters() {
        ArchiveSettings settings = index.archive().settings();
        List<SearchPage.Choice> periods = settings.periods().stream()
                .map(p -> new SearchPage.Choice(p.id(), p.label(), index.periodNumber(p.id())))
                .toList();
        List<SearchPage.Choice> outlets =
                settings.outlets().stream().map(o -> choice(o.id(), o.name())).toList();
        List<SearchPage.Choice> registers = settings.registers().stream()
                .map(r -> choice(r.id(), r.label()))
                .toList();
        return List.of(
                new SearchPage.Filter("period", periods),
                new SearchPage.Filter("outlet", outlets),
                new SearchPage.Filter("register", registers),
                new SearchPage.Filter("language", languages()));
    }

    private List<SearchPage.Choice> languages() {
        return Stream.concat(
                        Stream.of(frames.ownLanguage()),
                        index.archive().articles().stream().map(f -> f.article().language()))
                .distinct()
                .sorted()
                .map(l -> choice(l, say.languageName(l)))
                .toList();
    }

    private static SearchPage.Choice choice(String value, String label) {
        return new SearchPage.Choice(value, label, 0);
    }
}
