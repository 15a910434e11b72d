package org.scholion.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholion.build.Build;
import org.scholion.build.Options;
import org.scholion.build.Outcome;
import org.scholion.content.ContentFolder;
import org.scholion.problem.Problems;
import org.scholion.spec.SpecPair;

/** The examples of {@code spec/suggest.md} that are whole archives. */
class ArchiveSpecTest {
    private static final Set<Kind> ALL_BUT_UNUSED = EnumSet.complementOf(EnumSet.of(Kind.UNUSED, Kind.LINKS));

    @TempDir
    private Path folder;

    static Stream<SpecPair> examples() {
        return SpecPair.of("suggest.md").stream().filter(p -> p.word().equals("archive"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void holds(SpecPair example) throws IOException {
        write(example.source());
        Outcome outcome = new Build(new Options(folder, folder, folder, Optional.empty(), 1, false)).read();
        assertThat(outcome.failed()).as("%s", outcome.problems()).isFalse();

        Problems problems = new Problems();
        Rejections rejections = Rejections.read(new ContentFolder(folder, "content", problems), problems);
        Set<Kind> kinds = example.expected().startsWith("unused") ? EnumSet.of(Kind.UNUSED) : ALL_BUT_UNUSED;
        List<Proposal> proposals = Proposals.of(outcome.archive().orElseThrow(), rejections, kinds);

        String given = proposals.stream().map(ArchiveSpecTest::line).collect(Collectors.joining("\n"));
        assertThat(problems.sorted()).isEmpty();
        assertThat(given.isEmpty() ? "nothing" : given)
                .as("%s\n%s", example, example.source())
                .isEqualTo(example.expected());
    }

    private static String line(Proposal p) {
        String target = p.kind() == Kind.NAMES
                ? p.register().orElse("?") + "/" + p.newEntry()
                : String.join(" or ", p.entries());
        String why = Stream.of(p.reason(), p.also().isEmpty() ? "" : "also as " + String.join(", ", p.also()))
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining("; "));
        return p.kind().word() + " “" + p.words() + "” → " + target + ", " + p.count()
                + (why.isEmpty() ? "" : ": " + why);
    }

    // ---- the archive

    private void write(String source) throws IOException {
        write("archive.yml", """
                title: t
                languages: [en]
                periods: [{id: "2016", label: l, from: 2016-01-01, to: 2016-12-31}]
                registers: [{id: groups, label: g}, {id: places, label: p}, {id: people, label: p}]
                outlets: [{id: o, name: O}]
                """);
        List<String> rejected = new ArrayList<>();
        int texts = 0;
        for (String line : source.lines().toList()) {
            String key = line.substring(0, line.indexOf(": "));
            String value = line.substring(line.indexOf(": ") + 2);
            if (key.startsWith("text")) text("t" + ++texts, key.equals("text") ? "en" : key.substring(5), value);
            else if (key.equals("rejected")) rejected.add("  - " + value + "\n");
            else entry(key, value);
        }
        if (!rejected.isEmpty()) write("suggestions.yml", "rejected:\n" + String.join("", rejected));
    }

    private void text(String id, String language, String paragraphs) throws IOException {
        String head = "---\ntitle: t\ndate: 2016-01-02\nsource: o\nlanguage: " + language + "\n---\n";
        write("articles/" + id + ".md", head + paragraphs.replace(" / ", "\n\n") + "\n");
    }

    private void entry(String path, String names) throws IOException {
        String[] all = names.split("; ");
        StringBuilder text = new StringBuilder("---\nname: " + all[0] + "\nnames:\n");
        for (int i = 1; i < all.length; i++) text.append("  - ").append(all[i]).append('\n');
        write(path + ".md", text + "sources: [t1]\n---\nSomething.\n");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
