package org.scholion.site;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.apache.commons.io.FileUtils;

/**
 * The programs of other people that tests need. A missing one is installed where that is allowed: by root, through apt,
 * once a run; what npm fetches, by anybody. Where it stays missing, the test is skipped and says so; under CI it fails.
 */
final class Machine {
    private static final Path TEMPLATES = Path.of("templates").toAbsolutePath();
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Set<String> TRIED = new HashSet<>();
    private static final long INSTALL_MINUTES = 8;

    private Machine() {}

    /** The browser, or the end of the test. */
    static Path chromium() {
        return program("chromium", List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"));
    }

    /** The web server, or the end of the test. */
    static Path nginx() {
        return program("nginx", List.of("nginx"));
    }

    /** The program that runs scripts outside a browser, or the end of the test. */
    static Path node() {
        return program("nodejs", List.of("node", "nodejs"));
    }

    /**
     * The folder of packages that npm fetches by the templates' lock file, those for development among them, or the end
     * of the test.
     */
    static synchronized Path packages() {
        node();
        Path npm = program("npm", List.of("npm"));
        Path folder = TEMPLATES.resolve("node_modules");
        once("packages", () -> isFetched(folder), () -> run(TEMPLATES, npm.toString(), "ci"));
        return isFetched(folder) ? folder : missing("what npm fetches");
    }

    /** Whether npm has written its own list of what is there since the lock file changed, and it has all parts. */
    private static boolean isFetched(Path folder) {
        File written = folder.resolve(".package-lock.json").toFile();
        File wanted = TEMPLATES.resolve("package-lock.json").toFile();
        return written.lastModified() >= wanted.lastModified() && Files.isDirectory(folder.resolve("axe-core"));
    }

    /** A new folder for what this process of the test run makes, while others run beside it; gone when it ends. */
    static Path folder(String name) {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(TARGET), name + "-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> FileUtils.deleteQuietly(folder.toFile())));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static synchronized Path program(String debianPackage, List<String> names) {
        if (mayInstall()) once(debianPackage, () -> find(names).isPresent(), () -> install(debianPackage));
        return find(names).orElseGet(() -> missing(debianPackage));
    }

    /** Does what is not done, if this process has not tried; one process at a time, since others run beside it. */
    private static void once(String what, BooleanSupplier done, Runnable action) {
        if (done.getAsBoolean() || !TRIED.add(what)) return;
        Path lock = TARGET.resolve("installing");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            if (!done.getAsBoolean()) action.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path missing(String program) {
        String what =
                program + " is not on this machine and could not be installed: the tests that need it were not run";
        if ("true".equals(System.getenv("CI"))) return fail(what);
        // Maven's summary counts skipped tests without their reason.
        System.err.println("SKIPPED: " + what);
        return abort(what);
    }

    private static Optional<Path> find(List<String> names) {
        String path = System.getenv().getOrDefault("PATH", "") + File.pathSeparator + "/usr/sbin";
        return names.stream()
                .flatMap(
                        name -> List.of(path.split(File.pathSeparator)).stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean mayInstall() {
        return isRoot() && find(List.of("apt-get")).isPresent();
    }

    private static void install(String debianPackage) {
        run(TEMPLATES, "apt-get", "-q", "update");
        run(TEMPLATES, "apt-get", "-q", "install", "-y", "--no-install-recommends", debianPackage);
    }

    private static void run(Path folder, String... command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        try {
            Process process = builder.start();
            if (!process.waitFor(INSTALL_MINUTES, TimeUnit.MINUTES)) process.destroyForcibly();
        } catch (IOException e) {
            // the program stays missing, and the test says so
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
