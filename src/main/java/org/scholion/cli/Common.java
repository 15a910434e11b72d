package org.scholion.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.scholion.build.Options;
import org.scholion.build.Outcome;
import org.scholion.problem.Problem;
import org.scholion.problem.Severity;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options that several commands take. */
final class Common {
    @Option(
            names = "--content",
            paramLabel = "DIR",
            defaultValue = "content",
            description = "the content folder (${DEFAULT-VALUE})")
    Path content;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "site",
            description = "the site's folder (${DEFAULT-VALUE})")
    Path output;

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            defaultValue = "templates",
            description = "the templates' folder (${DEFAULT-VALUE})")
    Path templates;

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description = "where caches may lie (.scholion beside the content folder)")
    Path cache;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            defaultValue = "0",
            description = "how many threads; 0 for one a processor")
    int jobs;

    @Option(names = "--strict", description = "warnings fail like errors")
    boolean strict;

    @Option(names = "--quiet", description = "print problems only")
    boolean quiet;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** How many threads to use. */
    int threads() {
        if (jobs < 0) throw new ParameterException(spec.commandLine(), "--jobs cannot be negative");
        return jobs > 0 ? Math.min(jobs, 256) : Runtime.getRuntime().availableProcessors();
    }

    /** What a command asks for that reads the archive and makes no site. @param failing whether warnings stop it */
    Options reading(boolean failing) {
        return new Options(content, output, templates, Optional.empty(), threads(), failing);
    }

    /** Says that errors kept a command from its work. @param undone as in "imported" */
    static int refused(Outcome outcome, String undone, PrintWriter err) {
        err.println("scholion: nothing was " + undone + ": " + tally(outcome.problems()));
        return Cli.FAILED;
    }

    /** Prints problems, two lines each; notes are left to {@code check}. */
    static void print(List<Problem> problems, boolean withNotes, PrintWriter err) {
        problems.stream()
                .filter(p -> withNotes || p.severity() != Severity.NOTE)
                .forEach(err::println);
    }

    /** As in "2 errors, 1 warning, 14 notes". */
    static String tally(List<Problem> problems) {
        StringBuilder out = new StringBuilder();
        for (Severity severity : Severity.values()) {
            long count = problems.stream().filter(p -> p.severity() == severity).count();
            if (out.length() > 0) out.append(", ");
            out.append(count).append(' ').append(severity.word()).append(count == 1 ? "" : "s");
        }
        return out.toString();
    }
}
