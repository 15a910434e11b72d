package org.scholion.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.export.JsonValue;

/** The Nu validator has nothing to say of any page, as served: no error, no warning. It runs in a process of its own. */
class NuValidatorTest {
    private static final int MINUTES = 3;
    /** It takes data in a script element for a script that the policy would have to allow; browsers do not. */
    private static final String DATA_BLOCK = "application/ld+json";

    private static final String POLICY = "violates Content Security Policy";

    @TempDir
    private Path folder;

    @Test
    void hasNothingToSay() throws IOException, InterruptedException {
        try (LoopbackServer server = new LoopbackServer(SiteFolder.complete())) {
            List<String> addresses =
                    pages().stream().map(page -> server.address() + page).toList();
            assertThat(addresses).hasSizeGreaterThan(SiteFolder.pageKinds().size());
            assertThat(said(addresses, server)).isEmpty();
        }
    }

    @Test
    void wouldSayIfSomethingWereWrong() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("wrong.html"), "<!DOCTYPE html><html lang=en><title>A</title><p><div></p>");
        try (LoopbackServer server = new LoopbackServer(folder)) {
            assertThat(said(List.of(server.address() + "wrong.html"), server)).isNotEmpty();
        }
    }

    private static List<String> pages() throws IOException {
        Path root = SiteFolder.complete();
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(f -> root.relativize(f).toString().replace('\\', '/'))
                    .filter(f -> f.endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private List<String> said(List<String> addresses, LoopbackServer server) throws IOException, InterruptedException {
        Path jar = Machine.packages().resolve("vnu-jar/build/dist/vnu.jar");
        // Its word for this very machine is: a forbidden host.
        Path answer = folder.resolve("answer.json");
        List<String> command = new ArrayList<>(List.of(
                java(),
                "-Dnu.validator.servlet.allow-forbidden-hosts=true",
                "-jar",
                jar.toString(),
                "--format",
                "json",
                "--exit-zero-always"));
        command.addAll(addresses);
        Process process = new ProcessBuilder(command)
                .redirectError(answer.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended && process.exitValue() == 0)
                .as(Files.readString(answer))
                .isTrue();
        return JsonValue.list(JsonValue.map(JsonValue.read(Files.readAllBytes(answer)))
                        .get("messages"))
                .stream()
                .map(JsonValue::map)
                .filter(message -> !isOfData(message))
                .map(m -> String.valueOf(m.get("url")).replace(server.address(), "") + ":" + m.get("lastLine") + ": "
                        + m.get("message"))
                .toList();
    }

    private static boolean isOfData(Map<String, Object> message) {
        return String.valueOf(message.get("message")).contains(POLICY)
                && String.valueOf(message.get("extract")).contains(DATA_BLOCK);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
