package org.scholion.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The folder {@code .<output>.scholion} beside the output, on its file system: new files until all are there, old files
 * until all are replaced, the journal, and the lock that keeps two builds apart. It lives as long as the lock is held.
 */
final class Staging implements AutoCloseable {
    private static final int ATTEMPTS = 20;
    private static final int MANY_SIZES = 1 << 16;
    /** Systems know locks of processes alone, and closing a file once gives back all locks of the process on it. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final Disk disk;
    private final FileChannel channel;

    private Staging(Path folder, Disk disk, FileChannel channel) {
        this.folder = folder;
        this.disk = disk;
        this.channel = channel;
    }

    /** Takes the lock; nothing where another build holds it. */
    static Optional<Staging> open(Path output, Disk disk) throws IOException {
        Path folder = output.resolveSibling("." + output.getFileName() + ".scholion");
        if (!HELD.add(folder)) return Optional.empty();
        Optional<Staging> opened = Optional.empty();
        try {
            opened = lockFolder(folder, disk);
        } finally {
            if (opened.isEmpty()) HELD.remove(folder);
        }
        return opened;
    }

    private static Optional<Staging> lockFolder(Path folder, Disk disk) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            makeFolder(folder, disk);
            try {
                Optional<FileChannel> locked = lock(folder.resolve("lock"));
                if (locked.isEmpty()) return Optional.empty();
                if (isStillThere(folder.resolve("lock"), locked.get())) {
                    return Optional.of(new Staging(folder, disk, locked.get()));
                }
                locked.get().close();
            } catch (NoSuchFileException e) {
                // The build that held the lock has just tidied the folder away.
            }
        }
        return Optional.empty();
    }

    private static void makeFolder(Path folder, Disk disk) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(folder.toString(), null, "it should be a folder of this program");
        }
        disk.createFolders(folder);
    }

    private static Optional<FileChannel> lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } finally {
            if (lock == null) channel.close();
        }
        return lock == null ? Optional.empty() : Optional.of(channel);
    }

    /**
     * Whether the locked file is still the one of that name, and not one that its last owner deleted. The file gets a
     * size by chance to tell them apart; opening it a second time would give the lock back.
     */
    private static boolean isStillThere(Path file, FileChannel channel) throws IOException {
        int size = 1 + new SecureRandom().nextInt(MANY_SIZES);
        channel.truncate(0);
        channel.write(ByteBuffer.allocate(1), size);
        return Files.size(file) == channel.size();
    }

    /** Where a new file of the site waits. */
    Path fresh(String path) {
        return folder.resolve("new").resolve(path);
    }

    /** Where an old file of the site is kept until the change is complete. */
    Path aside(String path) {
        return folder.resolve("old").resolve(path);
    }

    /** Where a manifest is written before it is compared with the published one. */
    Path draft() {
        return folder.resolve("draft").resolve("manifest");
    }

    /** The steps of a change that has begun and is not complete. */
    Path journal() {
        return folder.resolve("journal");
    }

    /** Where the journal is written, so that it never exists in part. */
    Path unfinishedJournal() {
        return folder.resolve("journal.part");
    }

    /** Deletes what an earlier build left, or this one no longer needs; nothing but what is ours by name. */
    void clear() throws IOException {
        for (String name : new String[] {"new", "old", "draft", "journal.part"}) {
            Path path = folder.resolve(name);
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) disk.deleteTree(path);
        }
    }

    /**
     * Tidies the folder away and gives the lock back. A journal that could not be undone stays, with the old files, for
     * the next run.
     */
    @Override
    public void close() {
        try (channel) {
            if (Files.exists(journal())) return;
            clear();
            disk.delete(folder.resolve("lock"));
            disk.delete(folder);
        } catch (IOException e) {
            // The site is as it should be; what is left here is tidied by the next build.
        } finally {
            HELD.remove(folder);
        }
    }
}
