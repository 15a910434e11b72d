package org.scholion.export;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scholion.annotate.Anchoring;
import org.scholion.annotate.Note;
import org.scholion.annotate.PlacedNote;
import org.scholion.annotate.Quote;
import org.scholion.annotate.Span;
import org.scholion.content.Article;
import org.scholion.content.Passage;
import org.scholion.content.Sentence;
import org.scholion.mention.Mention;
import org.scholion.message.Messages;
import org.scholion.register.Entry;
import org.scholion.register.Registers;
import org.scholion.relate.ArticleFacts;
import org.scholion.relate.CrossLink;
import org.scholion.relate.Reason;
import org.scholion.text.Sha256;

/** Fills the tables, article by article, then with the links between them. */
final class Rows {
    private final Registers registers;
    private final Messages words;
    private final PlainWords plain;
    private final Map<Table, Csv> tables = new EnumMap<>(Table.class);
    private final Map<String, List<Passage>> passages = new HashMap<>();
    private final Map<String, Map<Integer, Set<Integer>>> sentences = new HashMap<>();

    /** @param words in which reasons are given @param plain of what editors write @param links that will be added, whose sentences have rows of their own */
    Rows(Registers registers, Messages words, PlainWords plain, List<CrossLink> links) {
        for (CrossLink link : links) {
            addSentence(link.thenArticle(), link.thenPassage(), link.thenSentence());
            addSentence(link.nowArticle(), link.nowPassage(), link.nowSentence());
        }
        this.registers = registers;
        this.words = words;
        this.plain = plain;
        for (Table table : Table.values()) tables.put(table, table.begin());
    }

    /** A finished table. */
    byte[] bytes(Table table) {
        return tables.get(table).bytes();
    }

    /** An article of which nothing but its record is published. */
    void addWithdrawn(Article article) {
        addArticle(article, "", "");
    }

    /** An article with all that belongs to it. */
    void add(ArticleFacts facts, ArticleText text) {
        Article article = facts.article();
        String hash = Sha256.of(text.text().getBytes(StandardCharsets.UTF_8));
        addArticle(article, String.valueOf(text.wordCount()), hash);
        passages.put(article.id(), article.body().passages());
        for (Passage passage : article.body().passages()) addPassage(article, passage, text);
        for (int i = 0; i < facts.mentions().size(); i++) addMention(facts, i, text);
        for (PlacedNote note : facts.notes()) addNote(article, note, text);
    }

    private void addArticle(Article a, String words, String hash) {
        tables.get(Table.ARTICLES)
                .row(
                        a.id(),
                        a.title(),
                        a.date().source(),
                        a.period(),
                        a.source(),
                        a.language(),
                        a.edition(),
                        a.original().url(),
                        words,
                        hash);
    }

    private void addPassage(Article article, Passage p, ArticleText text) {
        tables.get(Table.PASSAGES)
                .row(
                        article.id(),
                        p.id(),
                        p.number(),
                        Table.word(p.kind()),
                        "",
                        text.point(p.start()),
                        text.point(p.end()));
        Set<Integer> addressed = sentences.getOrDefault(article.id(), Map.of()).getOrDefault(p.number() - 1, Set.of());
        for (int i = 0; i < p.sentences().size(); i++) {
            Sentence sentence = p.sentences().get(i);
            if (addressed.contains(sentence.number())) addSentence(article, p, i + 1, sentence, text);
        }
    }

    private void addSentence(Article article, Passage p, int number, Sentence s, ArticleText text) {
        tables.get(Table.PASSAGES)
                .row(
                        article.id(),
                        p.address(s.number()),
                        number,
                        "sentence",
                        p.id(),
                        text.point(p.start() + s.start()),
                        text.point(p.start() + s.end()));
    }

    private void addSentence(String article, int passage, int sentence) {
        if (sentence == 0) return;
        sentences
                .computeIfAbsent(article, a -> new HashMap<>())
                .computeIfAbsent(passage, p -> new HashSet<>())
                .add(sentence);
    }

    private void addMention(ArticleFacts facts, int index, ArticleText text) {
        Mention m = facts.mentions().get(index);
        tables.get(Table.MENTIONS)
                .row(
                        facts.id(),
                        text.passage(m.span()),
                        text.point(m.span().start()),
                        text.point(m.span().end()),
                        text.words(m.span()),
                        m.entry(),
                        registers.find(m.entry()).map(Entry::register).orElse(""),
                        Table.word(m.decided()),
                        facts.linked().contains(index),
                        String.join(" ", m.candidates()));
    }

    private void addNote(Article article, PlacedNote placed, ArticleText text) {
        Note note = placed.note();
        Optional<Anchoring> anchoring = placed.anchoring();
        Optional<Span> span = placed.span();
        tables.get(Table.NOTES)
                .row(
                        article.id(),
                        note.id(),
                        placed.state(),
                        span.map(text::passage).orElse(""),
                        span.map(s -> String.valueOf(text.point(s.start()))).orElse(""),
                        span.map(s -> String.valueOf(text.point(s.end()))).orElse(""),
                        note.kind(),
                        note.by(),
                        note.date().source(),
                        anchoring.map(Rows::score).orElse(""),
                        anchoring.map(Rows::runnerUp).orElse(""),
                        span.map(text::words)
                                .or(() -> note.quote().map(Quote::exact))
                                .orElse(""),
                        note.markdown());
    }

    private static String score(Anchoring anchoring) {
        if (anchoring instanceof Anchoring.Exact) return decimals(1);
        return anchoring instanceof Anchoring.Moved moved ? decimals(moved.score()) : "";
    }

    private static String runnerUp(Anchoring anchoring) {
        return anchoring instanceof Anchoring.Moved moved ? decimals(moved.runnerUp()) : "";
    }

    /** A link, after its two articles; one with an article that was withdrawn is left out. */
    void add(CrossLink link) {
        if (!passages.containsKey(link.thenArticle()) || !passages.containsKey(link.nowArticle())) return;
        tables.get(Table.LINKS)
                .row(
                        link.thenArticle(),
                        passages.get(link.thenArticle()).get(link.thenPassage()).address(link.thenSentence()),
                        link.nowArticle(),
                        passages.get(link.nowArticle()).get(link.nowPassage()).address(link.nowSentence()),
                        decimals(link.score()),
                        link.confirmed() ? "confirmed" : "proposed",
                        link.kind(),
                        String.join(" ", link.shared()),
                        reason(link));
    }

    /** Two decimals. */
    static String decimals(double score) {
        return String.format(Locale.ROOT, "%.2f", score);
    }

    /** Where the program sees no reason, the editors' own words are one. */
    private String reason(CrossLink link) {
        boolean theirs = link.reason().equals(Reason.BY_EDITORS) && !link.note().isEmpty();
        String reason = link.reason().in(words, id -> registers.get(id).shown().name());
        return theirs ? reason + ": " + plain.ofMarkdown(link.note()) : reason;
    }
}
