package org.scholion.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.scholion.content.Period;
import org.scholion.message.Messages;
import org.scholion.page.ArticlePage.CardView;
import org.scholion.register.Entry;
import org.scholion.relate.ArticleFacts;
import org.scholion.relate.CrossLink;

/** Plans the pages that set two periods side by side. Bounded: a page shows the best rows and says how many it leaves out. */
final class ComparePages {
    private static final int ROWS = 60;
    private static final int WIDTH = 420;

    private final ArchiveIndex index;
    private final Frames frames;
    private final Cards cards;
    private final Permalinks links;
    private final Messages say;

    ComparePages(ArchiveIndex index, Frames frames) {
        this.index = index;
        this.frames = frames;
        this.links = frames.below();
        this.say = frames.words();
        this.cards = new Cards(index, links, say);
    }

    Stream<Page> pages() {
        Stream<Page> articles = index.archive().articles().stream()
                .filter(f -> !index.linksOf(f.id()).isEmpty())
                .map(this::page);
        Stream<Page> entries = comparable().map(this::page);
        return Stream.of(articles, entries, Stream.of(overview())).flatMap(s -> s);
    }

    /** Entries that more than one period names. */
    private Stream<Entry> comparable() {
        return index.registers().all().stream().filter(e -> index.periodsOf(e).size() > 1);
    }

    private Page page(ArticleFacts facts) {
        List<CrossLink> all = inReadingOrder(index, facts);
        String title = facts.article().title();
        HtmlWriter lead = new HtmlWriter().say(say, "compare.lead-article");
        return compare(
                Permalinks.compareArticlePath(facts.id()),
                title,
                lead.done(),
                say.say("compare.whole-article"),
                links.article(facts.id()),
                shown(all),
                all.size(),
                List.of());
    }

    private static List<CrossLink> inReadingOrder(ArchiveIndex index, ArticleFacts facts) {
        List<CrossLink> all = new ArrayList<>();
        index.linksOf(facts.id())
                .values()
                .forEach(list -> list.stream().sorted(ArticlePages.bestFirst()).forEach(all::add));
        return all;
    }

    /** Of too many the best, in the order that they have. */
    private static List<CrossLink> shown(List<CrossLink> all) {
        if (all.size() <= ROWS) return all;
        Set<CrossLink> best = new HashSet<>(
                all.stream().sorted(ArticlePages.bestFirst()).limit(ROWS).toList());
        return all.stream().filter(best::contains).toList();
    }

    /** Where an article's page shows the first counterpart of some passages of it, which have one. */
    static String row(ArchiveIndex index, ArticleFacts facts, List<Integer> passages) {
        String path = Permalinks.compareArticlePath(facts.id());
        List<CrossLink> shown = shown(inReadingOrder(index, facts));
        for (int row = 0; row < shown.size(); row++) {
            CrossLink link = shown.get(row);
            boolean then = link.thenArticle().equals(facts.id()) && passages.contains(link.thenPassage());
            boolean now = link.nowArticle().equals(facts.id()) && passages.contains(link.nowPassage());
            if (then || now) return path + "#" + id(row + 1);
        }
        return path;
    }

    private static String id(int row) {
        return "row_" + row;
    }

    private Page page(Entry entry) {
        List<CrossLink> all =
                index.linksOn(entry).stream().sorted(ArticlePages.bestFirst()).toList();
        HtmlWriter lead = new HtmlWriter().say(say, "compare.lead-entry", entry.name());
        return compare(
                Permalinks.compareEntryPath(entry),
                entry.name(),
                lead.done(),
                say.say("compare.whole-entry"),
                links.entry(entry),
                shown(all),
                all.size(),
                rest(entry, all));
    }

    private Page compare(
            String path,
            String title,
            Html lead,
            String back,
            String href,
            List<CrossLink> shown,
            int all,
            List<ComparePage.Rest> rest) {
        List<ComparePage.Row> rows = new ArrayList<>();
        for (CrossLink link : shown) rows.add(row(link, rows.size() + 1));
        Frame frame = frames.frame(path, say.say("compare.page-title", title), say.say("compare.description", title));
        return frames.page(
                path,
                "compare.ftlh",
                new ComparePage(frame, title, lead, back, href, List.copyOf(rows), rest, all - shown.size()));
    }

    private ComparePage.Row row(CrossLink link, int number) {
        CardView then = cards.card(link, false, WIDTH);
        CardView now = cards.card(link, true, WIDTH);
        return new ComparePage.Row(
                id(number), then, now, then.reason(), then.status(), link.confirmed(), then.kind(), then.note());
    }

    /** What names the entry but stands in no row, a few of each period. */
    private List<ComparePage.Rest> rest(Entry entry, List<CrossLink> shown) {
        Set<String> paired = new TreeSet<>();
        for (CrossLink link : shown) {
            paired.add(link.thenArticle() + "#" + link.thenPassage());
            paired.add(link.nowArticle() + "#" + link.nowPassage());
        }
        List<ComparePage.Rest> rest = new ArrayList<>();
        for (Period period : index.periodsOf(entry)) {
            List<CardView> left = left(entry, period.id(), paired);
            if (!left.isEmpty()) rest.add(new ComparePage.Rest(ArticlePages.period(index, period.id()), left));
        }
        return List.copyOf(rest);
    }

    private List<CardView> left(Entry entry, String period, Set<String> paired) {
        Set<String> seen = new TreeSet<>(paired);
        List<CardView> left = new ArrayList<>();
        for (ArchiveIndex.Occurrence o : index.of(entry)) {
            boolean here = o.facts().article().period().equals(period);
            if (!here || left.size() == 12 || !seen.add(o.facts().id() + "#" + o.passage())) continue;
            left.add(cards.passage(o.facts(), o.passage(), List.of(entry.id()), WIDTH));
        }
        return List.copyOf(left);
    }

    // ---- the overview

    private Page overview() {
        List<ComparePage.Overlap> overlaps = comparable()
                .sorted(Comparator.comparing((Entry e) -> -index.of(e).size()).thenComparing(Entry::id))
                .limit(200)
                .map(e -> new ComparePage.Overlap(e.name(), links.to(Permalinks.compareEntryPath(e)), counts(e)))
                .toList();
        List<ListPage.Line> articles = index.archive().articles().stream()
                .filter(f -> !index.linksOf(f.id()).isEmpty())
                .map(f -> new ListPage.Line(
                        f.article().title(),
                        links.to(Permalinks.compareArticlePath(f.id())),
                        say.say(
                                "compare.of-article",
                                ArticlePages.period(index, f.article().period()).id(),
                                index.linksOf(f.id()).size(),
                                f.article().body().passages().size()),
                        Html.EMPTY))
                .toList();
        Frame frame =
                frames.frame("compare/index.html", say.say("compare.title"), say.say("compare.overview-description"));
        return frames.page(
                "compare/index.html",
                "compare-index.ftlh",
                new ComparePage.Overview(frame, ArticlePages.periods(index), overlaps, articles));
    }

    private List<Integer> counts(Entry entry) {
        return index.archive().settings().periods().stream()
                .map(p -> (int) index.count(entry, p.id()))
                .toList();
    }
}
