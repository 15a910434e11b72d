package org.scholion.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.scholion.text.Sha256;

/** A folder with {@code content/}, {@code site/} and perhaps {@code templates/} of its own, and the program run on it. */
final class Workspace {
    private static final Path TEMPLATES = Path.of("templates").toAbsolutePath();

    private final Path root;

    Workspace(Path root) {
        this.root = root;
    }

    /** A workspace whose content is the good site of {@code spec/problems.md}, with nothing wrong in it. */
    static Workspace good(Path root) {
        Workspace workspace = new Workspace(root);
        ProblemsSpec.read().goodSite().forEach(step -> step.take(workspace));
        return workspace;
    }

    // ---- files

    Path path(String relative) {
        return root.resolve(relative);
    }

    Workspace write(String path, String text) {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    Workspace write(String path, byte[] bytes) {
        return change(() -> {
            Files.createDirectories(path(path).getParent());
            Files.write(path(path), bytes);
        });
    }

    String read(String path) {
        try {
            return Files.readString(path(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts new words in the place of old ones, which must be there. */
    Workspace edit(String path, String old, String now) {
        String text = read(path);
        if (!text.contains(old)) throw new AssertionError(path + " has no\n" + old);
        return write(path, text.replace(old, now));
    }

    Workspace delete(String path) {
        return change(() -> deleteTree(path(path)));
    }

    Workspace folder(String path) {
        return change(() -> Files.createDirectories(path(path)));
    }

    Workspace link(String path, String target) {
        return change(() -> Files.createSymbolicLink(path(path), Path.of(target)));
    }

    /** A file that has a size and takes no room on the disk. */
    Workspace sparse(String path, long size) {
        return change(() -> {
            try (RandomAccessFile file = new RandomAccessFile(path(path).toFile(), "rw")) {
                file.setLength(size);
            }
        });
    }

    /** Gives the workspace a copy of the templates, to be changed. */
    Workspace templates() {
        return change(() -> copy(TEMPLATES, path("templates")));
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                if (from.relativize(file).startsWith("node_modules")) continue;
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static void deleteTree(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> children = Files.list(path)) {
                for (Path child : children.toList()) deleteTree(child);
            }
        }
        Files.delete(path);
    }

    private interface Change {
        void make() throws IOException;
    }

    private Workspace change(Change change) {
        try {
            change.make();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Everything in a folder by its path: the hashes of files, a word for anything else. */
    SortedMap<String, String> tree(String folder) {
        SortedMap<String, String> tree = new TreeMap<>();
        if (!Files.exists(path(folder))) return tree;
        try (Stream<Path> paths = Files.walk(path(folder))) {
            for (Path path : paths.toList())
                tree.put(path(folder).relativize(path).toString(), content(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tree;
    }

    private static String content(Path path) throws IOException {
        if (Files.isSymbolicLink(path)) return "link to " + Files.readSymbolicLink(path);
        return Files.isDirectory(path) ? "folder" : Sha256.of(Files.readAllBytes(path));
    }

    /** Everything but the content: what a command may have written. */
    SortedMap<String, String> written() {
        SortedMap<String, String> tree = tree("");
        tree.keySet().removeIf(path -> path.isEmpty() || path.startsWith("content"));
        return tree;
    }

    // ---- the program

    Run build(String... more) {
        return run("build", more);
    }

    Run check(String... more) {
        return run("check", more);
    }

    /** Runs a command on this workspace's folders, unless others are given. */
    Run run(String command, String... more) {
        List<String> words = new ArrayList<>(List.of(command));
        if (List.of("accept", "build", "check", "suggest", "import").contains(command)) {
            Path templates = Files.exists(path("templates")) ? path("templates") : TEMPLATES;
            addUnlessGiven("--content", path("content"), words, more);
            addUnlessGiven("--templates", templates, words, more);
            words.addAll(List.of("--jobs", "2"));
        }
        if (!command.equals("explain")) addUnlessGiven("--output", path("site"), words, more);
        words.addAll(List.of(more));
        return raw(words.stream().map(this::here).toArray(String[]::new));
    }

    /** A word with an at sign is a path in this workspace. */
    private String here(String word) {
        return word.startsWith("@") ? path(word.substring(1)).toString() : word;
    }

    private static void addUnlessGiven(String option, Path value, List<String> words, String... more) {
        if (!List.of(more).contains(option)) words.addAll(List.of(option, value.toString()));
    }

    /** Runs the program with exactly these words. */
    Run raw(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Cli.run(words, new PrintWriter(out), new PrintWriter(err));
        return new Run(status, shortened(out.toString()), shortened(err.toString()));
    }

    private String shortened(String text) {
        return text.replace(root + "/", "").replace(root.toString(), ".");
    }
}
