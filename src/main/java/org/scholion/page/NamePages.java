package org.scholion.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.scholion.content.Period;
import org.scholion.content.RegisterInfo;
import org.scholion.register.Entry;
import org.scholion.register.Name;

/** Plans the pages that list entries: each register, and every name of all of them. */
final class NamePages {
    private final ArchiveIndex index;
    private final Frames frames;
    private final EntryWords words;

    NamePages(ArchiveIndex index, Frames frames) {
        this.index = index;
        this.frames = frames;
        this.words = new EntryWords(index);
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
                        .add(line(e, Permalinks.BELOW, e.name())));
        Frame frame = frames.frame(path, register.label(), register.label() + ": every entry of this register.");
        Html lead = new HtmlWriter()
                .text("Every entry of this register, with how often each period’s articles name it.")
                .done();
        return Frames.list(path, frame, register.label(), lead, groups(letters));
    }

    private ListPage.Line line(Entry entry, Permalinks links, String label) {
        List<String> remark = new ArrayList<>();
        if (!label.equals(entry.name())) remark.add("see " + entry.name());
        String facts = words.facts(entry);
        if (!facts.isEmpty()) remark.add(facts);
        for (Period period : index.archive().settings().periods()) {
            long count = index.count(entry, period.id());
            if (count > 0) remark.add(period.id() + ": " + count);
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
                        line(entry, Permalinks.TOP, name.text()));
            }
        }
        Map<String, List<ListPage.Line>> letters = new TreeMap<>();
        lines.values()
                .forEach(l -> letters.computeIfAbsent(EntryWords.letter(l.label()), k -> new ArrayList<>())
                        .add(l));
        Frame frame = frames.frame("search.html", "Index of names", "Every name in every spelling, A to Z.");
        Html lead = new HtmlWriter()
                .text(
                        "Every name that the registers know, in every spelling and script. Your browser’s own search (Ctrl-F) finds names on this page.")
                .done();
        return Frames.list("search.html", frame, "Index of names", lead, groups(letters));
    }
}
