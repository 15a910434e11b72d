package org.scholion.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What lies in the output folder before this build, and whose it is: ours is what the manifests list, and they
 * themselves. Follows no symbolic link. Safe to use from many threads.
 */
final class OldSite {
    /** What lies where a file is to be written. */
    enum State {
        /** Nothing, once the old site's files are gone. */
        ABSENT,
        /** The very bytes, whoever put them there. */
        SAME,
        /** Other bytes, which are ours. */
        OURS,
        /** Other bytes, a link or a folder of somebody else. */
        FOREIGN
    }

    /** Compares an existing file with what is to be written. */
    interface Comparison {
        boolean sameAs(Path file) throws IOException;
    }

    private enum Kind {
        NOTHING,
        FILE,
        FOLDER,
        OTHER
    }

    private final Path root;
    private final SortedSet<String> ours = new TreeSet<>();
    private final Map<String, String> byFolded = new HashMap<>();
    private final Map<String, Kind> folders = new ConcurrentHashMap<>();

    OldSite(Path root) throws IOException {
        this.root = root;
        addManifest(Manifest.DATA);
        addManifest(Manifest.VENDOR);
        ours.forEach(path -> byFolded.put(SitePath.folded(path), path));
    }

    /** A file of that name without one readable line is not our manifest. */
    private void addManifest(String name) throws IOException {
        if (!isPlainFile(name)) return;
        Manifest manifest = Manifest.read(root.resolve(name));
        manifest.hashes().keySet().stream()
                .filter(path -> Manifest.listing(path).equals(name))
                .forEach(ours::add);
        if (!manifest.hashes().isEmpty() || manifest.strange().isEmpty()) ours.add(name);
    }

    /** The paths of the old site's files, sorted. */
    SortedSet<String> ours() {
        return Collections.unmodifiableSortedSet(ours);
    }

    /** Where a path of the site is on disk. */
    Path at(String path) {
        return root.resolve(path);
    }

    /** Whether a plain file lies there, below plain folders. */
    boolean isPlainFile(String path) throws IOException {
        for (String folder : SitePath.folders(path)) {
            if (kind(at(folder)) != Kind.FOLDER) return false;
        }
        return kind(at(path)) == Kind.FILE;
    }

    /** What lies at a path. */
    State state(String path, Comparison comparison) throws IOException {
        for (String folder : SitePath.folders(path)) {
            Kind kind = folderKind(folder);
            if (kind == Kind.NOTHING) return State.ABSENT;
            if (kind == Kind.FILE && ours.contains(folder)) return State.ABSENT;
            if (kind != Kind.FOLDER) return State.FOREIGN;
        }
        Kind kind = kind(at(path));
        if (kind == Kind.NOTHING || isOursInOtherCase(path)) return State.ABSENT;
        if (kind == Kind.FOLDER) return holdsOursAlone(path) ? State.ABSENT : State.FOREIGN;
        if (kind == Kind.OTHER) return State.FOREIGN;
        if (comparison.sameAs(at(path))) return State.SAME;
        return ours.contains(path) ? State.OURS : State.FOREIGN;
    }

    private Kind folderKind(String folder) throws IOException {
        Kind known = folders.get(folder);
        if (known != null) return known;
        Kind kind = kind(at(folder));
        folders.put(folder, kind);
        return kind;
    }

    private static Kind kind(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) return Kind.NOTHING;
        BasicFileAttributes attributes =
                Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (attributes.isDirectory()) return Kind.FOLDER;
        return attributes.isRegularFile() ? Kind.FILE : Kind.OTHER;
    }

    /** On a file system that ignores case, {@code a.html} finds the old {@code A.html}, which is about to go. */
    private boolean isOursInOtherCase(String path) throws IOException {
        if (ours.contains(path)) return false;
        String old = byFolded.get(SitePath.folded(path));
        return old != null && isPlainFile(old) && Files.isSameFile(at(old), at(path));
    }

    private boolean holdsOursAlone(String folder) throws IOException {
        try (Stream<Path> tree = Files.walk(at(folder))) {
            long[] files = new long[1];
            boolean all = tree.filter(p -> !Files.isDirectory(p, LinkOption.NOFOLLOW_LINKS))
                    .peek(p -> files[0]++)
                    .allMatch(p -> ours.contains(relative(p)));
            return all && files[0] > 0;
        }
    }

    private String relative(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
