package org.scholion.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.relate.Archive;
import org.scholion.relate.ArticleFacts;

/**
 * The mentions that the rules find in whole reports, without any decision of an editor, beside those that a reader marked.
 *
 * <p>The reports belong to their publishers and are not here: the test makes a throw-away archive of them and the bundled
 * registers. What is kept of them in {@code mentions/} is where each name stands and whose it is. Every mention in the
 * texts is marked, so that precision means as much as recall.
 */
@EnabledIfSystemProperty(
        named = "seeds",
        matches = ".+",
        disabledReason = "the reports are not part of the project: give their folder with -Dseeds=DIR")
class SeedMentionsTest {
    private static final Path CONTENT = Path.of("content");

    @TempDir
    Path folder;

    @Test
    void theRulesFindWhatAReaderFinds() throws IOException {
        Archive archive = archive();
        Comparison comparison = new Comparison(archive.registers());
        for (CSVRecord report : Mark.records("articles.csv")) {
            List<Mark> marks = Mark.of(report.get("number"));
            comparison.add(report.get("number"), facts(archive, report.get("id")), marks);
        }
        System.out.println(comparison.report());

        assertThat(comparison.total().marked).isGreaterThanOrEqualTo(300);
        assertThat(comparison.wrong()).as("mentions linked to the wrong entry").isEmpty();
        assertThat(comparison.tallies().get("factions").f1()).isGreaterThanOrEqualTo(0.98);
        assertThat(comparison.total().f1()).isGreaterThanOrEqualTo(0.95);
        comparison
                .tallies()
                .forEach(
                        (register, tally) -> assertThat(tally.f1()).as(register).isGreaterThanOrEqualTo(0.95));
    }

    private static ArticleFacts facts(Archive archive, String id) {
        return archive.articles().stream()
                .filter(f -> f.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " was not read"));
    }

    /** The reports as articles, the bundled registers, and no annotations. */
    private Archive archive() throws IOException {
        Path content = Files.createDirectories(folder.resolve("content"));
        Files.copy(CONTENT.resolve("archive.yml"), content.resolve("archive.yml"));
        try (Stream<Path> files = Files.walk(CONTENT, 2)) {
            for (Path file : files.filter(SeedMentionsTest::isEntry).toList()) {
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
        return new Build(options).check().archive().orElseThrow();
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
