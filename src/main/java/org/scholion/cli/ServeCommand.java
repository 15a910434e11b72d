package org.scholion.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scholion.build.Options;
import org.scholion.build.Outcome;
import org.scholion.serve.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code serve}: the site in a browser while it is worked on. */
@Command(
        name = "serve",
        description = {
            "Builds the site in memory, drafts with it, serves it to browsers on this machine, and again when a file is saved.",
            "Nothing is written. End it with Ctrl-C."
        },
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private Common common;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "where to listen (${DEFAULT-VALUE}); 0 for any free one")
    private int port;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            description =
                    "listen at this address of the machine, so that others can read along; without it, nobody else can")
    private String address;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        if (port < 0 || port > 65_535) throw new ParameterException(spec.commandLine(), "--port is from 0 to 65535");
        if (!Files.isDirectory(common.content)) {
            err.println("scholion: there is no content folder " + common.content + ": give it with --content");
            return Cli.FAILED;
        }
        Options options = new Options(
                common.content, common.output, common.templates, Optional.empty(), common.threads(), common.strict);
        try (Desk desk = new Desk(options, where(), outcome -> tell(outcome, out, err))) {
            desk.make();
            out.println("scholion: open " + desk.address() + " in a browser; Ctrl-C ends it");
            out.flush();
            desk.follow();
            return Cli.CLEAN;
        } catch (IOException e) {
            err.println("scholion: nobody can listen at port " + port + " (" + e.getMessage()
                    + "): end the program that does, or give another one with --port");
            return Cli.FAILED;
        }
    }

    private InetSocketAddress where() throws IOException {
        return new InetSocketAddress(
                address == null ? InetAddress.getLoopbackAddress() : InetAddress.getByName(address), port);
    }

    private void tell(Outcome outcome, PrintWriter out, PrintWriter err) {
        Common.print(outcome.problems(), false, err);
        if (outcome.failed()) err.println("scholion: the pages stay as they were: " + Common.tally(outcome.problems()));
        else if (!common.quiet) out.println("scholion: made; " + Common.tally(outcome.problems()));
        out.flush();
        err.flush();
    }
}
