package org.scholion.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.scholion.problem.Code;
import org.scholion.problem.Suggest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code explain}: what a problem means and how to mend it. */
@Command(
        name = "explain",
        description = "Says what a problem means and how to mend it.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "CODE",
            arity = "0..1",
            description = "the word in brackets after a problem; without it, all of them are listed")
    private String code;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (code == null) {
            for (Code known : Code.values())
                spec.commandLine()
                        .getOut()
                        .printf("%-18s %s%n", known.id(), known.severity().word());
            return Cli.CLEAN;
        }
        Optional<Code> known = Code.of(code.replaceAll("^\\[|]$", ""));
        if (known.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "There is no problem '" + code + "'; " + Suggest.fix(code, Code.ids(), "codes"));
        }
        spec.commandLine()
                .getOut()
                .println(known.get().id() + " (" + known.get().severity().word() + ")\n"
                        + known.get().explanation());
        return Cli.CLEAN;
    }
}
