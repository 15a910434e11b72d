package org.scholion.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program as people call it. */
@Command(
        name = "scholion",
        description = "Builds annotated archives.",
        mixinStandardHelpOptions = true,
        version = "Scholion 0.1.0",
        subcommands = {
            AcceptCommand.class,
            BuildCommand.class,
            CheckCommand.class,
            ExplainCommand.class,
            ImportCommand.class,
            ServeCommand.class,
            SuggestCommand.class,
            VerifyCommand.class
        })
public final class Cli implements Runnable {
    /** No errors. */
    static final int CLEAN = 0;
    /** Errors in the content. */
    static final int FAILED = 1;
    /** A bug of ours. */
    static final int BUG = 70;

    @Spec
    private CommandSpec spec;

    /**
     * Runs one command.
     *
     * @param arguments the words after the program's name
     * @param out for what was asked for
     * @param err for problems
     * @return the exit status: 0 clean, 1 errors in the content, 2 wrong usage, 70 a bug
     */
    public static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        CommandLine line = new CommandLine(new Cli());
        line.setOut(out).setErr(err).setCaseInsensitiveEnumValuesAllowed(true);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setExecutionExceptionHandler((e, l, r) -> bug(e, err));
        int status = execute(line, arguments, err);
        out.flush();
        err.flush();
        return status;
    }

    /** A full stack or memory is no exception to the library, but it is to people. */
    private static int execute(CommandLine line, String[] arguments, PrintWriter err) {
        try {
            return line.execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return bug(e, err);
        }
    }

    private static int bug(Throwable e, PrintWriter err) {
        err.println("scholion: this is a bug of the program, not of your content: " + e);
        if (System.getenv("SCHOLION_TRACE") != null) e.printStackTrace(err);
        return BUG;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Which command?");
    }
}
