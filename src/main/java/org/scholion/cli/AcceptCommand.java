package org.scholion.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.scholion.accept.Acceptance;
import org.scholion.accept.Changes;
import org.scholion.accept.LedgerFiles;
import org.scholion.accept.Settlement;
import org.scholion.accept.Settlements;
import org.scholion.build.Build;
import org.scholion.build.Outcome;
import org.scholion.content.ContentFolder;
import org.scholion.ledger.Ledger;
import org.scholion.ledger.LedgerReader;
import org.scholion.ledger.LedgerText;
import org.scholion.problem.Code;
import org.scholion.problem.Problems;
import org.scholion.relate.Archive;
import org.scholion.relate.ArticleFacts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code accept}: what is published now goes into the ledger, so that its addresses last. */
@Command(
        name = "accept",
        description = {
            "Records in content/ledger/ the addresses that are published now, and where every note stands.",
            "With 'notes', the places of notes whose words have changed are accepted too: on all articles, or on one."
        },
        mixinStandardHelpOptions = true)
final class AcceptCommand implements Callable<Integer> {
    private static final String NOTES = "notes";

    private static final String AS_IT_SHOULD_BE = "scholion: the ledger is as it should be";

    @Mixin
    private Common common;

    @Parameters(
            paramLabel = "notes [ARTICLE]",
            arity = "0..2",
            description = "accept the places of moved notes as well")
    private List<String> words = List.of();

    @Option(
            names = "--redirect",
            paramLabel = "FROM=TO",
            description = "FROM was published and is gone; its address leads to TO now, as in places/old=places/new or"
                    + " articles/a#p7=p9")
    private List<String> redirects = List.of();

    @Option(
            names = "--gone",
            paramLabel = "ADDRESS",
            description = "ADDRESS was published and is gone for good, as in places/old or articles/a#note-1")
    private List<String> gone = List.of();

    @Option(names = "--plan", description = "say what would be recorded; write nothing")
    private boolean plan;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!words.isEmpty() && !words.get(0).equals(NOTES))
            throw wrong("'" + words.get(0) + "' is nothing to accept: write 'accept' or 'accept notes [ARTICLE]'");
        Problems unread = new Problems();
        ContentFolder content = new ContentFolder(common.content, common.content.toString(), unread);
        Ledger before = new LedgerReader(content, unread).read();
        Settlements settlements = settlements(before);
        Outcome outcome = new Build(common.reading(common.strict)).read(settlements::in);
        Common.print(outcome.problems(), false, spec.commandLine().getErr());
        if (outcome.failed())
            return Common.refused(outcome, "accepted", spec.commandLine().getErr());
        Archive archive = outcome.archive().orElseThrow();
        settlements.unsettled(archive).forEach(u -> {
            throw wrong(u);
        });
        return write(before, archive, outcome);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private Settlements settlements(Ledger before) {
        List<Settlement> all = new ArrayList<>();
        for (String redirect : redirects)
            all.add(Settlement.redirect(redirect)
                    .orElseThrow(
                            () -> wrong("--redirect needs two addresses, as in places/old=places/new: " + redirect)));
        for (String address : gone)
            all.add(Settlement.gone(address)
                    .orElseThrow(() -> wrong("--gone needs an address, as in articles/a#p7: " + address)));
        Settlements settlements = new Settlements(all);
        settlements.unknown(before).ifPresent(u -> {
            throw wrong(u);
        });
        return settlements;
    }

    private int write(Ledger before, Archive archive, Outcome outcome) {
        Ledger after = new Acceptance(archive, acceptsMoved(archive)).ledger();
        List<String> changes = Changes.between(before, after);
        PrintWriter out = spec.commandLine().getOut();
        if (!common.quiet) changes.forEach(out::println);
        if (plan) {
            boolean same = LedgerText.of(before).equals(LedgerText.of(after));
            if (!common.quiet)
                out.println(
                        same
                                ? AS_IT_SHOULD_BE
                                : "scholion: nothing was written; without --plan this would be accepted");
            return Cli.CLEAN;
        }
        Problems problems = new Problems();
        ContentFolder content = new ContentFolder(common.content, common.content.toString(), problems);
        List<String> written = LedgerFiles.write(before, after, content, problems);
        Common.print(problems.sorted(), false, spec.commandLine().getErr());
        if (!common.quiet) say(archive, written, outcome, out);
        return problems.anyErrors() ? Cli.FAILED : Cli.CLEAN;
    }

    private void say(Archive archive, List<String> written, Outcome outcome, PrintWriter out) {
        out.println(
                written.isEmpty()
                        ? AS_IT_SHOULD_BE
                        : "scholion: accepted; " + (written.size() == 1 ? "1 file" : written.size() + " files")
                                + " of the ledger written: commit them with the texts");
        boolean left = words.isEmpty() && outcome.problems().stream().anyMatch(p -> p.code() == Code.MOVED_NOTE);
        if (left)
            out.println("scholion: notes whose words have changed were not accepted; look at them, then run 'accept"
                    + " notes'");
    }

    private java.util.function.Predicate<ArticleFacts> acceptsMoved(Archive archive) {
        if (words.isEmpty()) return f -> false;
        if (words.size() == 1) return f -> true;
        String article = words.get(1);
        if (archive.articles().stream().noneMatch(f -> f.id().equals(article)))
            throw wrong("there is no article '" + article + "'");
        return f -> f.id().equals(article);
    }
}
