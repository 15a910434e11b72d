package org.scholion.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.scholion.export.JsonValue;

/**
 * What Lighthouse has measured of one page.
 *
 * @param report as it wrote it
 */
record Lighthouse(Map<String, Object> report) {
    private static final int MINUTES = 3;

    /** Runs it. */
    static Lighthouse of(String address, Path folder, String... categories) throws IOException, InterruptedException {
        Path report = Files.createTempFile(folder, "lighthouse", ".json");
        Path said = folder.resolve("lighthouse.txt");
        List<String> command = new ArrayList<>(List.of(
                Machine.node().toString(),
                Machine.packages().resolve("lighthouse/cli/index.js").toString(),
                address));
        command.addAll(List.of("--quiet", "--no-enable-error-reporting", "--output=json", "--output-path=" + report));
        command.add("--only-categories=" + String.join(",", categories));
        command.add(
                "--chrome-flags=--headless=new --disable-gpu --disable-dev-shm-usage --disable-background-networking --disable-component-update"
                        + (Machine.isRoot() ? " --no-sandbox" : ""));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().put("CHROME_PATH", Machine.chromium().toString());
        Process process = builder.start();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        if (!ended || process.exitValue() != 0) throw new IOException("Lighthouse failed: " + Files.readString(said));
        return new Lighthouse(JsonValue.map(JsonValue.read(Files.readAllBytes(report))));
    }

    /** How many points of a hundred a category has. */
    long points(String category) {
        return Math.round(((Number) category(category).get("score")).doubleValue() * 100);
    }

    /** What costs points in a category. */
    List<String> lost(String category) {
        Map<String, Object> audits = JsonValue.map(report.get("audits"));
        return JsonValue.list(category(category).get("auditRefs")).stream()
                .map(JsonValue::map)
                .filter(ref -> ((Number) ref.get("weight")).doubleValue() > 0)
                .map(ref -> JsonValue.map(audits.get(ref.get("id"))))
                .filter(audit -> audit != null && audit.get("score") instanceof Number score && score.doubleValue() < 1)
                .map(audit -> category + ": " + audit.get("title") + " " + audit.get("details"))
                .map(line -> line.substring(0, Math.min(line.length(), 600)))
                .toList();
    }

    private Map<String, Object> category(String category) {
        return JsonValue.map(JsonValue.map(report.get("categories")).get(category));
    }
}
