package org.scholion.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.scholion.build.Build;
import org.scholion.build.Outcome;
import org.scholion.build.SuggestionWriter;
import org.scholion.content.ContentFolder;
import org.scholion.problem.Problem;
import org.scholion.problem.Problems;
import org.scholion.problem.Severity;
import org.scholion.relate.Archive;
import org.scholion.suggest.Decisions;
import org.scholion.suggest.Kind;
import org.scholion.suggest.Proposal;
import org.scholion.suggest.ProposalText;
import org.scholion.suggest.Proposals;
import org.scholion.suggest.Rejections;
import org.scholion.text.Edtf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code suggest}: what editors may want to decide; with {@code --accept} and {@code --reject}, what they have decided. */
@Command(
        name = "suggest",
        description = "Suggests names, spellings, decisions and links; records what editors decide about them.",
        mixinStandardHelpOptions = true)
final class SuggestCommand implements Callable<Integer> {
    private static final int SHOWN = 20;
    private static final int SHORTEST_ID = 6;

    /** Forms of the suggestions. */
    enum Format {
        TEXT,
        JSON
    }

    @Mixin
    private Common common;

    @Parameters(
            paramLabel = "KIND",
            arity = "0..*",
            description = "which to show: ${COMPLETION-CANDIDATES}, in small letters; all without any")
    private List<Kind> kinds;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json (${DEFAULT-VALUE})")
    private Format format;

    @Option(names = "--limit", paramLabel = "N", description = "show at most N of a kind; 0 for all (20 as text)")
    private Integer limit;

    @Option(
            names = "--accept",
            paramLabel = "ID[=ENTRY]",
            arity = "1..*",
            description = "do what is suggested; for another entry ID=entry-id, for a new one ID=register/entry-id")
    private List<String> accepted;

    @Option(names = "--reject", paramLabel = "ID", arity = "1..*", description = "never suggest it again")
    private List<String> rejected;

    @Option(names = "--by", paramLabel = "NAME", description = "who decides")
    private String by;

    @Option(names = "--date", paramLabel = "DATE", description = "of the decision; today without it")
    private String date;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        checkUsage();
        Outcome outcome = new Build(common.reading(common.strict)).read();
        PrintWriter err = spec.commandLine().getErr();
        if (outcome.failed()) {
            Common.print(outcome.problems(), false, err);
            return Common.refused(outcome, "suggested", err);
        }
        boolean decides = accepted != null || rejected != null;
        return decides
                ? decide(outcome.archive().get())
                : show(outcome.archive().get());
    }

    private void checkUsage() {
        if (limit != null && limit < 0) throw wrong("--limit cannot be negative");
        if (date != null && Edtf.parse(date).isEmpty())
            throw wrong("--date must be a date such as 2024-12-01: " + date);
        if (by != null && by.isBlank()) throw wrong("--by needs a name");
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private List<Proposal> proposals(Archive archive, Set<Kind> wanted) {
        return Proposals.of(archive, Rejections.read(content(new Problems()), new Problems()), wanted);
    }

    private ContentFolder content(Problems problems) {
        return new ContentFolder(common.content, common.content.toString(), problems);
    }

    private int show(Archive archive) {
        Set<Kind> wanted = kinds == null ? EnumSet.allOf(Kind.class) : EnumSet.copyOf(kinds);
        List<Proposal> proposals = proposals(archive, wanted);
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.JSON) out.print(SuggestionWriter.json(limited(proposals)));
        else out.print(ProposalText.of(proposals, limit == null ? SHOWN : limit));
        return Cli.CLEAN;
    }

    private List<Proposal> limited(List<Proposal> proposals) {
        if (limit == null || limit == 0) return proposals;
        List<Proposal> some = new ArrayList<>();
        for (Kind kind : Kind.values())
            proposals.stream().filter(p -> p.kind() == kind).limit(limit).forEach(some::add);
        return some;
    }

    // ---- decisions

    private int decide(Archive archive) {
        List<Proposal> proposals = proposals(archive, EnumSet.allOf(Kind.class));
        Problems problems = new Problems();
        Decisions decisions = new Decisions(archive, content(problems), Optional.ofNullable(by), day(), problems);
        Map<String, String> seen = new LinkedHashMap<>();
        for (String word : accepted == null ? List.<String>of() : accepted) {
            int equals = word.indexOf('=');
            Proposal proposal = find(equals < 0 ? word : word.substring(0, equals), proposals, seen);
            String target = equals < 0 ? "" : word.substring(equals + 1);
            decisions.accept(proposal, target).ifPresent(flaw -> {
                throw wrong(proposal.id() + " (" + proposal.words() + "): " + flaw);
            });
        }
        for (String word : rejected == null ? List.<String>of() : rejected)
            decisions.reject(find(word, proposals, seen));
        return write(decisions, problems, seen.size());
    }

    private String day() {
        return date == null ? LocalDate.now(ZoneOffset.UTC).toString() : date;
    }

    private Proposal find(String id, List<Proposal> proposals, Map<String, String> seen) {
        List<Proposal> found = proposals.stream()
                .filter(p -> p.id().equals(id) || id.length() >= SHORTEST_ID && p.id().startsWith(id))
                .toList();
        if (found.isEmpty()) throw wrong("There is no suggestion '" + id + "'; perhaps it has been decided.");
        if (found.size() > 1) throw wrong("'" + id + "' is the beginning of several ids; write one of them in full.");
        if (seen.put(found.get(0).id(), id) != null) throw wrong("'" + id + "' is decided twice.");
        return found.get(0);
    }

    /** Nothing is written where one of the decisions cannot be. */
    private int write(Decisions decisions, Problems problems, int count) {
        List<String> written = problems.anyErrors() ? List.of() : decisions.write();
        List<Problem> sorted = problems.sorted();
        Common.print(sorted, false, spec.commandLine().getErr());
        boolean failed = sorted.stream().anyMatch(p -> p.severity() == Severity.ERROR);
        if (!common.quiet && !written.isEmpty()) {
            String what = count == 1 ? "1 decision" : count + " decisions";
            spec.commandLine().getOut().println("scholion: " + what + " recorded in " + String.join(", ", written));
        }
        return failed ? Cli.FAILED : Cli.CLEAN;
    }
}
