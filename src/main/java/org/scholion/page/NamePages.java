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

    /** Every name in any spelling and script, A to Z: the search that works without a program. */
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
        Html lead = new HtmlWriter().say(say, "search.lead").done();
        return frames.list("search.html", frame, say.say("search.title"), lead, groups(letters));
    }
}
