package org.scholion.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** Everything that changes a disk goes through here, so that tests can fail or end the program at each step. */
class Disk {
    /** Called before each change. */
    void step(String act, Path path) throws IOException {}

    /** Makes a folder and those above it, with the rights that the user's mask gives. */
    void createFolders(Path folder) throws IOException {
        if (Files.isDirectory(folder)) return;
        step("create", folder);
        Files.createDirectories(folder);
    }

    /** Opens a new file, with the rights that the user's mask gives; temporary files of the platform are private. */
    OutputStream write(Path file) throws IOException {
        step("write", file);
        return Files.newOutputStream(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
    }

    /** Renames a file within one file system, over another if there is one. */
    void move(Path from, Path to) throws IOException {
        step("move", to);
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Gives a file's bytes a second name; where the file system has no hard links, copies them. */
    void keep(Path file, Path name) throws IOException {
        step("keep", name);
        try {
            link(file, name);
        } catch (IOException | UnsupportedOperationException e) {
            Path part = name.resolveSibling(name.getFileName() + ".part");
            Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
            move(part, name);
        }
    }

    /** Makes a hard link. */
    void link(Path file, Path name) throws IOException {
        Files.createLink(name, file);
    }

    /** Deletes a file, if it is there. */
    void delete(Path file) throws IOException {
        step("delete", file);
        Files.deleteIfExists(file);
    }

    /** Deletes the folders above a file that are empty, up to a folder that stays; something else of such a name stays. */
    void prune(Path file, Path stays) throws IOException {
        for (Path folder = file.getParent(); !folder.equals(stays); folder = folder.getParent()) {
            if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) continue;
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) return;
            step("prune", folder);
            try {
                Files.delete(folder);
            } catch (DirectoryNotEmptyException e) {
                return;
            }
        }
    }

    /** Deletes a folder with all that is in it; links are deleted, not followed. */
    void deleteTree(Path tree) throws IOException {
        if (Files.isDirectory(tree, LinkOption.NOFOLLOW_LINKS)) {
            for (Path child : children(tree)) deleteTree(child);
        }
        delete(tree);
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.sorted().toList();
        }
    }
}
