package org.scholion.relate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scholion.annotate.Anchorer;
import org.scholion.annotate.Anchoring;
import org.scholion.annotate.LinkDecision;
import org.scholion.annotate.Quote;
import org.scholion.annotate.Span;
import org.scholion.content.Body;
import org.scholion.problem.Code;
import org.scholion.problem.Problems;
import org.scholion.problem.Suggest;

/** The editors' decisions on links, with their quotations found in the texts. */
final class Decisions {
    private final Library library;
    private final Problems problems;
    private final Map<Pair, LinkDecision> confirmed = new TreeMap<>();
    private final Set<Pair> rejected = new TreeSet<>();
    private final Map<Integer, Anchorer> anchorers = new HashMap<>();

    /** @param problems told of decisions that no longer apply */
    Decisions(Library library, Problems problems) {
        this.library = library;
        this.problems = problems;
        for (int a = 0; a < library.size(); a++) {
            for (LinkDecision decision : library.article(a).annotations().links()) read(a, decision);
        }
        anchorers.clear();
        confirmed.forEach(this::checkNotRejected);
        confirmed.keySet().removeAll(rejected);
    }

    /** Pairs that belong together; the first decision on each. */
    Map<Pair, LinkDecision> confirmed() {
        return confirmed;
    }

    /** Pairs that do not. */
    Set<Pair> rejected() {
        return rejected;
    }

    private void read(int article, LinkDecision decision) {
        Optional<Integer> other = library.find(decision.to());
        if (other.isEmpty()) {
            problems.unknown(
                    decision.to(),
                    decision.quote().at(),
                    "there is no article '" + decision.to() + "'",
                    Suggest.fix(decision.to(), library.ids(), "articles"));
        } else if (areComparable(article, other.get(), decision)) {
            Optional<Span> here = find(article, decision.quote(), decision.confirmed());
            Optional<Span> there = find(other.get(), decision.toQuote(), decision.confirmed());
            if (here.isPresent() && there.isPresent()) decide(article, here.get(), other.get(), there.get(), decision);
        }
    }

    private boolean areComparable(int article, int other, LinkDecision decision) {
        int one = library.period(article);
        int two = library.period(other);
        if (one != Library.NO_PERIOD && two != Library.NO_PERIOD && one != two) return true;
        String why =
                one == two && one != Library.NO_PERIOD ? "belong to the same period" : "do not both belong to a period";
        problems.report(
                Code.STALE_DECISION,
                decision.quote().at(),
                "'" + library.article(article).id() + "' and '" + decision.to() + "' " + why,
                "link articles of different periods, or correct the period of one of them");
        return false;
    }

    private Optional<Span> find(int article, Quote quote, boolean shown) {
        ArticleFacts facts = library.article(article);
        if (facts.article().withdrawn().isPresent()) {
            stale(quote, "the article '" + facts.id() + "' is withdrawn", "delete the decision");
            return Optional.empty();
        }
        Anchoring found = anchorers
                .computeIfAbsent(
                        article, a -> new Anchorer(facts.article().body().text()))
                .anchor(quote);
        if (shown && found instanceof Anchoring.Moved moved) moved(quote, facts, moved);
        if (found.place().isPresent()) return found.place();
        if (found instanceof Anchoring.Ambiguous ambiguous) {
            stale(
                    quote,
                    words(quote) + " stand in '" + facts.id() + "' "
                            + ambiguous.places().size() + " times",
                    "add a prefix or suffix, or quote more words");
        } else if (found instanceof Anchoring.Orphan orphan) {
            stale(quote, words(quote) + " are not in '" + facts.id() + "'", nearest(facts, orphan));
        }
        return Optional.empty();
    }

    private static String words(Quote quote) {
        String words = quote.exact().replaceAll("\\s+", " ").strip();
        int cut = words.length() <= 60 ? words.length() : Math.max(30, words.lastIndexOf(' ', 60));
        return "the words \"" + words.substring(0, cut) + (cut < words.length() ? " …\"" : "\"");
    }

    private static String nearest(ArticleFacts facts, Anchoring.Orphan orphan) {
        if (orphan.nearest().isEmpty()) return "quote other words of the passage, or delete the decision";
        return "quote what stands there now, perhaps in "
                + at(facts, orphan.nearest().get(0).span());
    }

    private void moved(Quote quote, ArticleFacts facts, Anchoring.Moved moved) {
        problems.report(
                Code.MOVED_LINK,
                quote.at(),
                words(quote) + " have changed in '" + facts.id() + "'",
                "quote what stands there now, in " + at(facts, moved.span()));
    }

    private static String at(ArticleFacts facts, Span span) {
        Body body = facts.article().body();
        String words = body.text().substring(span.start(), span.end()).replaceAll("\\s+", " ");
        return body.passageOf(span.start()).id() + ": \"" + words + "\"";
    }

    private void stale(Quote quote, String message, String fix) {
        problems.report(Code.STALE_DECISION, quote.at(), message, fix);
    }

    /** A confirmed link stands where the words begin; a rejected one is rejected for all units that they touch. */
    private void decide(int article, Span here, int other, Span there, LinkDecision decision) {
        Units units = library.units(article);
        Units others = library.units(other);
        int first = units.at(here.start());
        int otherFirst = others.at(there.start());
        if (decision.confirmed()) {
            confirmed.putIfAbsent(library.pair(article, first, other, otherFirst), decision);
            return;
        }
        for (int p = first; p <= units.at(here.end() - 1); p++) {
            for (int q = otherFirst; q <= others.at(there.end() - 1); q++)
                rejected.add(library.pair(article, p, other, q));
        }
    }

    private void checkNotRejected(Pair pair, LinkDecision decision) {
        if (!rejected.contains(pair)) return;
        String passages = "two passages are both confirmed and rejected as counterparts";
        stale(decision.quote(), passages, "delete one of the decisions; until then they are not linked");
    }
}
