package org.scholion.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.scholion.problem.Problems;

/** Folders as values, for tests. */
final class Tree {
    private Tree() {}

    /** Everything in a folder but the manifests: files with their text, links with their target, folders with "/". */
    static SortedMap<String, String> of(Path folder) throws IOException {
        SortedMap<String, String> tree = withManifests(folder);
        tree.remove(Manifest.DATA);
        tree.remove(Manifest.VENDOR);
        return tree;
    }

    static SortedMap<String, String> withManifests(Path folder) throws IOException {
        SortedMap<String, String> tree = new TreeMap<>();
        if (!Files.exists(folder)) return tree;
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.skip(1).toList()) {
                tree.put(folder.relativize(path).toString(), content(path));
            }
        }
        return tree;
    }

    private static String content(Path path) throws IOException {
        if (Files.isSymbolicLink(path)) return "-> " + Files.readSymbolicLink(path);
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) return "/";
        return Files.readString(path);
    }

    /** Writes files as somebody else would. */
    static void write(Path folder, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    /** Builds a site. */
    static Optional<Published> build(Path output, Map<String, String> files, Problems problems) {
        return build(output, files, problems, new Disk());
    }

    static Optional<Published> build(Path output, Map<String, String> files, Problems problems, Disk disk) {
        Optional<SiteWriter> opened = SiteWriter.open(output, problems, "out/site", disk);
        if (opened.isEmpty()) return Optional.empty();
        try (SiteWriter site = opened.get()) {
            files.forEach((path, text) -> site.put(path, bytes(text)));
            return site.commit();
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static List<String> printed(Problems problems) {
        return problems.sorted().stream().map(Object::toString).toList();
    }
}
