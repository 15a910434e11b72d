package org.scholion.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scholion.build.Build;
import org.scholion.build.Outcome;
import org.scholion.content.ContentFolder;
import org.scholion.intake.AnnotationsImport;
import org.scholion.intake.Defaults;
import org.scholion.intake.Imported;
import org.scholion.ledger.Ledger;
import org.scholion.problem.Problem;
import org.scholion.problem.Problems;
import org.scholion.problem.Severity;
import org.scholion.text.Edtf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import}: notes that were written elsewhere come into the content. */
@Command(
        name = "import",
        description = "Brings Web Annotations (JSON-LD, or JSON from Hypothesis) into annotations/.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    @Mixin
    private Common common;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "files that hold annotations")
    private List<String> files;

    @Option(names = "--by", paramLabel = "NAME", description = "who wrote the annotations that do not say so")
    private String by;

    @Option(names = "--date", paramLabel = "DATE", description = "of the annotations that do not say when")
    private String date;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        checkUsage();
        Outcome outcome = new Build(common.reading(false)).read(Ledger::withoutNotes);
        if (outcome.failed()) {
            PrintWriter err = spec.commandLine().getErr();
            Common.print(outcome.problems(), false, err);
            return Common.refused(outcome, "imported", err);
        }
        Problems problems = new Problems();
        ContentFolder content = new ContentFolder(common.content, common.content.toString(), problems);
        Defaults defaults = new Defaults(Optional.ofNullable(by), Optional.ofNullable(date));
        AnnotationsImport notes = new AnnotationsImport(outcome.archive().orElseThrow(), content, defaults, problems);
        files.forEach(notes::read);
        return say(notes.write(), problems.sorted());
    }

    private void checkUsage() {
        if (date != null && Edtf.parse(date).isEmpty())
            throw wrong("--date must be a date such as 2024-12-01: " + date);
        if (by != null && by.isBlank()) throw wrong("--by needs a name");
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** Annotations that were left out fail the command only where none came in. */
    private int say(Imported imported, List<Problem> problems) {
        Common.print(problems, false, spec.commandLine().getErr());
        if (!common.quiet) {
            PrintWriter out = spec.commandLine().getOut();
            imported.remarks().forEach(out::println);
            String where = imported.files().isEmpty() ? "" : " into " + String.join(", ", imported.files());
            out.println("scholion: " + notes(imported.notes()) + " imported" + where + ", " + imported.already()
                    + " there already, " + imported.leftOut() + " left out; " + Common.tally(problems));
        }
        boolean errors = problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
        boolean warned = problems.stream().anyMatch(p -> p.severity() == Severity.WARNING);
        boolean nothing = imported.notes() == 0 && imported.leftOut() > 0;
        return errors || nothing || warned && common.strict ? Cli.FAILED : Cli.CLEAN;
    }

    private static String notes(int count) {
        return count == 1 ? "1 note" : count + " notes";
    }
}
