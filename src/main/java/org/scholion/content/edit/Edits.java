package org.scholion.content.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.content.ContentFolder;
import org.scholion.problem.Code;
import org.scholion.problem.Location;
import org.scholion.problem.Problems;

/**
 * Changes to files of the content folder, made in memory first and then written, file by file, each through a temporary
 * sibling and a rename. A file that somebody else changed meanwhile is left as it is.
 */
public final class Edits {
    private final ContentFolder content;
    private final Problems problems;
    private final Map<String, Change> changes = new LinkedHashMap<>();

    /**
     * @param before the bytes that were read; nothing where there was no file
     * @param after null where the file goes
     */
    private record Change(Optional<byte[]> before, byte[] after) {}

    /** @param problems told of what cannot be changed, and why */
    public Edits(ContentFolder content, Problems problems) {
        this.content = content;
        this.problems = problems;
    }

    /** Adds an item to a list in the front matter of a file. */
    public void appendInFrontMatter(String path, String key, String item, List<String> before) {
        edit(
                path,
                file -> {
                    String text = file.plain();
                    int from = text.indexOf('\n') + 1;
                    int to = fence(text, from);
                    if (from == 0 || to < 0) return Optional.empty();
                    return ListEdit.append(text.substring(from, to), key, List.of(ListItem.of(item)), before)
                            .map(splices ->
                                    splices.stream().map(s -> s.shifted(from)).toList());
                },
                key,
                List.of(ListItem.of(item)));
    }

    private static int fence(String text, int from) {
        for (int line = from; line < text.length(); line = text.indexOf('\n', line) + 1) {
            int end = text.indexOf('\n', line);
            String words = text.substring(line, end < 0 ? text.length() : end);
            if (words.startsWith("---") && words.substring(3).isBlank()) return line;
            if (end < 0) return -1;
        }
        return -1;
    }

    /** Adds an item to a list at the top of a YAML file, which is made where there is none. */
    public void append(String path, String key, String item) {
        append(path, key, List.of(ListItem.of(item)));
    }

    /** Adds items, at least one, to a list at the top of a YAML file, which is made where there is none. */
    public void append(String path, String key, List<ListItem> items) {
        if (!changes.containsKey(path) && !Files.exists(content.path(path))) {
            List<Splice> whole = ListEdit.append("", key, items, List.of()).orElseThrow();
            create(path, Splice.apply(whole, ""));
            return;
        }
        edit(path, file -> ListEdit.append(file.plain(), key, items, List.of()), key, items);
    }

    /** Makes a new file. */
    public void create(String path, String text) {
        if (changes.containsKey(path) || Files.exists(content.path(path))) {
            refuse(path, "there is a file of this name already", "choose another id: --accept ID=register/entry-id");
            return;
        }
        changes.put(path, new Change(Optional.empty(), text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Makes a file, or gives it another text; a file that has this text already is not touched. */
    public void put(String path, String text) {
        byte[] after = text.getBytes(StandardCharsets.UTF_8);
        Optional<byte[]> before = Optional.empty();
        if (Files.exists(content.path(path))) {
            before = before(path);
            if (before.isEmpty() || Arrays.equals(before.get(), after)) return;
        }
        changes.put(path, new Change(before, after));
    }

    /** Takes a file away. */
    public void remove(String path) {
        before(path).ifPresent(b -> changes.put(path, new Change(Optional.of(b), null)));
    }

    private interface Way {
        Optional<List<Splice>> through(EditedFile file);
    }

    private void edit(String path, Way way, String key, List<ListItem> items) {
        Optional<byte[]> before = before(path);
        if (before.isEmpty()) return;
        Change change = changes.get(path);
        byte[] now = change == null ? before.get() : change.after();
        Optional<EditedFile> file = EditedFile.of(now);
        Optional<List<Splice>> splices = file.flatMap(way::through);
        if (splices.isEmpty()) {
            String fix = "add it by hand, under " + key + ":\n" + ListItem.lines(items, 2);
            refuse(path, "the list '" + key + "' is written so that it cannot safely be made longer", fix);
            return;
        }
        Optional<byte[]> first = change == null ? before : change.before();
        changes.put(path, new Change(first, file.get().bytes(splices.get())));
    }

    private Optional<byte[]> before(String path) {
        Change change = changes.get(path);
        if (change != null) return Optional.of(change.after());
        try {
            if (content.isFile(path)) return Optional.of(Files.readAllBytes(content.path(path)));
        } catch (IOException e) {
            // Said below: for the editor the cause is the same.
        }
        refuse(path, "the file cannot be read", "check its permissions; links are not followed");
        return Optional.empty();
    }

    private void refuse(String path, String message, String fix) {
        problems.report(Code.NOT_RECORDED, Location.of(content.shown(path)), message, fix);
    }

    // ---- to disk

    /** Writes all changes; the paths that were written, as they are shown. */
    public List<String> write() {
        List<String> written = new ArrayList<>();
        for (Map.Entry<String, Change> entry : changes.entrySet()) {
            try {
                if (write(entry.getKey(), entry.getValue())) written.add(content.shown(entry.getKey()));
            } catch (FileAlreadyExistsException e) {
                refuse(
                        entry.getKey(),
                        "somebody else has just made this file; it is left as it is",
                        "run the command again");
            } catch (IOException e) {
                refuse(
                        entry.getKey(),
                        "the file could not be written (" + e.getClass().getSimpleName() + ")",
                        "check permissions and space");
            }
        }
        return written;
    }

    private boolean write(String path, Change change) throws IOException {
        Path target = content.path(path);
        if (change.after() == null) return take(path, target, change);
        if (target.getParent() != null) Files.createDirectories(target.getParent());
        Path part = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            Files.write(
                    part,
                    change.after(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE);
            if (change.before().isEmpty()) return publishNew(part, target);
            if (isChanged(path, target, change)) return false;
            keepRights(target, part);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private boolean take(String path, Path target, Change change) throws IOException {
        if (isChanged(path, target, change)) return false;
        Files.delete(target);
        return true;
    }

    private boolean isChanged(String path, Path target, Change change) throws IOException {
        if (Arrays.equals(Files.readAllBytes(target), change.before().orElseThrow())) return false;
        refuse(path, "somebody else has just changed this file; it is left as it is", "run the command again");
        return true;
    }

    private static void keepRights(Path from, Path to) throws IOException {
        try {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        } catch (UnsupportedOperationException e) {
            // The file system has no such rights.
        }
    }

    /** A link fails where a file is, which a rename would replace. */
    private static boolean publishNew(Path part, Path target) throws IOException {
        try {
            Files.createLink(target, part);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | IOException e) {
            Files.move(part, target);
        }
        return true;
    }
}
