package org.scholion.vendor;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The search engine's program, which comes with npm's package for the machine's platform.
 *
 * @param program to be run
 * @param version of its package
 */
record Engine(Path program, String version) {
    private static final int SECONDS = 60;
    private static final int RECORDS_A_SECOND = 200;
    private static final int END_SECONDS = 5;
    private static final int RECORDS_A_FILE = 16;
    private static final int FEWEST_FILES = 16;

    /** The program for this machine, if a package has it. */
    static Optional<Engine> in(Packages packages) throws IOException {
        Optional<Path> home = packages.find("@pagefind/" + platform());
        if (home.isEmpty()) return Optional.empty();
        String name = platform().startsWith("windows") ? "pagefind_extended.exe" : "pagefind_extended";
        Path program = home.get().resolve("bin").resolve(name);
        if (!Files.isExecutable(program)) return Optional.empty();
        return Optional.of(new Engine(program, Packages.version(home.get())));
    }

    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String family = system.startsWith("mac") ? "darwin" : system.startsWith("windows") ? "windows" : system;
        String processor = System.getProperty("os.arch");
        return family + "-" + (processor.equals("aarch64") ? "arm64" : "x64");
    }

    /**
     * Makes an index. The program hears nothing of the network, and is ended when it takes too long.
     *
     * @param folder where its files go
     */
    void index(Findable records, Path folder) throws IOException {
        Process process = new ProcessBuilder(program.toString(), "--service")
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            CompletableFuture<Void> work = inBackground(() -> talk(process, records, folder));
            work.get(SECONDS + records.count() / RECORDS_A_SECOND, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new IOException("it took too long", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UncheckedIOException talk) throw talk.getCause();
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the build was interrupted", e);
        } finally {
            end(process);
        }
    }

    /** A thread each, since a pool's few might wait for one another. */
    private static CompletableFuture<Void> inBackground(Runnable work) {
        return CompletableFuture.runAsync(work, task -> {
            Thread thread = new Thread(task, "search index");
            thread.setDaemon(true);
            thread.start();
        });
    }

    /** Answers are read while records are still sent, or both sides would wait for each other. */
    private static void talk(Process process, Findable records, Path folder) {
        try (OutputStream out = new BufferedOutputStream(process.getOutputStream());
                InputStream in = new BufferedInputStream(process.getInputStream())) {
            int files = Math.max(FEWEST_FILES, records.count() / RECORDS_A_FILE);
            CompletableFuture<Void> sent = inBackground(() -> send(files, records, out));
            for (int i = 0; i <= records.count(); i++) expect(i == 0 ? "NewIndex" : "IndexedFile", in);
            sent.join();
            Message.send(Message.write(folder.toString()), out);
            out.flush();
            expect("WriteFiles", in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void send(int files, Findable records, OutputStream out) {
        try {
            Message.send(Message.newIndex(files), out);
            records.each(record -> Message.send(Message.add(record), out));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void expect(String type, InputStream in) throws IOException {
        Message message = Message.receive(in);
        if (!message.type().equals(type))
            throw new IOException(message.error().isEmpty() ? "it answered " + message.type() : message.error());
    }

    private static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
