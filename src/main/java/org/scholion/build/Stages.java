package org.scholion.build;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.scholion.annotate.AnnotationReader;
import org.scholion.annotate.Annotations;
import org.scholion.annotate.NotePlacer;
import org.scholion.annotate.PlacedNote;
import org.scholion.check.ArchiveChecks;
import org.scholion.content.ArchiveSettings;
import org.scholion.content.Article;
import org.scholion.content.ArticleReader;
import org.scholion.content.ContentFile;
import org.scholion.content.ContentFolder;
import org.scholion.content.PageReader;
import org.scholion.content.PlainPage;
import org.scholion.content.RegisterInfo;
import org.scholion.content.SettingsReader;
import org.scholion.content.map.MapFeature;
import org.scholion.content.map.MapReader;
import org.scholion.ledger.ArticleRecord;
import org.scholion.ledger.LastingIds;
import org.scholion.ledger.Ledger;
import org.scholion.ledger.LedgerReader;
import org.scholion.mention.AmbiguousNames;
import org.scholion.mention.Linking;
import org.scholion.mention.LoadedWords;
import org.scholion.mention.Mention;
import org.scholion.mention.MentionFinder;
import org.scholion.problem.Code;
import org.scholion.problem.Location;
import org.scholion.problem.Problems;
import org.scholion.problem.Severity;
import org.scholion.problem.Suggest;
import org.scholion.register.Entry;
import org.scholion.register.EntryReader;
import org.scholion.register.Registers;
import org.scholion.relate.Archive;
import org.scholion.relate.ArticleFacts;
import org.scholion.relate.CrossLink;
import org.scholion.relate.Relator;
import org.scholion.suggest.Rejections;

/** What the lines of {@link Build} do, and how long each takes. */
final class Stages implements AutoCloseable {
    private final Options options;
    private final Problems problems = new Problems();
    private final ContentFolder content;
    private final Workers workers;
    private final Map<String, Long> milliseconds = new LinkedHashMap<>();
    private Publication publication = Publication.NONE;

    Stages(Options options) {
        this.options = options;
        this.content = new ContentFolder(options.content(), options.content().toString(), problems);
        this.workers = new Workers(options.jobs());
    }

    private <T> T timed(String stage, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        milliseconds.merge(stage, (System.nanoTime() - start) / 1_000_000, Long::sum);
        return result;
    }

    void keepFoldersApart() {
        Folders.keepApart(options, problems);
    }

    // ---- reading

    Optional<ArchiveSettings> readSettings() {
        if (!Files.isDirectory(options.content())) {
            problems.report(
                    Code.MISSING_FOLDER,
                    Location.of(content.shown("")),
                    "there is no such folder",
                    "give the content folder with --content");
            return Optional.empty();
        }
        return timed("settings", () -> SettingsReader.read(content, problems)).map(this::withBaseUrl);
    }

    private ArchiveSettings withBaseUrl(ArchiveSettings settings) {
        return options.baseUrl().map(settings::withBaseUrl).orElse(settings);
    }

    Registers readRegisters(ArchiveSettings settings) {
        return timed("registers", () -> {
            List<String> folders =
                    settings.registers().stream().map(RegisterInfo::id).toList();
            List<ContentFile> files = ContentFile.list(content, folders, ".md", false, problems);
            EntryReader reader = new EntryReader(problems);
            return new Registers(read(
                    files, f -> content.read(f.path()).flatMap(s -> reader.read(folderOf(f), f.id(), s))));
        });
    }

    /** What the files hold, in their order; those that hold nothing readable are remembered as such. */
    private <T> List<T> read(List<ContentFile> files, Function<ContentFile, Optional<T>> reader) {
        List<T> read = new ArrayList<>();
        List<Optional<T>> results = workers.map(files, reader);
        for (int i = 0; i < files.size(); i++) {
            String id = files.get(i).id();
            results.get(i).ifPresentOrElse(read::add, () -> problems.unread(id));
        }
        return read;
    }

    private static String folderOf(ContentFile file) {
        return file.path().substring(0, file.path().indexOf('/'));
    }

    Ledger readLedger(UnaryOperator<Ledger> amendment) {
        return timed("ledger", () -> amendment.apply(new LedgerReader(content, problems).read()));
    }

    List<Article> readArticles(ArchiveSettings settings, Ledger ledger) {
        return timed("articles", () -> {
            List<ContentFile> files = ContentFile.list(content, List.of("articles"), ".md", true, problems);
            ArticleReader reader = new ArticleReader(settings, problems);
            LastingIds ids = new LastingIds(ledger, problems);
            List<Article> articles = read(
                    files,
                    f -> content.read(f.path())
                            .flatMap(s -> reader.read(f.id(), s))
                            .map(ids::in));
            articles.sort(
                    Comparator.comparing((Article a) -> a.date().sortDay()).thenComparing(Article::id));
            return List.copyOf(articles);
        });
    }

    Map<String, Annotations> readAnnotations(List<Article> articles, Ledger ledger) {
        return timed("annotations", () -> {
            List<ContentFile> files = ContentFile.list(content, List.of("annotations"), ".yml", false, problems);
            Set<String> ids =
                    new LinkedHashSet<>(articles.stream().map(Article::id).toList());
            Map<String, ArticleRecord> records = new HashMap<>();
            articles.forEach(a -> records.put(a.id(), ledger.of(a)));
            Map<String, Annotations> read = new HashMap<>();
            for (ContentFile file : files) {
                content.read(file.path())
                        .ifPresentOrElse(
                                s -> read.put(
                                        file.id(),
                                        AnnotationReader.read(
                                                file.id(),
                                                s,
                                                records.getOrDefault(file.id(), ArticleRecord.none(file.id())),
                                                problems)),
                                () -> problems.unread("annotations/" + file.id()));
                if (ids.contains(file.id())) continue;
                Location at = Location.of(content.shown(file.path()));
                Optional<String> renamed = articles.stream()
                        .filter(a -> a.slugWas().contains(file.id()))
                        .map(Article::id)
                        .findFirst();
                problems.unknown(
                        file.id(),
                        at,
                        "there is no article '" + file.id() + "'",
                        renamed.map(now -> "rename the file to " + now + ".yml, as its article is called now")
                                .orElseGet(() -> Suggest.fix(file.id(), ids, "articles")));
            }
            return read;
        });
    }

    List<PlainPage> readPages(ArchiveSettings settings) {
        return timed("pages", () -> {
            List<PlainPage> pages = new ArrayList<>();
            for (ContentFile file : ContentFile.list(content, List.of("pages"), ".md", false, problems)) {
                boolean taken = settings.registers().stream().anyMatch(r -> r.id().equalsIgnoreCase(file.id()));
                if (taken) {
                    problems.report(
                            Code.RESERVED_ID,
                            Location.of(content.shown(file.path())),
                            "a register has the name '" + file.id() + "'",
                            "rename the page");
                } else {
                    content.read(file.path())
                            .flatMap(s -> PageReader.read(file.id(), s, problems))
                            .ifPresent(pages::add);
                }
            }
            return List.copyOf(pages);
        });
    }

    List<MapFeature> readMaps(Registers registers) {
        return timed("maps", () -> {
            List<MapFeature> features = MapReader.read(content, problems);
            List<String> ids = registers.all().stream().map(Entry::id).toList();
            for (MapFeature feature : features) {
                String entry = feature.entry();
                if (entry.isEmpty() || registers.find(entry).isPresent()) continue;
                problems.unknown(
                        entry, feature.at(), "there is no entry '" + entry + "'", Suggest.fix(entry, ids, "entries"));
            }
            return features;
        });
    }

    // ---- finding

    /** Those that readers may see. */
    List<Article> withoutDrafts(List<Article> articles) {
        return articles.stream().filter(a -> !a.draft()).toList();
    }

    List<ArticleFacts> placeNotesAndFindMentions(
            List<Article> articles,
            Map<String, Annotations> annotations,
            Ledger ledger,
            Registers registers,
            ArchiveSettings settings) {
        return timed("notes and mentions", () -> {
            LoadedWords words = new LoadedWords(settings.loadedWords());
            MentionFinder finder = new MentionFinder(registers);
            List<ArticleFacts> facts = workers.map(
                    articles,
                    a -> facts(
                            a,
                            annotations.getOrDefault(a.id(), Annotations.none(a.id())),
                            ledger.of(a),
                            finder,
                            words));
            AmbiguousNames.report(
                    facts.stream()
                            .map(f -> new AmbiguousNames.Found(f.article(), f.mentions()))
                            .toList(),
                    registers,
                    problems);
            return facts;
        });
    }

    private ArticleFacts facts(
            Article article, Annotations said, ArticleRecord record, MentionFinder finder, LoadedWords words) {
        boolean unread =
                article.body().passages().isEmpty() && article.body().blocks().isEmpty();
        if (article.withdrawn().isPresent() || unread)
            return new ArticleFacts(article, Annotations.none(article.id()), List.of(), List.of(), Set.of(), List.of());
        List<PlacedNote> notes = NotePlacer.place(article, said.notes(), record, problems);
        List<Mention> mentions = finder.find(article, said.mentions(), problems);
        return new ArticleFacts(
                article, said, notes, mentions, Linking.firstInSection(article, mentions), words.find(article));
    }

    List<CrossLink> relate(List<ArticleFacts> facts, Registers registers, ArchiveSettings settings) {
        return timed("then and now", () -> new Relator(workers).relate(facts, registers, settings, problems));
    }

    void check(Archive archive) {
        timed("checks", () -> {
            ArchiveChecks.run(archive, content, problems);
            Rejections.read(content, problems);
            return null;
        });
    }

    // ---- publishing

    /** Whether nothing so far stops the run. */
    boolean maySucceed() {
        boolean warned = options.strict() && problems.counts().get(Severity.WARNING) > 0;
        return !problems.anyErrors() && !warned;
    }

    void renderAndPublish(Archive archive, Aim aim, BiConsumer<String, byte[]> shown) {
        publication = timed("site", () -> publisher().publish(archive, aim, shown));
    }

    /** Of a run that makes no page, since the content has errors: what is wrong with the templates is told with them. */
    void checkTemplates(ArchiveSettings settings) {
        publisher().checkTemplates(settings);
    }

    private SitePublisher publisher() {
        return new SitePublisher(options, content, workers, problems, this::maySucceed);
    }

    Outcome outcome(Optional<Archive> archive) {
        return new Outcome(
                problems.sorted(),
                archive,
                milliseconds,
                publication.files(),
                publication.changed(),
                publication.plan(),
                publication.leftOut(),
                !maySucceed());
    }

    @Override
    public void close() {
        workers.close();
    }
}
