package org.scholion.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.scholion.problem.Code;
import org.scholion.problem.Location;
import org.scholion.problem.Problems;
import org.scholion.text.Sha256;

/**
 * Finds every altered, missing or extra byte of a published site.
 *
 * <p>Third-party files count where {@code vendor/} has its manifest; without one that folder is not looked at. A folder
 * of which no file is known is reported once. Links are never followed.
 */
public final class Verifier {
    private final Path site;
    private final String shown;
    private final Problems problems;
    private final SortedMap<String, String> listed = new TreeMap<>();
    private final Set<String> manifests = new HashSet<>();
    private final Set<String> folders = new HashSet<>();
    private final Set<String> seen = new HashSet<>();

    private Verifier(Path site, String shown, Problems problems) {
        this.site = site;
        this.shown = shown;
        this.problems = problems;
    }

    /**
     * Recomputes every hash.
     *
     * @param site the published folder
     * @param shownSite the folder as it was given, for messages
     * @param problems told of every file that is not as published, as {@code tampered}
     * @return how many files are listed
     */
    public static int verify(Path site, String shownSite, Problems problems) {
        Verifier verifier = new Verifier(site, shownSite, problems);
        try {
            verifier.run();
        } catch (IOException e) {
            verifier.report(
                    "", "the site cannot be read: " + OutputFailure.of(e).cause(), "check its permissions");
        }
        return verifier.listed.size();
    }

    private void run() throws IOException {
        if (!Manifest.exists(site.resolve(Manifest.DATA))) {
            report(Manifest.DATA, "the site's manifest is missing", "build the site again, or name the right folder");
            return;
        }
        readManifest(Manifest.DATA);
        if (Manifest.exists(site.resolve(Manifest.VENDOR))) readManifest(Manifest.VENDOR);
        Path root = site.toRealPath();
        Files.walkFileTree(root, new Walk(root));
        for (String path : listed.keySet()) {
            if (!seen.contains(path)) reportRestorable(path, "a published file is missing");
        }
    }

    private void readManifest(String name) throws IOException {
        Manifest manifest = Manifest.read(site.resolve(name));
        manifests.add(name);
        folders.addAll(SitePath.folders(name));
        for (String line : manifest.strange()) reportRestorable(name, "a line of the manifest is not one: " + line);
        for (Map.Entry<String, String> file : manifest.hashes().entrySet()) {
            if (manifests.contains(file.getKey())
                    || !Manifest.listing(file.getKey()).equals(name)) {
                reportRestorable(name, "a line of the manifest names a file that it must not: " + file.getKey());
                continue;
            }
            listed.put(file.getKey(), file.getValue());
            folders.addAll(SitePath.folders(file.getKey()));
        }
    }

    private final class Walk extends SimpleFileVisitor<Path> {
        private final Path root;

        Walk(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            String path = relative(root, folder);
            if (path.isEmpty() || folders.contains(path)) return FileVisitResult.CONTINUE;
            boolean unlistedVendor = path.equals(Manifest.VENDOR_FOLDER) && !manifests.contains(Manifest.VENDOR);
            if (!unlistedVendor) reportExtraFolder(path, folder);
            return FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            String path = relative(root, file);
            seen.add(path);
            report(path, "it cannot be read: " + OutputFailure.of(e).cause(), "check its permissions");
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            try {
                check(relative(root, file), file, attributes.isRegularFile());
            } catch (IOException e) {
                return visitFileFailed(file, e);
            }
            return FileVisitResult.CONTINUE;
        }
    }

    private void check(String path, Path file, boolean isPlain) throws IOException {
        seen.add(path);
        if (manifests.contains(path)) return;
        String expected = listed.get(path);
        if (expected == null) {
            report(path, "an extra file, which was not published with this site", "delete it if nobody needs it");
        } else if (!isPlain) {
            reportRestorable(path, "a link or device stands in the place of a published file");
        } else if (!Sha256.of(file).equals(expected)) {
            reportRestorable(path, "a published file was altered");
        }
    }

    private void reportExtraFolder(String path, Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            long files = tree.filter(p -> !Files.isDirectory(p, LinkOption.NOFOLLOW_LINKS))
                    .count();
            if (files == 0) return;
            String what = files == 1 ? "an extra folder with one file" : "an extra folder with " + files + " files";
            report(path, what + ", none published with this site", "delete it if nobody needs it");
        }
    }

    private static String relative(Path root, Path file) {
        String path = root.relativize(file).toString().replace('\\', '/');
        return Normalizer.normalize(path, Normalizer.Form.NFC);
    }

    private void reportRestorable(String path, String message) {
        report(path, message, "restore the published site, or build it again");
    }

    private void report(String path, String message, String fix) {
        problems.report(Code.TAMPERED, Location.of(path.isEmpty() ? shown : shown + "/" + path), message, fix);
    }
}
