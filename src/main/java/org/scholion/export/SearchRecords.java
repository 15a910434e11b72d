package org.scholion.export;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholion.annotate.Note;
import org.scholion.annotate.PlacedNote;
import org.scholion.content.Article;
import org.scholion.content.Passage;
import org.scholion.content.PlainPage;
import org.scholion.mention.Mention;
import org.scholion.register.Entry;
import org.scholion.register.Name;
import org.scholion.relate.Archive;
import org.scholion.relate.ArticleFacts;

/**
 * What can be found by its words: every passage, note, entry and page of the archive's own, each at its address.
 *
 * <p>Of a withdrawn article nothing is found, of a draft neither, of a private person what readers are shown. A hit says
 * by {@code kind} what it is: article (its title), passage, note, entry, page. Passages are narrowed by the period,
 * outlet and language of their article, and by the entries that they name and the registers of those. What else a hit
 * shows (title, an entry's name in the interface's other languages, date, kind of note) are filters too: the engine finds words in its metadata, and a passage is not to be
 * found by the title of its article.
 */
public final class SearchRecords {
    private final Archive archive;
    private final PlainWords words;
    private final String ownLanguage;
    private final Consumer<SearchRecord> sink;

    private SearchRecords(Archive archive, Consumer<SearchRecord> sink) {
        this.archive = archive;
        this.words = new PlainWords(archive);
        this.ownLanguage = archive.settings().languages().get(0);
        this.sink = sink;
    }

    /** Makes all records, in the order of articles, entries, pages. */
    public static void make(Archive archive, Consumer<SearchRecord> sink) {
        SearchRecords records = new SearchRecords(archive, sink);
        archive.articles().stream()
                .filter(f -> f.article().withdrawn().isEmpty())
                .forEach(records::article);
        archive.registers().all().forEach(entry -> records.entry(entry.shown()));
        archive.pages().forEach(records::page);
    }

    // ---- articles

    private void article(ArticleFacts facts) {
        Article article = facts.article();
        String page = "articles/" + article.id() + ".html";
        String heads = joined(Stream.of(article.title(), article.subtitle()));
        Draft head = about(article, "article").language(article.language());
        send(head, page, heads, article.date().source());
        Map<Integer, List<Mention>> mentions = facts.mentions().stream()
                .collect(Collectors.groupingBy(
                        m -> article.body().passageAt(m.span().start())));
        for (int i = 0; i < article.body().passages().size(); i++) {
            Passage passage = article.body().passages().get(i);
            Draft draft = about(article, "passage").language(article.language());
            draft.filter("number", Integer.toString(passage.label()));
            for (Mention mention : mentions.getOrDefault(i, List.of()))
                archive.registers().find(mention.entry()).ifPresent(draft::names);
            send(
                    draft,
                    page + "#" + passage.id(),
                    passage.text(),
                    article.date().source());
        }
        facts.notes().forEach(note -> note(facts, note, page));
    }

    private static Draft about(Article article, String kind) {
        Draft draft = new Draft(kind).filter("title", article.title());
        draft.filter("date", article.date().source());
        return draft.filter("period", article.period()).filter("outlet", article.source());
    }

    private void note(ArticleFacts facts, PlacedNote placed, String page) {
        Note note = placed.note();
        String language = note.language().isEmpty() ? ownLanguage : note.language();
        Draft draft = about(facts.article(), "note").language(language).filter("note", note.kind());
        Stream<String> texts = Stream.concat(
                Stream.of(words.of(note.body())), note.replies().stream().map(r -> words.of(r.body())));
        send(
                draft,
                page + "#" + note.id(),
                joined(texts),
                facts.article().date().source());
    }

    // ---- the archive's own words

    private void entry(Entry entry) {
        Draft draft = new Draft("entry").language(ownLanguage).filter("title", entry.name());
        draft.names(entry);
        for (String language : archive.settings().languages()) {
            String name = entry.in(language).name();
            if (!name.equals(entry.name())) draft.filter("title-" + language, name);
        }
        Stream<String> names = entry.names().stream().map(Name::text).distinct();
        String text = joined(Stream.concat(names, Stream.of(words.of(entry.definition()))));
        send(draft, entry.register() + "/" + entry.id() + ".html", text, "");
    }

    /** A translation stands at the address of what it translates, in the folder of its language. */
    private void page(PlainPage page) {
        boolean translates = !page.translationOf().isEmpty();
        String language = page.language().isEmpty() ? ownLanguage : page.language();
        String address = translates ? language + "/" + page.translationOf() : page.id();
        Draft draft = new Draft("page").language(language).filter("title", page.title());
        send(draft, address + ".html", joined(Stream.of(page.title(), words.of(page.body()))), "");
    }

    private void send(Draft draft, String address, String text, String date) {
        if (!text.isBlank()) sink.accept(draft.finish(address, text, date));
    }

    private static String joined(Stream<String> texts) {
        return String.join("\n\n", texts.filter(t -> !t.isBlank()).toList());
    }

    /** A record while filters are gathered. */
    private static final class Draft {
        private final SortedMap<String, TreeSet<String>> filters = new TreeMap<>();
        private String language = "";

        Draft(String kind) {
            filter("kind", kind);
        }

        Draft language(String tag) {
            language = tag;
            return filter("language", tag);
        }

        Draft filter(String name, String value) {
            if (!value.isEmpty())
                filters.computeIfAbsent(name, n -> new TreeSet<>()).add(value);
            return this;
        }

        void names(Entry entry) {
            filter("register", entry.register()).filter("entry", entry.id());
        }

        SearchRecord finish(String address, String text, String date) {
            SortedMap<String, List<String>> lists = new TreeMap<>();
            filters.forEach((name, values) -> lists.put(name, List.copyOf(values)));
            return new SearchRecord(address, language, text, lists, date);
        }
    }
}
