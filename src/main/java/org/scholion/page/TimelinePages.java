package org.scholion.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.scholion.page.ArticlePage.PeriodView;
import org.scholion.register.Entry;
import org.scholion.relate.ArticleFacts;
import org.scholion.text.Edtf;

/** Plans the timeline: events and publications in order of their earliest possible day. */
final class TimelinePages {
    private final ArchiveIndex index;
    private final Frames frames;

    TimelinePages(ArchiveIndex index, Frames frames) {
        this.index = index;
        this.frames = frames;
    }

    Stream<Page> pages() {
        return Stream.of(timeline());
    }

    private Page timeline() {
        Map<String, List<ListPage.Line>> years = new TreeMap<>();
        Map<String, ListPage.Line> lines = new TreeMap<>();
        for (Entry entry : index.registers().all()) {
            if (entry.date().isEmpty() || entry.isPrivate()) continue;
            Edtf date = entry.date().get();
            lines.put(
                    date.sortDay() + "\t1\t" + entry.id(),
                    new ListPage.Line(entry.name(), Permalinks.TOP.entry(entry), Dates.words(date), Html.EMPTY));
        }
        for (ArticleFacts facts : index.archive().articles()) {
            Edtf date = facts.article().date();
            lines.put(
                    date.sortDay() + "\t2\t" + facts.id(),
                    new ListPage.Line(
                            EntryWords.quoted(facts.article().title()),
                            Permalinks.TOP.article(facts.id()),
                            Dates.words(date) + " · published",
                            Html.EMPTY));
        }
        lines.forEach((key, line) -> years.computeIfAbsent(
                        key.substring(0, key.indexOf('-', 1)), k -> new ArrayList<>())
                .add(line));
        List<ListPage.Group> groups = new ArrayList<>();
        years.forEach((year, list) ->
                groups.add(new ListPage.Group("_" + year, year, periodOfYear(year), List.copyOf(list))));
        Frame frame = frames.frame("timeline.html", "Timeline", "Events and publications in order of date.");
        Html lead = new HtmlWriter()
                .text(
                        "Events of the registers and the publication of the reports, in order of their earliest possible day. Doubtful dates say so.")
                .done();
        return Frames.list("timeline.html", frame, "Timeline", lead, groups);
    }

    private PeriodView periodOfYear(String year) {
        return Edtf.parse(year)
                .flatMap(index.archive().settings()::periodOf)
                .map(p -> ArticlePages.period(index, p.id()))
                .orElse(ListPage.NO_PERIOD);
    }
}
