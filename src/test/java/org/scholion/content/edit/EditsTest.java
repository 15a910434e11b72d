package org.scholion.content.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.content.ContentFolder;
import org.scholion.problem.Problems;

/** Files that others change meanwhile are left as they are, and none is made over another. */
class EditsTest {
    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    private Edits edits() {
        return new Edits(new ContentFolder(folder, "content", problems), problems);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void leavesAFileThatHasJustChanged() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yml"), "links:\n  - b\n");
        Edits edits = edits();
        edits.append("a.yml", "links", "c");
        Files.writeString(file, "links:\n  - d\n");

        assertThat(edits.write()).isEmpty();
        assertThat(file).hasContent("links:\n  - d\n");
        assertThat(problems.sorted().toString()).contains("has just changed this file");
        assertThat(files()).containsExactly("a.yml");
    }

    @Test
    void makesNoFileOverAnother() throws IOException {
        Edits edits = edits();
        edits.create("a.md", "new");
        Path file = Files.writeString(folder.resolve("a.md"), "old");

        assertThat(edits.write()).isEmpty();
        assertThat(file).hasContent("old");
        assertThat(problems.sorted().toString()).contains("has just made this file");
        assertThat(files()).containsExactly("a.md");
    }

    @Test
    void severalChangesToOneFileAreOneWrite() throws IOException {
        Edits edits = edits();
        edits.append("n/a.yml", "links", "b");
        edits.append("n/a.yml", "links", "c");
        edits.append("n/a.yml", "mentions", "d");

        assertThat(edits.write()).containsExactly("content/n/a.yml");
        assertThat(folder.resolve("n/a.yml")).hasContent("links:\n  - b\n  - c\nmentions:\n  - d\n");
    }

    @Test
    void followsNoLink() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside"), "links:\n  - b\n");
        Files.createSymbolicLink(folder.resolve("a.yml"), outside);
        Edits edits = edits();
        edits.append("a.yml", "links", "c");

        assertThat(problems.anyErrors()).isTrue();
        assertThat(edits.write()).isEmpty();
        assertThat(outside).hasContent("links:\n  - b\n");
    }
}
