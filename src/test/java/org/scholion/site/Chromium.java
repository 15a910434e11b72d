package org.scholion.site;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A headless browser of our own with a new, empty profile; it ends with the test. */
final class Chromium implements AutoCloseable {
    private static final int START_SECONDS = 60;
    private static final int END_SECONDS = 10;

    private final Process process;
    private final DevTools tools;

    /** @param folder an empty folder for the profile */
    Chromium(Path folder) throws IOException, InterruptedException {
        process = new ProcessBuilder(command(Machine.chromium(), folder))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start();
        try {
            tools = new DevTools(address(folder));
        } catch (IOException | InterruptedException | RuntimeException e) {
            end();
            throw e;
        }
    }

    private static List<String> command(Path program, Path folder) {
        List<String> command =
                new ArrayList<>(List.of(program.toString(), "--headless=new", "--remote-debugging-port=0"));
        command.addAll(
                List.of("--disable-gpu", "--disable-quic", "--no-first-run", "--hide-scrollbars", "--disable-sync"));
        command.addAll(
                List.of("--disable-background-networking", "--disable-component-update", "--disable-dev-shm-usage"));
        command.addAll(List.of("--force-color-profile=srgb", "--font-render-hinting=none", "--lang=en"));
        command.add("--user-data-dir=" + folder.resolve("profile"));
        // Chromium's sandbox refuses to work for root, who runs the tests in containers.
        if (Machine.isRoot()) command.add("--no-sandbox");
        command.add("about:blank");
        return command;
    }

    /** Where the browser listens: it chooses a free port itself and writes it into its profile. */
    private URI address(Path folder) throws IOException, InterruptedException {
        Path file = folder.resolve("profile/DevToolsActivePort");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (System.nanoTime() < end && process.isAlive()) {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            if (lines.size() == 2) return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
            Thread.sleep(20);
        }
        throw new IOException("the browser did not start: " + Files.readString(folder.resolve("output.txt")));
    }

    /** A new, empty tab. */
    Tab tab() {
        Object target = tools.call("", "Target.createTarget", Map.of("url", "about:blank"))
                .get("targetId");
        Map<String, ?> how = Map.of("targetId", target, "flatten", true);
        return new Tab(tools, (String) target, (String)
                tools.call("", "Target.attachToTarget", how).get("sessionId"));
    }

    @Override
    public void close() {
        tools.send("", "Browser.close", Map.of());
        process.onExit()
                .completeOnTimeout(process, END_SECONDS, TimeUnit.SECONDS)
                .join();
        tools.close();
        end();
    }

    private void end() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly()
                .onExit()
                .completeOnTimeout(process, END_SECONDS, TimeUnit.SECONDS)
                .join();
    }
}
