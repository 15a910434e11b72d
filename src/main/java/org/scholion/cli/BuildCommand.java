package org.scholion.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scholion.build.Build;
import org.scholion.build.Options;
import org.scholion.build.Outcome;
import org.scholion.build.ReportWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code build}: content to site. */
@Command(name = "build", description = "Builds the site from the content folder.", mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
    private static final String FETCH = "npm ci --omit=dev";

    @Mixin
    private Common common;

    @Option(names = "--base-url", paramLabel = "URL", description = "the address the site will have")
    private String baseUrl;

    @Option(names = "--plan", description = "say what would change; write nothing")
    private boolean plan;

    @Option(names = "--full", description = "ignore caches")
    private boolean full;

    @Option(names = "--tei", description = "give every article in TEI P5 too, in data/tei/")
    private boolean tei;

    @Option(names = "--gzip", description = "put a compressed copy beside every text file, for hosts that serve them")
    private boolean gzip;

    @Option(names = "--report", paramLabel = "FILE", description = "write a report as JSON, also when the build fails")
    private Path report;

    @Option(
            names = "--packages",
            paramLabel = "DIR",
            defaultValue = "${sys:scholion.packages}",
            description = "fonts and search engine as npm lays them out; the launcher fetches them")
    private Path packages;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        if (baseUrl != null && !baseUrl.matches("https?://[^\\s\"<>]+")) {
            throw new ParameterException(spec.commandLine(), "--base-url must begin with https:// or http://");
        }
        if (report != null
                && (Files.isDirectory(report)
                        || !Files.isDirectory(report.toAbsolutePath().getParent()))) {
            throw new ParameterException(
                    spec.commandLine(), "--report needs a file in a folder that exists: " + report);
        }
        Build build = new Build(new Options(
                common.content,
                common.output,
                common.templates,
                Optional.ofNullable(baseUrl),
                common.threads(),
                common.strict,
                tei,
                gzip,
                Optional.ofNullable(packages)));
        Outcome outcome = plan ? build.plan() : build.run();
        Common.print(outcome.problems(), false, err);
        boolean reported = report == null || write(ReportWriter.json(outcome), err);
        if (outcome.failed()) {
            err.println("scholion: nothing was written: " + Common.tally(outcome.problems()));
            return Cli.FAILED;
        }
        if (plan) {
            outcome.plan().forEach(out::println);
        } else if (!common.quiet) {
            out.println("scholion: " + common.output + " has " + outcome.files() + " files, " + outcome.changed()
                    + " of them new or changed; " + Common.tally(outcome.problems()));
            if (!outcome.leftOut().isEmpty()) out.println(without(outcome.leftOut()));
        }
        return reported ? Cli.CLEAN : Cli.FAILED;
    }

    private String without(List<String> leftOut) {
        return "scholion: built without " + String.join(" and ", leftOut) + ": run '" + FETCH + "' in "
                + packages.toAbsolutePath().normalize().getParent() + " (npm comes with Node.js), then build again";
    }

    private boolean write(String json, PrintWriter err) {
        try {
            Files.writeString(report, json);
            return true;
        } catch (IOException e) {
            err.println("scholion: the report could not be written to " + report + " ("
                    + e.getClass().getSimpleName() + ")");
            return false;
        }
    }
}
