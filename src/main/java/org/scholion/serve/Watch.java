package org.scholion.serve;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Waits until something in some folders is saved, added or removed. */
final class Watch implements AutoCloseable {
    /** Editors write a file in several steps; what comes so soon after belongs together. */
    private static final long QUIET_MILLISECONDS = 15;

    private final WatchService service = FileSystems.getDefault().newWatchService();

    /** @param folders with everything below them; those that are not there are passed over */
    Watch(List<Path> folders) throws IOException {
        for (Path folder : folders) add(folder);
    }

    private void add(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return;
        List<Path> all;
        try (Stream<Path> below = Files.walk(folder)) {
            all = below.filter(Files::isDirectory)
                    .filter(f -> !f.toString().contains("node_modules"))
                    .toList();
        }
        for (Path each : all)
            each.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_DELETE,
                    StandardWatchEventKinds.ENTRY_MODIFY);
    }

    /** Returns after a change; false where the watch was closed. */
    boolean await() throws InterruptedException {
        try {
            boolean changed = false;
            while (!changed) changed = take(service.take());
            for (WatchKey more = next(); more != null; more = next()) take(more);
            return true;
        } catch (ClosedWatchServiceException e) {
            return false;
        }
    }

    private WatchKey next() throws InterruptedException {
        return service.poll(QUIET_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    /** Whether a file of ours has changed, and not one that an editor keeps for itself. */
    private boolean take(WatchKey key) {
        boolean changed = false;
        for (var event : key.pollEvents()) {
            if (!(event.context() instanceof Path name) || !(key.watchable() instanceof Path folder)) {
                changed = true; // more came at once than the system keeps
                continue;
            }
            String file = name.toString();
            if (file.startsWith(".") || file.endsWith("~") || file.endsWith(".swp")) continue;
            changed = true;
            try {
                add(folder.resolve(name));
            } catch (IOException e) {
                // it is gone again
            }
        }
        key.reset();
        return changed;
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
