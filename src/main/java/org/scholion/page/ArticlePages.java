package org.scholion.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.scholion.annotate.Note;
import org.scholion.annotate.PlacedNote;
import org.scholion.annotate.Span;
import org.scholion.content.Article;
import org.scholion.content.Block;
import org.scholion.content.Body;
import org.scholion.mention.Mention;
import org.scholion.message.Dates;
import org.scholion.message.Messages;
import org.scholion.register.Entry;
import org.scholion.relate.ArticleFacts;
import org.scholion.relate.CrossLink;
import org.scholion.text.Direction;
import org.scholion.text.Edtf;

/** Plans the page of each article. */
final class ArticlePages {

    private final ArchiveIndex index;
    private final Frames frames;
    private final Permalinks links;
    private final Messages say;
    private final OwnText own;
    private final Cards cards;
    private final EntryWords words;
    private final Records records;
    private final CiteBox cite;
    private final LinkedData linked;
    private final Disputes disputes;
    private final Claims claims;
    private final Departures departures;

    ArticlePages(ArchiveIndex index, Frames frames, Disputes disputes) {
        this.index = index;
        this.frames = frames;
        this.links = frames.below();
        this.say = frames.words();
        this.own = new OwnText(index, links, say);
        this.cards = new Cards(index, links, say);
        this.words = new EntryWords(index, say);
        this.records = new Records(index, frames);
        this.cite = new CiteBox(index, links);
        this.linked = new LinkedData(index, frames);
        this.disputes = disputes;
        this.claims = new Claims(index, links, say, frames.ownLanguage());
        this.departures = new Departures(index, links, say);
    }

    Page page(ArticleFacts facts) {
        Article article = facts.article();
        String path = Permalinks.articlePath(article.id());
        boolean withdrawn = article.withdrawn().isPresent();
        List<ArticlePage.Row> rows = rows(facts);
        Set<Integer> counterparts = index.linksOf(index.linked(facts).id()).keySet();
        Frame frame = frames.frame(
                path,
                article.title(),
                records.description(article),
                article.language(),
                withdrawn ? List.of() : cite.metas(article),
                withdrawn ? Html.EMPTY : linked.article(article));
        return frames.page(
                path,
                "article.ftlh",
                new ArticlePage(
                        frame,
                        article.title(),
                        article.subtitle(),
                        withdrawn ? Html.EMPTY : banner(article),
                        period(index, article.period()),
                        byline(article),
                        time(article.date()),
                        article.warning(),
                        article.withdrawn().map(this::withdrawn).orElse(""),
                        withdrawn ? List.of() : records.provenance(article, links),
                        rows,
                        general(facts),
                        withdrawn ? List.of() : names(facts),
                        withdrawn ? List.of() : departures.of(facts),
                        withdrawn ? List.of() : new Changes(say, own).of(facts),
                        withdrawn ? List.of() : versions(facts),
                        withdrawn ? List.of() : cite.forms(article),
                        withdrawn ? "" : cite.paragraph(article),
                        counterparts.size(),
                        article.body().passages().size(),
                        counterparts.isEmpty()
                                ? ""
                                : links.to(Permalinks.compareArticlePath(
                                        index.linked(facts).id())),
                        withdrawn ? "" : links.file("data/text/" + article.id() + ".txt"),
                        facts.notes().isEmpty() ? "" : links.file("data/annotations/" + article.id() + ".jsonld")));
    }

    private String withdrawn(Article.Withdrawn withdrawn) {
        String since = withdrawn.date().isEmpty()
                ? say.say("article.withdrawn")
                : say.say(
                        "article.withdrawn-on",
                        Edtf.parse(withdrawn.date()).map(say.dates()::words).orElse(withdrawn.date()));
        return withdrawn.reason().isEmpty() ? since : say.say("article.because", since, withdrawn.reason());
    }

    /** The first line of a digest says that it is one, and of what. */
    private Html banner(Article article) {
        if (article.edition().equals("full")) return Html.EMPTY;
        Html outlet = new HtmlWriter()
                .open("a", "href", links.to(Permalinks.outletPath(article.source())))
                .text(index.outlet(article))
                .close("a")
                .done();
        String key = "article.banner." + article.edition();
        String url = article.original().url();
        if (url.isEmpty())
            return new HtmlWriter().say(say, key + ".no-address", outlet).done();
        Html original = new HtmlWriter()
                .open("a", "href", url, "rel", "external noreferrer")
                .text(say.say("article.original"))
                .close("a")
                .done();
        return new HtmlWriter().say(say, key, outlet, original).done();
    }

    private Html byline(Article article) {
        HtmlWriter out = new HtmlWriter();
        out.text(" · ")
                .open("a", "href", links.to(Permalinks.outletPath(article.source())))
                .apart(index.outlet(article))
                .close("a");
        if (!article.authors().isEmpty())
            out.text(" · ").say(say, "article.by", records.writers(article.authors(), links));
        if (!article.translators().isEmpty())
            out.text(" · ").say(say, "article.translated-by", records.writers(article.translators(), links));
        if (!article.place().isEmpty()) out.text(" · ").apart(article.place());
        return out.done();
    }

    private List<ArticlePage.Version> versions(ArticleFacts facts) {
        List<ArticleFacts> all = new ArrayList<>();
        index.original(facts).ifPresent(all::add);
        all.addAll(index.translations(index.original(facts).orElse(facts)));
        List<ArticleFacts> parallels = index.parallels(facts);
        return all.stream()
                .filter(v -> v != facts)
                .map(v -> new ArticlePage.Version(
                        say.languageName(v.article().language()),
                        v.article().language(),
                        links.article(v.id()),
                        parallels.contains(v) ? links.to(Permalinks.parallelPath(facts, v)) : ""))
                .toList();
    }

    static ArticlePage.PeriodView period(ArchiveIndex index, String id) {
        String label = index.archive().settings().period(id).map(p -> p.label()).orElse("");
        return new ArticlePage.PeriodView(id, label, index.periodNumber(id));
    }

    /** All periods in order of time. */
    static List<ArticlePage.PeriodView> periods(ArchiveIndex index) {
        return index.archive().settings().periods().stream()
                .map(p -> period(index, p.id()))
                .toList();
    }

    private ArticlePage.TimeView time(Edtf date) {
        return new ArticlePage.TimeView(say.dates().words(date), Dates.machine(date));
    }

    // ---- the text with what stands beside it

    private List<ArticlePage.Row> rows(ArticleFacts facts) {
        ArchivedText text = new ArchivedText(index, facts, links, say);
        List<ArticlePage.Row> rows = new ArrayList<>();
        for (Block block : facts.article().body().blocks()) {
            List<Integer> passages = ArchivedText.passages(block);
            List<ArticlePage.CardView> beside = new ArrayList<>();
            passages.forEach(p -> beside.addAll(cards.of(facts, p)));
            int more = Math.max(0, beside.size() - 1);
            rows.add(new ArticlePage.Row(
                    text.html(block),
                    notesEndingIn(facts, passages),
                    beside.stream().limit(1).toList(),
                    more,
                    more == 0 ? "" : links.to(ComparePages.row(index, index.linked(facts), passages))));
        }
        return List.copyOf(rows);
    }

    private List<ArticlePage.NoteView> notesEndingIn(ArticleFacts facts, List<Integer> passages) {
        Body body = facts.article().body();
        List<PlacedNote> notes = facts.notes();
        int[] numbers = NoteNumbers.of(notes);
        return IntStream.range(0, notes.size())
                .filter(i -> numbers[i] > 0)
                .filter(i ->
                        passages.contains(lastPassage(body, notes.get(i).span().get())))
                .boxed()
                .sorted(Comparator.comparing(i -> numbers[i]))
                .map(i -> note(facts, notes.get(i), numbers[i]))
                .toList();
    }

    private static int lastPassage(Body body, Span span) {
        return body.passageAt(Math.max(span.start(), span.end() - 1));
    }

    private List<ArticlePage.NoteView> general(ArticleFacts facts) {
        return facts.notes().stream()
                .filter(n -> n.note().quote().isEmpty())
                .map(n -> note(facts, n, 0))
                .toList();
    }

    private ArticlePage.NoteView note(ArticleFacts facts, PlacedNote placed, int number) {
        Note note = placed.note();
        String language = claims.language(note);
        OwnText text = own.in(language);
        return new ArticlePage.NoteView(
                note.id(),
                departures.leadingTo(facts, note.id()),
                number,
                note.kind(),
                say.say("note.kind." + note.kind()),
                language,
                Direction.of(language),
                words.word(note.by()),
                time(note.date()),
                text.html(note.body()),
                note.sources().stream().map(s -> records.source(s, links)).toList(),
                claims.line(note),
                claims.labelLanguage(note),
                Direction.of(claims.labelLanguage(note)),
                among(facts, note),
                number == 0 ? "" : "#_r" + number,
                placed.isDoubtful(),
                replies(note, text));
    }

    private List<ArticlePage.ReplyView> replies(Note note, OwnText text) {
        List<ArticlePage.ReplyView> views = new ArrayList<>();
        for (Note.Reply reply : note.replies()) {
            int number = views.size() + 1;
            views.add(new ArticlePage.ReplyView(
                    note.replyId(number), number, words.word(reply.by()), time(reply.date()), text.html(reply.body())));
        }
        return List.copyOf(views);
    }

    /** Where the note stands among the accounts that contradict one another. */
    private String among(ArticleFacts facts, Note note) {
        String address = disputes.address(facts, note);
        return address.isEmpty() ? "" : links.to(address);
    }

    // ---- names

    private List<ArticlePage.NameView> names(ArticleFacts facts) {
        Map<String, Integer> numbers = NameNumbers.of(facts);
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Mention mention : facts.mentions()) {
            if (!mention.entry().isEmpty()) counts.merge(mention.entry(), 1, Integer::sum);
        }
        return counts.keySet().stream()
                .map(id -> index.registers().get(id))
                .map(e -> name(e, facts.article(), numbers.get(e.id()), counts.get(e.id())))
                .sorted(Comparator.comparing((ArticlePage.NameView n) -> EntryWords.sortKey(n.name()))
                        .thenComparing(ArticlePage.NameView::number))
                .toList();
    }

    private ArticlePage.NameView name(Entry entry, Article article, int number, int count) {
        String ofTheDay = words.nameAt(entry, article.date());
        return new ArticlePage.NameView(
                number,
                ofTheDay,
                ofTheDay.equals(entry.name()) ? "" : entry.name(),
                words.otherTimes(entry, ofTheDay),
                words.gloss(entry, own.in(frames.ownLanguage())),
                words.facts(entry),
                links.entry(entry),
                count);
    }

    /** The links of an article in the order in which its pages show them: strongest first, confirmed before proposed. */
    static Comparator<CrossLink> bestFirst() {
        return Comparator.comparing((CrossLink l) -> !l.confirmed())
                .thenComparing(Comparator.comparingDouble(CrossLink::score).reversed())
                .thenComparing(CrossLink::nowArticle)
                .thenComparingInt(CrossLink::nowPassage)
                .thenComparing(CrossLink::thenArticle)
                .thenComparingInt(CrossLink::thenPassage);
    }
}
