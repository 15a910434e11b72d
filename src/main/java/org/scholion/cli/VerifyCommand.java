package org.scholion.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.scholion.problem.Problems;
import org.scholion.publish.Verifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code verify}: every byte of a published site is what was published. */
@Command(name = "verify", description = "Recomputes every hash of a published site.", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "site",
            description = "the site's folder (${DEFAULT-VALUE})")
    private Path output;

    @Option(names = "--quiet", description = "print problems only")
    private boolean quiet;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Problems problems = new Problems();
        int files = Verifier.verify(output, output.toString(), problems);
        Common.print(problems.sorted(), true, spec.commandLine().getErr());
        if (!quiet)
            spec.commandLine()
                    .getOut()
                    .println("scholion: " + files + " files checked; " + Common.tally(problems.sorted()));
        return problems.anyErrors() ? Cli.FAILED : Cli.CLEAN;
    }
}
