package org.scholion.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.scholion.relate.Archive;
import org.scholion.relate.ArticleFacts;

/**
 * A throw-away archive of the whole reports, which belong to their publishers and are not part of the project: their
 * folder is given with {@code -Dseeds=DIR}.
 */
final class SeedArchive {
    private static final Path CONTENT = Path.of("content");

    private SeedArchive() {}

    /** One of its articles. */
    static ArticleFacts facts(Archive archive, String id) {
        return archive.articles().stream()
                .filter(f -> f.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " was not read"));
    }

    /**
     * The reports as articles, the bundled registers, and no annotations.
     *
     * @param folder empty, for the content
     */
    static Archive read(Path folder) throws IOException {
        Path content = Files.createDirectories(folder.resolve("content"));
        Files.copy(CONTENT.resolve("archive.yml"), content.resolve("archive.yml"));
        try (Stream<Path> files = Files.walk(CONTENT, 2)) {
            for (Path file : files.filter(SeedArchive::isEntry).toList()) {
                Path copy = content.resolve(CONTENT.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Path articles = Files.createDirectories(content.resolve("articles"));
        for (CSVRecord report : Mark.records("articles.csv")) {
            Files.writeString(articles.resolve(report.get("id") + ".md"), article(report));
        }
        Options options = new Options(
                content, folder.resolve("site"), Path.of("templates").toAbsolutePath(), Optional.empty(), 1, false);
        return new Build(options).read().archive().orElseThrow();
    }

    private static boolean isEntry(Path file) {
        Path register = CONTENT.relativize(file);
        boolean own = List.of("articles", "annotations", "pages", "assets", "captures", "ledger", "maps")
                .contains(register.getName(0).toString());
        return register.getNameCount() == 2 && !own;
    }

    /** A report's lines as paragraphs. */
    private static String article(CSVRecord report) throws IOException {
        String text = Files.readString(seed(report.get("number")));
        String body = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.replaceAll("(\\p{Punct})", "\\\\$1"))
                .collect(Collectors.joining("\n\n"));
        return "---\ntitle: A report\ndate: " + report.get("date") + "\nsource: " + report.get("source") + "\n---\n"
                + body + "\n";
    }

    private static Path seed(String number) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("seeds")))) {
            return files.filter(f -> f.getFileName().toString().startsWith(number))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no file begins with " + number));
        }
    }
}
