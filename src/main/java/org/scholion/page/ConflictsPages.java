package org.scholion.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scholion.annotate.Note;
import org.scholion.annotate.Quote;
import org.scholion.annotate.Span;
import org.scholion.content.Article;
import org.scholion.content.Passage;
import org.scholion.message.Messages;
import org.scholion.page.Disputes.Account;
import org.scholion.register.Entry;
import org.scholion.text.Direction;

/** Plans the page that sets what reports say of the same event beside each other and beside other accounts. */
final class ConflictsPages {
    /** As much of a title as tells two reports of one outlet and day apart, in UTF-16 units. */
    private static final int TITLE = 60;

    private final ArchiveIndex index;
    private final Frames frames;
    private final Permalinks links;
    private final Messages say;
    private final Disputes disputes;
    private final Claims claims;
    private final OwnText own;
    private final Records records;

    ConflictsPages(ArchiveIndex index, Frames frames, Disputes disputes) {
        this.index = index;
        this.frames = frames;
        this.links = frames.top();
        this.say = frames.words();
        this.disputes = disputes;
        this.claims = new Claims(index, links, say, frames.ownLanguage());
        this.own = new OwnText(index, links, say);
        this.records = new Records(index, frames);
    }

    /** None where no note says that accounts differ. */
    Stream<Page> pages() {
        return disputes.isEmpty() ? Stream.empty() : Stream.of(page());
    }

    private Page page() {
        List<ConflictsPage.Group> groups =
                disputes.groups().stream().map(this::group).toList();
        List<Frame.Item> jumps = groups.size() < 4
                ? List.of()
                : groups.stream()
                        .map(g -> new Frame.Item(g.name(), "#" + g.id(), false))
                        .toList();
        Frame frame = frames.frame(Disputes.PATH, say.say("conflicts.title"), say.say("conflicts.description"));
        return frames.page(Disputes.PATH, "conflicts.ftlh", new ConflictsPage(frame, jumps, groups, uncontested()));
    }

    private ConflictsPage.Group group(Disputes.Group group) {
        Optional<Entry> event = group.event();
        List<ConflictsPage.Claim> points = new ArrayList<>();
        for (List<Account> of : group.claims()) {
            Note first = of.get(0).note();
            boolean named = !first.claim().isEmpty();
            String language = named ? claims.labelLanguage(first) : say.language();
            points.add(new ConflictsPage.Claim(
                    named ? claims.label(first) : say.say("conflicts.unnamed"),
                    language,
                    Direction.of(language),
                    of.stream().map(this::account).toList(),
                    others(of)));
        }
        return new ConflictsPage.Group(
                group.id(),
                event.map(Entry::name).orElse(say.say("conflicts.no-event")),
                event.map(links::entry).orElse(""),
                event.filter(e -> !e.isPrivate())
                        .map(e -> say.dates().words(e.date()))
                        .orElse(""),
                List.copyOf(points));
    }

    /** What the notes on one point tell of other accounts, each once. */
    private List<ConflictsPage.Other> others(List<Account> accounts) {
        return accounts.stream()
                .map(Account::note)
                .flatMap(n -> n.others().stream()
                        .map(o ->
                                new ConflictsPage.Other(claims.value(n, o.value()), records.source(o.source(), links))))
                .distinct()
                .toList();
    }

    private List<ConflictsPage.Point> uncontested() {
        List<ConflictsPage.Point> points = new ArrayList<>();
        for (Disputes.Group group : disputes.uncontested()) {
            for (List<Account> claim : group.claims()) {
                Note first = claim.get(0).note();
                points.add(new ConflictsPage.Point(
                        group.event().map(Entry::name).orElse(""),
                        group.event().map(links::entry).orElse(""),
                        claims.line(first),
                        claims.labelLanguage(first),
                        Direction.of(claims.labelLanguage(first)),
                        claim.stream().map(this::where).toList()));
            }
        }
        return List.copyOf(points);
    }

    private ConflictsPage.Account account(Account account) {
        Article article = account.facts().article();
        return new ConflictsPage.Account(
                account.row(),
                claims.value(account.note()),
                where(account),
                account.note()
                        .quote()
                        .map(q -> quoted(words(account, q), article.language()))
                        .orElse(""),
                article.language(),
                Direction.of(article.language()),
                against(account));
    }

    /** The words as the text has them now; as the note has them where they go on into another passage. */
    private static String words(Account account, Quote quote) {
        return account.placed()
                .span()
                .filter(s -> s.end() <= passage(account, s).end())
                .map(s -> new Concordance.Place(account.facts(), s).surface())
                .orElse(quote.exact());
    }

    /** In the quotation marks of their own language, whatever that of the interface is. */
    private static String quoted(String words, String language) {
        boolean bare = Direction.of(language).equals("rtl") && !words.startsWith("«");
        return bare ? "«" + words + "»" : EntryWords.quoted(words);
    }

    private static Passage passage(Account account, Span span) {
        return new Concordance.Place(account.facts(), span).passage();
    }

    private ConflictsPage.Where where(Account account) {
        Article article = account.facts().article();
        Optional<Passage> passage = account.placed().span().map(s -> passage(account, s));
        return new ConflictsPage.Where(
                ArticlePages.period(index, article.period()),
                index.outlet(article),
                say.dates().words(article.date()),
                passage.map(p -> say.number(p.label())).orElse(""),
                passage.map(p -> links.passage(article.id(), p.id())).orElse(links.article(article.id())),
                isAlone(article) ? "" : EntryWords.quoted(Excerpts.after(article.title(), 0, TITLE)),
                article.language(),
                Direction.of(article.language()),
                article.isDigest());
    }

    /** Whether outlet and day tell which report it is. */
    private boolean isAlone(Article article) {
        return index.counted().stream()
                        .map(f -> f.article())
                        .filter(a -> a.source().equals(article.source()))
                        .filter(a -> a.date().source().equals(article.date().source()))
                        .count()
                < 2;
    }

    private ConflictsPage.Against against(Account account) {
        Note note = account.note();
        String language = claims.language(note);
        return new ConflictsPage.Against(
                links.article(account.facts().id()) + "#" + note.id(),
                note.kind(),
                say.say("note.kind." + note.kind()),
                language,
                Direction.of(language),
                own.in(language).html(note.body()),
                note.sources().stream().map(s -> records.source(s, links)).toList());
    }
}
