package org.scholion.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scholion.build.Build;
import org.scholion.build.Options;
import org.scholion.build.Outcome;

/** The committed site, and an example of every kind of its pages: the largest, which has most that can go wrong. */
final class SiteFolder {
    /** Where the site stands. */
    static final Path ROOT = Path.of("site").toAbsolutePath();

    private static final Set<String> NO_REGISTERS =
            Set.of("articles", "outlets", "compare", "data", "assets", "vendor", "deploy");
    private static final List<String> OWN_PLACES = List.of(
            "index.html", "glossary.html", "timeline.html", "map.html", "conflicts.html", "search.html", "404.html");

    private static final Pattern LOOK =
            Pattern.compile("<html[^>]* dir=\"(\\w+)\"(?s:.*?)<body(?: class=\"([^\"]*)\")?");

    /** The register that the bundled archive makes its glossary of. */
    private static final String GLOSSARY = "factions";

    private SiteFolder() {}

    /** The site as readers get it, third-party and compressed files included: built by this run, once. */
    static Path complete() {
        return Complete.ROOT;
    }

    private static final class Complete {
        static final Path ROOT = built(Machine.folder("complete").resolve("site"));

        private static Path built(Path folder) {
            Options options = new Options(
                    Path.of("content"),
                    folder,
                    Path.of("templates"),
                    Optional.empty(),
                    2,
                    false,
                    false,
                    true,
                    Optional.of(Machine.packages()));
            Outcome outcome = new Build(options).run();
            if (outcome.failed() || !outcome.leftOut().isEmpty())
                throw new AssertionError(outcome.problems() + " " + outcome.leftOut());
            return folder;
        }
    }

    /** One address or more of each kind of page in every language of the interface, from the site's root. */
    static List<String> pageKinds() {
        List<String> kinds = new ArrayList<>(mainKinds());
        languages().forEach(language -> kinds.addAll(kindsBelow(language)));
        return List.copyOf(kinds);
    }

    /** Of {@link #pageKinds} the largest of each template and direction. */
    static List<String> oneOfEachKind() {
        Map<String, String> largest = new TreeMap<>();
        pageKinds().stream().sorted(bySize()).forEach(page -> largest.put(look(page), page));
        return List.copyOf(largest.values());
    }

    /** Of {@link #oneOfEachKind} those in the first language of the interface. */
    static List<String> oneOfEachKindInTheFirstLanguage() {
        return oneOfEachKind().stream()
                .filter(page -> !languages().contains(page.split("/", 2)[0]))
                .toList();
    }

    /** The folders of further languages. */
    private static List<String> languages() {
        return folders().stream()
                .filter(name -> Files.isDirectory(ROOT.resolve(name).resolve("articles")))
                .toList();
    }

    /** A page of each template and direction, of middle size: the largest are those of the first language. */
    private static List<String> kindsBelow(String language) {
        SortedMap<String, List<String>> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(ROOT.resolve(language))) {
            files.filter(f -> f.toString().endsWith(".html"))
                    .map(SiteFolder::relative)
                    .sorted(bySize())
                    .forEach(page -> pages.computeIfAbsent(look(page), look -> new ArrayList<>())
                            .add(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages.values().stream().map(alike -> alike.get(alike.size() / 2)).toList();
    }

    private static String look(String page) {
        try {
            Matcher look = LOOK.matcher(Files.readString(ROOT.resolve(page)));
            return look.find() ? look.group(2) + " " + look.group(1) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String relative(Path page) {
        return ROOT.relativize(page).toString().replace('\\', '/');
    }

    private static List<String> mainKinds() {
        List<String> kinds = new ArrayList<>(OWN_PLACES);
        kinds.addAll(articles());
        kinds.add("articles/index.html");
        for (String register : registers()) kinds.add(largest(register, "", "index.html"));
        kinds.add(registers().stream().map(r -> r + "/index.html").max(bySize()).orElseThrow());
        kinds.add(largest("outlets", "", ""));
        kinds.add("compare/index.html");
        kinds.add(articles().stream()
                .map(a -> a.replace("articles/", "compare/"))
                .max(bySize())
                .orElseThrow());
        kinds.add(largest("compare", "--", "index.html"));
        look("compare", "page-parallel").ifPresent(kinds::add);
        kinds.add(pages("").stream()
                .filter(p -> !OWN_PLACES.contains(p))
                .max(bySize())
                .orElseThrow());
        return List.copyOf(kinds);
    }

    /** The home page, an article, an entry of the glossary and a page that compares: the largest of each. */
    static List<String> fourPages() {
        String article = articles().stream().max(bySize()).orElseThrow();
        String entry = largest(GLOSSARY, "", "index.html");
        return List.of("index.html", article, entry, largest("compare", "", "index.html"));
    }

    private static Optional<String> look(String folder, String template) {
        return pages(folder).stream().filter(p -> look(p).startsWith(template)).max(bySize());
    }

    /** Six articles at most. */
    static List<String> articles() {
        return pages("articles").stream()
                .filter(p -> !p.endsWith("/index.html"))
                .limit(6)
                .toList();
    }

    private static List<String> registers() {
        return folders().stream().filter(name -> !languages().contains(name)).toList();
    }

    private static List<String> folders() {
        return list(ROOT).stream()
                .filter(Files::isDirectory)
                .map(p -> p.getFileName().toString())
                .filter(name -> !NO_REGISTERS.contains(name))
                .toList();
    }

    private static String largest(String folder, String with, String without) {
        return pages(folder).stream()
                .filter(p -> p.contains(with) && !p.equals(folder + "/" + without))
                .max(bySize())
                .orElseThrow();
    }

    private static Comparator<String> bySize() {
        return Comparator.<String>comparingLong(p -> ROOT.resolve(p).toFile().length())
                .thenComparing(p -> p);
    }

    private static List<String> pages(String folder) {
        return list(ROOT.resolve(folder)).stream()
                .map(SiteFolder::relative)
                .filter(p -> p.endsWith(".html"))
                .toList();
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
