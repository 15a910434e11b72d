package org.scholion.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.build.Build;
import org.scholion.build.Options;
import org.scholion.build.Outcome;
import org.scholion.cli.Cli;
import org.scholion.problem.Severity;
import org.scholion.relate.Archive;

/** README says what is so. */
class ReadmeTest {
    private final Readme readme = new Readme();

    @Test
    void beginsWithTheTwoCommands() {
        assertThat(readme.code().stream()
                        .filter(line -> line.matches("(\\./|mvn\\b).*"))
                        .limit(2))
                .containsExactly("./scholion build", "mvn verify");
    }

    @Test
    void namesCommandsThatExist() {
        List<String> commands = readme.running("`\\./scholion ([a-z]+)[^`]*`");
        assertThat(commands).contains("build", "check", "explain", "verify");
        for (String command : commands) {
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            int status = Cli.run(new String[] {command, "--help"}, new PrintWriter(out), new PrintWriter(err));
            assertThat(status).as(command + ": " + err).isZero();
            assertThat(out.toString()).contains(command);
        }
    }

    @Test
    void listsTheStagesOfABuild(@TempDir Path folder) {
        String stages =
                readme.running("The program's stages, in order: ([^.]+)\\.").get(0);
        Options options = new Options(
                Path.of("content"), folder.resolve("site"), Path.of("templates"), Optional.empty(), 2, false);
        assertThat(new Build(options).check().milliseconds().keySet()).containsExactly(stages.split(", "));
    }

    @Test
    void namesFilesThatExist() {
        Stream<String> quoted = readme.quoted().stream().filter(ReadmeTest::isPath);
        Stream<String> targets = readme.targets().stream().filter(target -> !target.contains("://"));
        assertThat(Stream.concat(quoted, targets).toList())
                .hasSizeGreaterThan(5)
                .allMatch(path -> Files.exists(Path.of(path)) || Files.exists(SiteFolder.ROOT.resolve(path)));
    }

    /** The examples of the reference are one archive, of which the program has nothing to complain. */
    @Test
    void showsAnArchiveThatIsBuilt(@TempDir Path folder) throws IOException {
        for (Map.Entry<String, String> file : readme.files().entrySet())
            if (!isForTheReader(file.getKey())) write(folder.resolve(file.getKey()), file.getValue());
        Outcome outcome = build(folder);
        assertThat(outcome.problems()).isEmpty();
        Archive archive = outcome.archive().orElseThrow();
        assertThat(archive.articles()).hasSize(3);
        assertThat(archive.articles().stream().flatMap(a -> a.notes().stream())).hasSize(2);
        for (String page : List.of(
                "articles/flood.html",
                "ar/articles/flood.html",
                "compare/first-flood-ar.html",
                "groups/river-guard.xml",
                "ar/about.html")) assertThat(folder.resolve("site/" + page)).isNotEmptyFile();
        assertThat(folder.resolve("site/ar/about.html")).content().contains("كيف صُنع هذا الأرشيف");
        assertThat(folder.resolve("site/ar/groups/river-guard.html")).content().contains("جماعة إغاثة");
    }

    /** What is made in five minutes fits into the bundled archive. */
    @Test
    void showsFilesThatCanBeAdded(@TempDir Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            for (Path file : files.filter(Files::isRegularFile).toList())
                write(folder.resolve(file.toString()), Files.readString(file));
        }
        Map<String, String> added = new TreeMap<>(readme.files());
        added.keySet().removeIf(path -> !isForTheReader(path));
        assertThat(added).hasSize(3);
        for (Map.Entry<String, String> file : added.entrySet()) write(folder.resolve(file.getKey()), file.getValue());
        Outcome outcome = build(folder);
        assertThat(outcome.problems()).noneMatch(p -> p.severity() != Severity.NOTE);
        assertThat(folder.resolve("site/articles/my-article.html")).isNotEmptyFile();
        assertThat(folder.resolve("site/places/my-place.html")).isNotEmptyFile();
    }

    private static boolean isForTheReader(String path) {
        return path.contains("/my-");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Outcome build(Path folder) {
        Options options = new Options(
                folder.resolve("content"), folder.resolve("site"), Path.of("templates"), Optional.empty(), 2, false);
        return new Build(options).run();
    }

    /** A path in the repository or the site: no option, no address, no example that a reader is to make. */
    private static boolean isPath(String quoted) {
        return quoted.matches("[A-Za-z.][\\w.-]*(/[\\w.-]+)*/?")
                && (quoted.contains("/") || quoted.matches(".*\\.(html|md|xml|yml)"))
                && !quoted.contains("my-");
    }

    @Test
    void namesClassesThatExist() throws ClassNotFoundException {
        List<String> classes = readme.quoted().stream()
                .filter(q -> q.matches("org\\.scholion(\\.\\w+)+"))
                .toList();
        assertThat(classes).isNotEmpty();
        for (String name : classes) assertThat(Class.forName(name)).isPublic();
    }

    @Test
    void showsAPicture() {
        assertThat(Path.of("src/docs/article.png")).isNotEmptyFile();
        assertThat(readme.targets()).contains("src/docs/article.png");
    }
}
