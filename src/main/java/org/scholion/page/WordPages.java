package org.scholion.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.scholion.content.Article;
import org.scholion.message.Messages;
import org.scholion.relate.ArticleFacts;

/** Plans the page of the words that take a side: who uses which, how often, and every place in its context. */
final class WordPages {
    static final String PATH = "loaded-words.html";
    private static final int MOST = 200;

    private final ArchiveIndex index;
    private final Frames frames;
    private final Messages say;
    private final Concordance concordance;

    WordPages(ArchiveIndex index, Frames frames) {
        this.index = index;
        this.frames = frames;
        this.say = frames.words();
        this.concordance = new Concordance(index, frames.top(), say);
    }

    /** Whether the archive watches any words. */
    static boolean has(ArchiveIndex index) {
        return !index.archive().settings().loadedWords().isEmpty();
    }

    Stream<Page> pages() {
        return has(index) ? Stream.of(page()) : Stream.empty();
    }

    private Page page() {
        Map<String, List<Concordance.Place>> byWord = new TreeMap<>();
        for (ArticleFacts facts : index.counted()) {
            facts.loaded()
                    .forEach(u -> byWord.computeIfAbsent(u.word(), k -> new ArrayList<>())
                            .add(new Concordance.Place(facts, u.span())));
        }
        List<WordPage.Word> words = new ArrayList<>();
        for (String word : index.archive().settings().loadedWords())
            words.add(word(word, words.size() + 1, byWord.getOrDefault(word, List.of())));
        Frame frame = frames.frame(PATH, say.say("words.title"), say.say("words.description"));
        boolean digests = byWord.values().stream()
                .flatMap(List::stream)
                .anyMatch(p -> p.facts().article().isDigest());
        return frames.page(PATH, "words.ftlh", new WordPage(frame, digests, sources(byWord), words));
    }

    private WordPage.Word word(String word, int number, List<Concordance.Place> places) {
        List<Concordance.Place> shown = places.subList(0, Math.min(MOST, places.size()));
        return new WordPage.Word(
                "word_" + number, word, places.size(), places.size() - shown.size(), concordance.of(shown));
    }

    /** Who uses them: a row a period and outlet, a column a word. */
    private List<WordPage.Source> sources(Map<String, List<Concordance.Place>> byWord) {
        Map<String, Article> sources = new TreeMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        byWord.forEach((word, places) -> places.forEach(p -> {
            Article article = p.facts().article();
            String key = index.periodNumber(article.period()) + "\t" + article.source();
            sources.putIfAbsent(key, article);
            counts.merge(key + "\t" + word, 1, Integer::sum);
        }));
        List<WordPage.Source> rows = new ArrayList<>();
        sources.forEach((key, article) -> rows.add(new WordPage.Source(
                ArticlePages.period(index, article.period()),
                index.outlet(article),
                frames.top().to(Permalinks.outletPath(article.source())),
                index.archive().settings().loadedWords().stream()
                        .map(w -> counts.getOrDefault(key + "\t" + w, 0))
                        .toList())));
        return List.copyOf(rows);
    }
}
