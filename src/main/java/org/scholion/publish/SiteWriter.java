package org.scholion.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicReference;
import org.scholion.problem.Code;
import org.scholion.problem.Location;
import org.scholion.problem.Problems;
import org.scholion.text.Sha256;

/**
 * Writes a site: everything that was put, when it is committed; nothing at all otherwise.
 *
 * <p>Files that are already there with the same bytes are not written again. What earlier builds wrote and this one does
 * not have is removed. Files of other people are never changed. The manifest of {@code vendor/}, and the files it lists,
 * are touched only by a build that takes them over, or puts something there. {@link #put} may be called from many threads.
 */
public final class SiteWriter implements AutoCloseable {
    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private final Path root;
    private final String shown;
    private final Problems problems;
    private final Disk disk;
    private final Staging staging;
    private final OldSite old;
    private final ConcurrentMap<String, String> hashes = new ConcurrentHashMap<>();
    private final ConcurrentSkipListMap<String, Step> changes = new ConcurrentSkipListMap<>();
    private final Set<String> occupied = new ConcurrentSkipListSet<>();
    private final AtomicReference<Exception> failure = new AtomicReference<>();
    private volatile boolean done;
    private volatile boolean managesVendor;

    private SiteWriter(Path root, String shown, Problems problems, Disk disk, Staging staging) throws IOException {
        this.root = root;
        this.shown = shown;
        this.problems = problems;
        this.disk = disk;
        this.staging = staging;
        new Publication(root, staging, disk).undo();
        staging.clear();
        this.old = new OldSite(root);
    }

    /**
     * Begins a site, after undoing what a killed build left half done.
     *
     * @param output the folder, which need not exist
     * @param problems told of {@code locked}, {@code output} and {@code occupied}
     * @param shownOutput the folder as it was given, for messages
     * @return nothing where it cannot be written, after saying why
     */
    public static Optional<SiteWriter> open(Path output, Problems problems, String shownOutput) {
        return open(output, problems, shownOutput, new Disk());
    }

    static Optional<SiteWriter> open(Path output, Problems problems, String shown, Disk disk) {
        Staging staging = null;
        SiteWriter opened = null;
        try {
            Path root = OutputFolder.locate(output, disk);
            staging = Staging.open(root, disk).orElse(null);
            if (staging != null) opened = new SiteWriter(root, shown, problems, disk, staging);
            else problems.report(Code.LOCKED, Location.of(shown), "another build writes here", "wait for it to end");
        } catch (IOException | InvalidPathException e) {
            OutputFailure.report(e, shown, problems);
        } finally {
            if (staging != null && opened == null) staging.close();
        }
        return Optional.ofNullable(opened);
    }

    /**
     * Adds a file. Disk failures are reported by {@link #commit}, so that callers need not care.
     *
     * @param path from the site's folder, with {@code /}; the same path twice is a bug
     */
    public void put(String path, byte[] bytes) {
        begin(path, Sha256.of(bytes));
        stage(path, file -> isSame(file, bytes), out -> out.write(bytes));
    }

    /** Adds a copy of a file, which is never held in memory. */
    public void put(String path, Path source) throws IOException {
        begin(path, Sha256.of(source));
        stage(path, file -> Files.mismatch(file, source) < 0, out -> Files.copy(source, out));
    }

    /**
     * Takes over the third-party files of the last build: what of them is not put again is removed.
     *
     * @return where they are, by path; none where one of them is not as it was written
     */
    public SortedMap<String, Path> takeVendor() {
        managesVendor = true;
        SortedMap<String, Path> files = new TreeMap<>();
        try {
            Manifest listed = Manifest.read(root.resolve(Manifest.VENDOR));
            for (Map.Entry<String, String> file : listed.hashes().entrySet()) {
                String path = file.getKey();
                boolean same = old.isPlainFile(path) && Sha256.of(old.at(path)).equals(file.getValue());
                if (!same || !Manifest.listing(path).equals(Manifest.VENDOR)) return new TreeMap<>();
                files.put(path, old.at(path));
            }
        } catch (IOException | InvalidPathException e) {
            return new TreeMap<>();
        }
        return files;
    }

    private void begin(String path, String hash) {
        if (done) throw new IllegalStateException("the site is closed");
        if (Manifest.listing(SitePath.checked(path)).equals(path)) throw new IllegalArgumentException(path);
        if (hashes.putIfAbsent(path, hash) != null) throw new IllegalStateException("put twice: " + path);
    }

    private void stage(String path, OldSite.Comparison comparison, Content content) {
        if (failure.get() != null) return;
        try {
            OldSite.State state = old.state(path, comparison);
            if (state == OldSite.State.SAME) return;
            if (state == OldSite.State.FOREIGN) {
                occupied.add(path);
                return;
            }
            write(staging.fresh(path), content);
            Step.Act act = state == OldSite.State.OURS ? Step.Act.REPLACE : Step.Act.ADD;
            changes.put(path, new Step(act, path, hashes.getOrDefault(path, Step.NO_HASH)));
        } catch (IOException | InvalidPathException e) {
            failure.compareAndSet(null, e);
        }
    }

    private void write(Path file, Content content) throws IOException {
        disk.createFolders(file.getParent());
        try (OutputStream out = disk.write(file)) {
            content.writeTo(out);
        }
    }

    private static boolean isSame(Path file, byte[] bytes) throws IOException {
        if (Files.size(file) != bytes.length) return false;
        byte[] chunk = new byte[1 << 14];
        int at = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                if (at + n > bytes.length || !Arrays.equals(chunk, 0, n, bytes, at, at + n)) return false;
                at += n;
            }
        }
        return at == bytes.length;
    }

    /**
     * Puts the new site in the place of the old one. To be called once, after the last {@link #put}.
     *
     * @return what changed; nothing where the old site stays, after saying why
     */
    public Optional<Published> commit() {
        if (done) throw new IllegalStateException("the site is closed");
        done = true;
        refuseFilesAsFolders();
        List<String> manifests = stageManifests();
        Optional<Published> published = Optional.empty();
        if (failure.get() == null && occupied.isEmpty()) published = publish(manifests);
        if (failure.get() != null) OutputFailure.report(failure.get(), shown, problems);
        else occupied.forEach(this::reportOccupied);
        return published;
    }

    /**
     * What {@link #commit} would do, without doing it; to be called in its place.
     *
     * @return a line a file, in the order in which files would change: new, changed or gone, and the path
     */
    public List<String> plan() {
        if (done) throw new IllegalStateException("the site is closed");
        done = true;
        refuseFilesAsFolders();
        List<String> manifests = stageManifests();
        List<String> lines = new ArrayList<>();
        try {
            Plan.of(changes, hashes.keySet(), manifests, old).steps().forEach(step -> lines.add(step.words()));
        } catch (IOException | InvalidPathException e) {
            failure.compareAndSet(null, e);
        }
        if (failure.get() != null) OutputFailure.report(failure.get(), shown, problems);
        occupied.forEach(this::reportOccupied);
        return List.copyOf(lines);
    }

    private void refuseFilesAsFolders() {
        for (String path : hashes.keySet()) {
            for (String folder : SitePath.folders(path)) {
                if (hashes.containsKey(folder)) throw new IllegalStateException(folder + " is a file and a folder");
            }
        }
    }

    private List<String> stageManifests() {
        List<String> manifests = new ArrayList<>();
        for (String name : List.of(Manifest.VENDOR, Manifest.DATA)) {
            SortedMap<String, String> listed = new TreeMap<>(hashes);
            listed.keySet().removeIf(path -> !Manifest.listing(path).equals(name));
            if (listed.isEmpty() && name.equals(Manifest.VENDOR) && !clearsVendor()) continue;
            stageManifest(name, listed);
            manifests.add(name);
        }
        return manifests;
    }

    /** Whether this build removes all third-party files; a site that never had any gets no list of them. */
    private boolean clearsVendor() {
        return managesVendor && old.ours().contains(Manifest.VENDOR);
    }

    private void stageManifest(String name, SortedMap<String, String> listed) {
        Path draft = staging.draft();
        try {
            disk.createFolders(draft.getParent());
            Manifest.write(listed, disk.write(draft));
            String hash = Sha256.of(draft);
            stage(name, file -> Files.mismatch(file, draft) < 0, out -> Files.copy(draft, out));
            changes.computeIfPresent(name, (path, step) -> new Step(step.act(), path, hash));
        } catch (IOException | InvalidPathException e) {
            failure.compareAndSet(null, e);
        }
    }

    private Optional<Published> publish(List<String> manifests) {
        try {
            Plan plan = Plan.of(changes, hashes.keySet(), manifests, old);
            new Publication(root, staging, disk).change(plan.steps());
            int written = changes.size();
            return Optional.of(new Published(written, hashes.size() + manifests.size() - written, plan.removed()));
        } catch (IOException | InvalidPathException e) {
            failure.compareAndSet(null, e);
            return Optional.empty();
        }
    }

    private void reportOccupied(String path) {
        problems.report(
                Code.OCCUPIED,
                Location.of(shown + "/" + path),
                "something that no build of this site wrote is in the way; nothing was written",
                "move it away, or choose another folder with --output");
    }

    /** Gives the lock back. Without {@link #commit} the old site is as it was. */
    @Override
    public void close() {
        done = true;
        staging.close();
    }
}
