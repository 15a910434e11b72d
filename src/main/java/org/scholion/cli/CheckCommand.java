package org.scholion.cli;

import java.io.PrintWriter;
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
import picocli.CommandLine.Spec;

/** {@code check}: everything that a build would find, and what is only worth a look; nothing is written. */
@Command(name = "check", description = "Checks the content; writes nothing.", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    /** Forms of the findings. */
    enum Format {
        TEXT,
        JSON,
        SARIF
    }

    @Mixin
    private Common common;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json or sarif (${DEFAULT-VALUE})")
    private Format format;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Outcome outcome = new Build(new Options(
                        common.content,
                        common.output,
                        common.templates,
                        Optional.empty(),
                        common.threads(),
                        common.strict))
                .check();
        switch (format) {
            case JSON -> out.print(ReportWriter.json(outcome));
            case SARIF -> out.print(ReportWriter.sarif(outcome));
            default -> {
                Common.print(outcome.problems(), true, spec.commandLine().getErr());
                if (!common.quiet) out.println("scholion: " + Common.tally(outcome.problems()));
            }
        }
        return outcome.failed() ? Cli.FAILED : Cli.CLEAN;
    }
}
