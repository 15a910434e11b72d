package org.scholion.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.scholion.annotate.MentionDecision;
import org.scholion.annotate.Quote;
import org.scholion.content.Article;
import org.scholion.content.Passage;
import org.scholion.problem.Code;
import org.scholion.problem.Problems;
import org.scholion.problem.Suggest;
import org.scholion.register.Entry;
import org.scholion.register.Registers;

/** The editors' decisions about the names of one article, each where it applies; no two share a character. */
final class Decisions {
    private final TreeMap<Integer, Decision> byStart = new TreeMap<>();
    /** Of which it is not known yet that they hold anywhere; as written. */
    private final Set<MentionDecision> idle = new LinkedHashSet<>();

    private final Set<MentionDecision> contradicting = new HashSet<>();

    private Decisions() {}

    /** Finds where decisions apply, and reports those that apply nowhere, name no entry or contradict others. */
    static Decisions of(Article article, List<MentionDecision> written, Registers registers, Problems problems) {
        Decisions decisions = new Decisions();
        if (written.isEmpty() || article.withdrawn().isPresent()) return decisions;
        Quotes quotes = new Quotes(article.body().text());
        List<Decision> placed = new ArrayList<>();
        for (MentionDecision decision : written) {
            if (isKnown(decision, registers, problems)) placed.addAll(place(decision, quotes, problems));
        }
        placed.sort(Comparator.comparing(Decision::pinned)
                .reversed()
                .thenComparing(Decision::length, Comparator.reverseOrder()));
        for (Decision decision : placed) {
            decisions.idle.add(decision.written());
            decisions.addUnlessTaken(decision, problems);
        }
        return decisions;
    }

    private static boolean isKnown(MentionDecision decision, Registers registers, Problems problems) {
        if (decision.entry().isEmpty() || registers.find(decision.entry().get()).isPresent()) return true;
        String id = decision.entry().get();
        List<String> ids = registers.all().stream().map(Entry::id).toList();
        String fix = Suggest.fix(id, ids, "entries");
        problems.unknown(id, decision.quote().at(), "there is no entry '" + id + "'", fix);
        return false;
    }

    private static List<Decision> place(MentionDecision decision, Quotes quotes, Problems problems) {
        Quote quote = decision.quote();
        boolean pinned = !quote.prefix().isBlank() || !quote.suffix().isBlank();
        List<Decision> placed = quotes.places(quote).stream()
                .map(span -> new Decision(span, decision.entry(), pinned, decision))
                .toList();
        if (placed.isEmpty()) reportStale(quote, pinned && quotes.stands(quote.exact()), problems);
        return placed;
    }

    private static void reportStale(Quote quote, boolean elsewhere, Problems problems) {
        String message = elsewhere
                ? "'" + quote.exact() + "' stands in the article, but nowhere with this prefix and suffix"
                : "'" + quote.exact() + "' does not stand in the article as whole words";
        String fix = elsewhere
                ? "correct prefix and suffix, or delete the decision"
                : "correct the quote, or delete the decision";
        problems.report(Code.STALE_DECISION, quote.at(), message, fix);
    }

    private void addUnlessTaken(Decision decision, Problems problems) {
        Map.Entry<Integer, Decision> before = byStart.lowerEntry(decision.span().end());
        boolean taken = before != null
                && before.getValue().span().end() > decision.span().start();
        if (!taken) byStart.put(decision.span().start(), decision);
        else if (decision.contradicts(before.getValue())) annul(before.getValue(), decision, problems);
    }

    /** Of two decisions that contradict each other none is known to be right. */
    private void annul(Decision first, Decision second, Problems problems) {
        byStart.put(first.span().start(), first.annulled());
        if (!contradicting.add(second.written())) return;
        Quote quote = second.written().quote();
        int line = first.written().quote().at().line();
        problems.report(
                Code.STALE_DECISION,
                quote.at(),
                "'" + quote.exact() + "' is decided otherwise on line " + line
                        + ", so that neither holds and nothing is linked",
                "keep one of the two, or tell their places apart with prefix or suffix");
    }

    /** Notes that a decision holds where it applies. */
    void hold(Decision decision) {
        idle.remove(decision.written());
    }

    /** Reports the decisions that hold nowhere, though their words stand in the article; once all passages are read. */
    void reportIdle(Problems problems) {
        idle.removeAll(contradicting);
        for (MentionDecision decision : idle) {
            problems.report(
                    Code.STALE_DECISION,
                    decision.quote().at(),
                    "'" + decision.quote().exact()
                            + "' decides nothing: wherever it stands another decision or a longer name holds",
                    "add prefix or suffix to decide one place, or delete the decision");
        }
    }

    /** The decisions that apply in a passage, in reading order. */
    Collection<Decision> in(Passage passage) {
        if (byStart.isEmpty()) return List.of();
        return byStart.subMap(passage.start(), Math.max(passage.start(), passage.end()))
                .values();
    }
}
