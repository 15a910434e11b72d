package org.scholion.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.scholion.message.Messages;
import org.scholion.page.ArticlePage.PeriodView;
import org.scholion.register.Entry;
import org.scholion.relate.ArticleFacts;
import org.scholion.text.Edtf;

/** Plans the timeline: events and publications in order of their earliest possible day. */
final class TimelinePages {
    private final ArchiveIndex index;
    private final Frames frames;
    private final Messages say;

    TimelinePages(ArchiveIndex index, Frames frames) {
        this.index = index;
        this.frames = frames;
        this.say = frames.words();
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
                    new ListPage.Line(
                            entry.name(), frames.top().entry(entry), say.dates().words(date), Html.EMPTY));
        }
        for (ArticleFacts facts : index.counted()) {
            Edtf date = facts.article().date();
            lines.put(
                    date.sortDay() + "\t2\t" + facts.id(),
                    new ListPage.Line(
                            EntryWords.quoted(facts.article().title()),
                            frames.top().article(facts.id()),
                            say.say("timeline.published", say.dates().words(date)),
                            Html.EMPTY));
        }
        lines.forEach((key, line) -> years.computeIfAbsent(
                        key.substring(0, key.indexOf('-', 1)), k -> new ArrayList<>())
                .add(line));
        List<ListPage.Group> groups = new ArrayList<>();
        years.forEach((year, list) ->
                groups.add(new ListPage.Group("_" + year, year, periodOfYear(year), List.copyOf(list))));
        Frame frame = frames.frame("timeline.html", say.say("timeline.title"), say.say("timeline.description"));
        Html lead = new HtmlWriter().say(say, "timeline.lead").done();
        return frames.list("timeline.html", frame, say.say("timeline.title"), lead, groups);
    }

    private PeriodView periodOfYear(String year) {
        return Edtf.parse(year)
                .flatMap(index.archive().settings()::periodOf)
                .map(p -> ArticlePages.period(index, p.id()))
                .orElse(ListPage.NO_PERIOD);
    }
}
