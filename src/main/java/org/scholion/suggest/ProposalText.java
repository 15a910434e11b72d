package org.scholion.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.scholion.problem.Quotable;

/** Proposals as people read them. */
public final class ProposalText {
    private static final String INDENT = "    ";

    private ProposalText() {}

    /**
     * Some proposals, grouped by kind, with what to do about them.
     *
     * @param limit how many of each kind are shown; 0 for all
     */
    public static String of(List<Proposal> proposals, int limit) {
        List<String> lines = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Proposal> some =
                    proposals.stream().filter(p -> p.kind() == kind).toList();
            if (some.isEmpty()) continue;
            int shown = limit == 0 ? some.size() : Math.min(limit, some.size());
            if (!lines.isEmpty()) lines.add("");
            lines.add(kind.heading() + " (" + some.size() + ")");
            some.subList(0, shown).forEach(p -> add(p, lines));
            if (shown < some.size())
                lines.add("… and " + (some.size() - shown) + " more: suggest " + kind.word() + " --limit 0");
        }
        if (lines.isEmpty()) return "Nothing to suggest.\n";
        return String.join("\n", lines)
                + "\n\nTo decide: suggest --accept ID or ID=ENTRY, --reject ID; several with spaces between.\n";
    }

    private static void add(Proposal p, List<String> lines) {
        lines.add("");
        String title = p.kind() == Kind.LINKS ? p.words() : "“" + p.words() + "”";
        lines.add(Quotable.of(p.id() + "  " + title + target(p) + count(p)));
        if (!p.reason().isEmpty()) lines.add(Quotable.of(INDENT + p.reason()));
        if (!p.also().isEmpty()) lines.add(Quotable.of(INDENT + "also as " + String.join(", ", p.also())));
        for (Place place : p.places()) place(p.kind(), place, lines);
        p.lines().forEach(line -> lines.add(Quotable.of(INDENT + line)));
    }

    private static String target(Proposal p) {
        return switch (p.kind()) {
            case NAMES -> p.newEntry().isEmpty() ? "" : " → " + p.register().orElse("?") + "/" + p.newEntry();
            case SPELLINGS, TOGETHER -> " → " + String.join(" or ", p.entries());
            case UNUSED -> " of " + p.entries().get(0);
            case CLASHES -> " of " + String.join(" and ", p.entries());
            case LINKS -> String.format(Locale.ROOT, " · score %.2f", p.score());
            case AMBIGUOUS -> "";
        };
    }

    private static String count(Proposal p) {
        if (p.count() == 0) return "";
        String times = p.count() == 1 ? "once" : p.count() + " times";
        return " · " + times + (p.articles() > 1 ? " in " + p.articles() + " articles" : "");
    }

    private static void place(Kind kind, Place place, List<String> lines) {
        String at = INDENT + place.at() + " " + place.passage();
        if (kind != Kind.LINKS) {
            lines.add(Quotable.of(at + "  " + place.before() + "[" + place.words() + "]" + place.after()));
            return;
        }
        lines.add(Quotable.of(at));
        lines.add(Quotable.lines(INDENT + INDENT + place.words()));
    }
}
