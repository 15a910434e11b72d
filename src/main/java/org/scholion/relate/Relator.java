package org.scholion.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scholion.annotate.LinkDecision;
import org.scholion.content.ArchiveSettings;
import org.scholion.problem.Problems;
import org.scholion.register.Registers;

/** Proposes which passages of different periods belong together, says why, and keeps to what editors decided. */
public final class Relator {
    private static final int SHARED = 5;

    private final Crew crew;

    /** One that works alone. */
    public Relator() {
        this(Crew.ALONE);
    }

    /** @param crew who shares the work; the links are the same whoever does */
    public Relator(Crew crew) {
        this.crew = crew;
    }

    /**
     * Relates every passage to those of other periods.
     *
     * @param articles in any order; those without a period are related to none
     * @param problems told of decisions that no longer apply
     * @return by earlier article (date, id), passage, then descending score, later article, passage
     */
    public List<CrossLink> relate(
            List<ArticleFacts> articles, Registers registers, ArchiveSettings settings, Problems problems) {
        Library library = new Library(articles, settings);
        Decisions decisions = new Decisions(library, problems);

        Kinship kinship = new Kinship(registers);
        Topics topics = new Topics(library, kinship, crew);
        Scales scales = new Scales(library, kinship, topics);
        Candidates candidates =
                new Candidates(topics, kinship, scales, settings.periods().size());
        Map<Pair, Evidence> proposals =
                new Proposer(library, topics, scales, candidates).propose(decisions.rejected(), crew);

        Writer writer = new Writer(library, kinship, scales, new Reasons(library, kinship, topics));
        List<CrossLink> links = new ArrayList<>();
        decisions
                .confirmed()
                .forEach((pair, d) -> links.add(writer.confirmed(pair, evidence(pair, topics, scales), d)));
        proposals.keySet().removeAll(decisions.confirmed().keySet());
        proposals.forEach((pair, evidence) -> links.add(writer.proposed(pair, evidence)));
        return sorted(links, library);
    }

    private static Evidence evidence(Pair pair, Topics topics, Scales scales) {
        return scales.weigh(
                topics.of(pair.thenArticle(), pair.thenUnit()), topics.of(pair.nowArticle(), pair.nowUnit()));
    }

    private static List<CrossLink> sorted(List<CrossLink> links, Library library) {
        links.sort(Comparator.comparing(
                        (CrossLink l) -> library.find(l.thenArticle()).orElseThrow())
                .thenComparing(CrossLink::thenPassage)
                .thenComparing(CrossLink::thenSentence)
                .thenComparing(Comparator.comparingDouble(CrossLink::score).reversed())
                .thenComparing(CrossLink::nowArticle)
                .thenComparing(CrossLink::nowPassage)
                .thenComparing(CrossLink::nowSentence));
        return List.copyOf(links);
    }

    /** Puts what was found into words and ids. */
    private record Writer(Library library, Kinship kinship, Scales scales, Reasons reasons) {
        CrossLink proposed(Pair pair, Evidence evidence) {
            return link(pair, evidence, false, "", reasons.of(pair, evidence), "");
        }

        CrossLink confirmed(Pair pair, Evidence evidence, LinkDecision decision) {
            double least = evidence.ties().isEmpty() ? Proposer.LEAST : Proposer.LEAST / 2;
            boolean chance = evidence.score() < least; // that both name the city is no reason
            Reason reason = chance || evidence.isNone() ? Reason.BY_EDITORS : reasons.of(pair, evidence);
            return link(pair, evidence, true, decision.kind(), reason, decision.note());
        }

        private CrossLink link(
                Pair pair, Evidence evidence, boolean confirmed, String kind, Reason reason, String note) {
            Unit then = library.units(pair.thenArticle()).get(pair.thenUnit());
            Unit now = library.units(pair.nowArticle()).get(pair.nowUnit());
            return new CrossLink(
                    library.article(pair.thenArticle()).id(),
                    then.passage(),
                    then.sentence(),
                    library.article(pair.nowArticle()).id(),
                    now.passage(),
                    now.sentence(),
                    evidence.score(),
                    confirmed,
                    kind,
                    shared(evidence),
                    reason,
                    note);
        }

        private List<String> shared(Evidence evidence) {
            Comparator<Integer> rarest = Comparator.comparingDouble((Integer e) -> -scales.rarity(e));
            Set<String> ids = new LinkedHashSet<>();
            evidence.ties().stream()
                    .map(Evidence.Tie::then)
                    .sorted(rarest.thenComparing(e -> kinship.entry(e).id()))
                    .limit(SHARED)
                    .forEach(e -> ids.add(kinship.entry(e).id()));
            return List.copyOf(ids);
        }
    }
}
