package org.scholion.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.scholion.content.Article;
import org.scholion.content.Passage;
import org.scholion.content.Sentence;
import org.scholion.message.Messages;
import org.scholion.relate.ArticleFacts;
import org.scholion.relate.CrossLink;
import org.scholion.relate.Reason;
import org.scholion.text.Direction;

/** Makes the cards that show, beside a passage, its counterparts of other periods. */
final class Cards {
    private static final int EXCERPT = 150;
    private static final String OPEN = "\uE100"; // no text has private characters that mean anything
    private static final String CLOSE = "\uE101";

    private final ArchiveIndex index;
    private final Permalinks links;
    private final OwnText own;

    private final Messages words;

    Cards(ArchiveIndex index, Permalinks links, Messages words) {
        this.index = index;
        this.links = links;
        this.words = words;
        this.own = new OwnText(index, links, words);
    }

    /** The counterparts of one passage, best first. */
    List<ArticlePage.CardView> of(ArticleFacts shown, int passage) {
        ArticleFacts facts = index.linked(shown);
        return index.linksOf(facts.id()).getOrDefault(passage, List.of()).stream()
                .sorted(ArticlePages.bestFirst())
                .map(l -> card(l, other(l, facts, passage), EXCERPT))
                .toList();
    }

    /** Whether the far end of a link, seen from a passage, is its later one. */
    private static boolean other(CrossLink link, ArticleFacts facts, int passage) {
        return link.thenArticle().equals(facts.id()) && link.thenPassage() == passage;
    }

    /** One end of a link. @param now the later end, or else the earlier */
    ArticlePage.CardView card(CrossLink link, boolean now, int width) {
        ArticleFacts linked =
                index.article(now ? link.nowArticle() : link.thenArticle()).orElseThrow();
        ArticleFacts facts = index.in(words.language(), linked);
        int passage = now ? link.nowPassage() : link.thenPassage();
        int sentence = sentence(linked, facts, passage, link.sentence(now));
        String status = words.say(link.confirmed() ? "link.confirmed" : "link.proposed");
        Html excerpt = Excerpts.around(facts, passage, sentence, link.shared(), relatives(link), width);
        return view(
                facts,
                passage,
                sentence,
                excerpt,
                reason(link),
                status,
                link.confirmed(),
                words.sayOr("link.kind." + link.kind(), link.kind().replace('-', ' ')),
                own.inline(link.note()));
    }

    /** In a translation the same sentence, if its passage is divided into as many; else the whole passage. */
    private static int sentence(ArticleFacts linked, ArticleFacts shown, int passage, int sentence) {
        if (sentence == 0 || linked == shown) return sentence;
        List<Sentence> there = linked.article().body().passages().get(passage).sentences();
        List<Sentence> here = shown.article().body().passages().get(passage).sentences();
        for (int s = 0; s < there.size() && here.size() == there.size(); s++)
            if (there.get(s).number() == sentence) return here.get(s).number();
        return 0;
    }

    /** A passage on its own, without a link to another. */
    ArticlePage.CardView passage(ArticleFacts facts, int passage, List<String> entries, int width) {
        return view(
                facts,
                passage,
                0,
                Excerpts.around(facts, passage, entries, width),
                Html.EMPTY,
                "",
                false,
                "",
                Html.EMPTY);
    }

    private ArticlePage.CardView view(
            ArticleFacts facts,
            int passage,
            int sentence,
            Html excerpt,
            Html reason,
            String status,
            boolean confirmed,
            String kind,
            Html note) {
        Article article = facts.article();
        Passage shown = article.body().passages().get(passage);
        return new ArticlePage.CardView(
                ArticlePages.period(index, article.period()),
                words.dates().words(article.date()),
                index.outlet(article),
                article.title(),
                article.language(),
                Direction.of(article.language()),
                links.passage(article.id(), shown.address(sentence)),
                words.number(shown.label()),
                excerpt,
                reason,
                status,
                confirmed,
                kind,
                article.warning(),
                note);
    }

    /** That editors set a link is said by its status already. */
    private Html reason(CrossLink link) {
        if (link.reason().equals(Reason.BY_EDITORS)) return Html.EMPTY;
        String said = link.reason().in(words, id -> index.registers().get(id).name(), this::marked);
        HtmlWriter out = new HtmlWriter();
        for (int at = 0, open; at < said.length(); at = said.indexOf(CLOSE, open) + 1) {
            open = said.indexOf(OPEN, at);
            if (open < 0) return out.text(said.substring(at)).done();
            out.text(said.substring(at, open)).apart(said.substring(open + 1, said.indexOf(CLOSE, open)));
        }
        return out.done();
    }

    private String marked(String name) {
        String plain = name.replace(OPEN, "").replace(CLOSE, "");
        return isOfOtherDirection(plain) ? OPEN + plain + CLOSE : plain;
    }

    private boolean isOfOtherDirection(String name) {
        int letter = name.codePoints().filter(Character::isLetter).findFirst().orElse(' ');
        byte way = Character.getDirectionality(letter);
        boolean leftwards =
                way == Character.DIRECTIONALITY_RIGHT_TO_LEFT || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        return letter != ' ' && leftwards != Direction.of(words.language()).equals("rtl");
    }

    /** Entries that may stand on one side for what the other names. */
    private Set<String> relatives(CrossLink link) {
        Set<String> relatives = new HashSet<>();
        for (String id : link.shared()) {
            index.registers().find(id).ifPresent(e -> {
                e.refs().forEach(r -> relatives.add(r.entry()));
                index.registers().containersOf(e).forEach(c -> relatives.add(c.id()));
            });
        }
        return relatives;
    }
}
