package org.scholion.cli;

import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.scholion.build.Build;
import org.scholion.build.Options;
import org.scholion.build.Outcome;
import org.scholion.build.SuggestionWriter;
import org.scholion.content.ContentFolder;
import org.scholion.problem.Problems;
import org.scholion.suggest.Kind;
import org.scholion.suggest.Proposal;
import org.scholion.suggest.ProposalText;
import org.scholion.suggest.Proposals;
import org.scholion.suggest.Rejections;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code suggest}. */
@Command(name = "suggest", description = "Suggests.", mixinStandardHelpOptions = true)
final class SuggestCommand implements Callable<Integer> {
    enum Format { TEXT, JSON }

    @Mixin
    private Common common;

    @Parameters(paramLabel = "KIND", arity = "0..*")
    private List<Kind> kinds = List.of();

    @Option(names = "--format", defaultValue = "text")
    private Format format;

    @Option(names = "--limit", defaultValue = "20")
    private int limit;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Outcome outcome = new Build(new Options(common.content, common.output, common.templates, Optional.empty(), common.threads(), common.strict)).read();
        Common.print(outcome.problems().stream().filter(p -> p.severity().word().equals("error")).toList(), false, spec.commandLine().getErr());
        if (outcome.failed()) return Cli.FAILED;
        Set<Kind> wanted = kinds.isEmpty() ? EnumSet.allOf(Kind.class) : EnumSet.copyOf(kinds);
        Rejections rejections = Rejections.read(new ContentFolder(common.content, common.content.toString(), new Problems()), new Problems());
        long t = System.nanoTime();
        List<Proposal> p = Proposals.of(outcome.archive().get(), rejections, wanted);
        if (System.getenv("SCHOLION_TIMES") != null) spec.commandLine().getErr().println(outcome.milliseconds() + " suggest " + (System.nanoTime() - t) / 1_000_000);
        out.print(format == Format.JSON ? SuggestionWriter.json(p) : ProposalText.of(p, limit));
        return Cli.CLEAN;
    }
}
