package org.scholion.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.scholion.check.PageChecks;
import org.scholion.check.Pictures;
import org.scholion.content.ArchiveSettings;
import org.scholion.content.ContentFolder;
import org.scholion.content.Passage;
import org.scholion.content.SettingsReader;
import org.scholion.export.DataFiles;
import org.scholion.export.Feeds;
import org.scholion.export.SearchRecords;
import org.scholion.export.Signposts;
import org.scholion.export.SiteMap;
import org.scholion.host.Compressed;
import org.scholion.host.HostFiles;
import org.scholion.host.SocialPicture;
import org.scholion.message.Messages;
import org.scholion.message.MessagesReader;
import org.scholion.page.Page;
import org.scholion.page.SitePlanner;
import org.scholion.problem.Code;
import org.scholion.problem.Location;
import org.scholion.problem.Problems;
import org.scholion.publish.SiteWriter;
import org.scholion.relate.Archive;
import org.scholion.relate.ArticleFacts;
import org.scholion.render.Renderer;
import org.scholion.vendor.ThirdParty;

/** Renders, checks and writes a site: pages, data, the templates' own files and the pictures that articles use. */
final class SitePublisher {
    private final Options options;
    private final ContentFolder content;
    private final Workers workers;
    private final Problems problems;
    private final BooleanSupplier maySucceed;
    private final BitSet characters = new BitSet();

    SitePublisher(
            Options options, ContentFolder content, Workers workers, Problems problems, BooleanSupplier maySucceed) {
        this.options = options;
        this.content = content;
        this.workers = workers;
        this.problems = problems;
        this.maySucceed = maySucceed;
    }

    /** Makes the whole site and does with it what is asked. @param shown told of each file where none is written */
    Publication publish(Archive archive, Aim aim, BiConsumer<String, byte[]> shown) {
        Optional<Renderer> renderer = renderer();
        List<Messages> languages = languages(archive.settings());
        if (renderer.isEmpty() || languages.isEmpty()) return Publication.NONE;
        if (!aim.writes()) {
            make(archive, languages, renderer.get(), shown);
            return Publication.NONE;
        }
        Optional<SiteWriter> opened =
                SiteWriter.open(options.output(), problems, options.output().toString());
        if (opened.isEmpty()) return Publication.NONE;
        try (SiteWriter site = opened.get()) {
            make(archive, languages, renderer.get(), withCopies(site::put));
            if (!maySucceed.getAsBoolean()) return Publication.NONE;
            List<String> leftOut = thirdParty(archive, site);
            if (aim == Aim.PLAN) return new Publication(0, 0, site.plan(), leftOut);
            return site.commit()
                    .map(p -> new Publication(p.files(), p.changed(), List.of(), leftOut))
                    .orElse(Publication.NONE);
        }
    }

    /** Says what is wrong with the templates, where the content has errors of its own and no page is made. */
    void checkTemplates(ArchiveSettings settings) {
        renderer();
        languages(settings);
    }

    private Optional<Renderer> renderer() {
        return Renderer.of(options.templates(), options.templates().toString(), problems);
    }

    private List<Messages> languages(ArchiveSettings settings) {
        return new MessagesReader(options.templates(), options.templates().toString(), problems)
                .read(settings.languages(), Location.of(content.shown(SettingsReader.FILE)));
    }

    private List<String> thirdParty(Archive archive, SiteWriter site) {
        if (options.packages().isEmpty()) return List.of();
        Path styles = options.templates().resolve("assets");
        return new ThirdParty(options.packages().get(), styles, options.gzip())
                .put(characters, records -> SearchRecords.make(archive, records), site);
    }

    private void make(Archive archive, List<Messages> languages, Renderer renderer, BiConsumer<String, byte[]> sink) {
        PageChecks checks = new PageChecks(options.output().toString(), problems);
        Map<String, List<Passage>> texts = new HashMap<>();
        for (ArticleFacts facts : archive.articles()) {
            for (Messages language : languages)
                texts.put(
                        SitePlanner.articlePath(facts.id(), language, languages),
                        facts.article().body().passages());
        }
        BiConsumer<String, byte[]> file = (path, bytes) -> {
            checks.file(path);
            sink.accept(path, bytes);
        };
        SortedSet<String> pages = new TreeSet<>();
        workers.each(
                new SitePlanner(archive, languages).pages(),
                p -> rendered(p, renderer, checks, texts),
                made -> made.ifPresent(m -> {
                    pages.add(m.path());
                    sink.accept(m.path(), m.bytes());
                }));
        forMachines(archive, pages, file);
        forHosts(archive, languages, pages, file);
        DataFiles.write(archive, languages.get(0), options.tei(), file::accept);
        ownFiles(file);
        pictures(archive, file);
        checks.file("data/manifest-sha256.txt");
        if (renderer.reportMistakes()) return;
        checks.links();
    }

    private void forMachines(Archive archive, SortedSet<String> pages, BiConsumer<String, byte[]> sink) {
        Feeds.write(archive, sink::accept);
        SiteMap.write(archive.settings().baseUrl(), pages, sink::accept);
        Signposts.write(archive, options.tei(), sink::accept);
    }

    private void forHosts(
            Archive archive, List<Messages> languages, SortedSet<String> pages, BiConsumer<String, byte[]> sink) {
        List<String> search = languages.stream()
                .map(l -> SitePlanner.searchPath(l, languages))
                .toList();
        HostFiles.write(pages, search, archive.settings().baseUrl(), sink);
        if (!Files.exists(options.templates().resolve(SocialPicture.PATH)))
            sink.accept(
                    SocialPicture.PATH,
                    SocialPicture.png(archive.settings().periods().size()));
    }

    /** Passes files on, each with its compressed copy where that is asked for. */
    private BiConsumer<String, byte[]> withCopies(BiConsumer<String, byte[]> sink) {
        if (!options.gzip()) return sink;
        return (path, bytes) -> {
            sink.accept(path, bytes);
            Compressed.of(path, bytes).ifPresent(copy -> sink.accept(path + ".gz", copy));
        };
    }

    private record Made(String path, byte[] bytes) {}

    private Optional<Made> rendered(Page page, Renderer renderer, PageChecks checks, Map<String, List<Passage>> texts) {
        Optional<byte[]> bytes = renderer.render(page);
        bytes.ifPresent(b -> {
            String html = new String(b, StandardCharsets.UTF_8);
            checks.page(page.path(), html, Optional.ofNullable(texts.get(page.path())));
            if (options.packages().isPresent()) count(html);
        });
        return bytes.map(b -> new Made(page.path(), b));
    }

    /** Remembers the characters of a page, for the choice of fonts. */
    private void count(String html) {
        BitSet points = new BitSet();
        html.codePoints().forEach(points::set);
        synchronized (characters) {
            characters.or(points);
        }
    }

    /** Style sheets and other files beside the templates. */
    private void ownFiles(BiConsumer<String, byte[]> sink) {
        Path folder = options.templates().resolve("assets");
        if (!Files.isDirectory(folder)) return;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                byte[] bytes = Files.readAllBytes(file);
                String name = folder.relativize(file).toString().replace('\\', '/');
                sink.accept("assets/" + name, ServedFile.of(name, bytes));
            }
        } catch (IOException e) {
            problems.report(
                    Code.TEMPLATE,
                    Location.of(options.templates() + "/assets"),
                    "the folder cannot be read: " + e.getMessage(),
                    "check its permissions");
        }
    }

    private void pictures(Archive archive, BiConsumer<String, byte[]> sink) {
        TreeSet<String> used = new TreeSet<>();
        Pictures.of(archive).forEach(p -> used.add(p.source()));
        for (String picture : used) {
            if (!picture.startsWith("assets/") || !content.isFile(picture)) continue;
            boolean drawn = picture.equals(SocialPicture.PATH);
            if (drawn || Files.exists(options.templates().resolve(picture))) {
                problems.report(
                        Code.ID_CLASH,
                        Location.of(content.shown(picture)),
                        drawn ? "the site has a picture of this name" : "the templates have a file of this name",
                        "rename the picture");
                continue;
            }
            try {
                sink.accept(picture, Files.readAllBytes(content.path(picture)));
            } catch (IOException e) {
                problems.report(
                        Code.UNREADABLE,
                        Location.of(content.shown(picture)),
                        "the picture cannot be read",
                        "check its permissions");
            }
        }
    }
}
