package org.scholion.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Chooses for every passage its best counterparts in every other period. */
final class Proposer {
    private static final int KEPT = 3;
    private static final int SHARE = 4096; // topics that one worker takes at a time

    /** The score from which on passages are proposed: what one rare name gives by itself. */
    static final double LEAST = 0.5;

    private final Library library;
    private final Topics topics;
    private final Scales scales;
    private final Candidates candidates;

    Proposer(Library library, Topics topics, Scales scales, Candidates candidates) {
        this.library = library;
        this.topics = topics;
        this.scales = scales;
        this.candidates = candidates;
    }

    private record Proposal(Pair pair, Evidence evidence) {}

    /**
     * All proposals: what is among the best for either of its passages.
     *
     * @param rejected pairs that are not proposed and take no other's place
     * @param crew who shares the work
     */
    Map<Pair, Evidence> propose(Set<Pair> rejected, Crew crew) {
        Map<Pair, Evidence> proposals = new TreeMap<>();
        crew.each(
                IntStream.rangeClosed(0, topics.size() / SHARE).boxed(),
                share -> best(share * SHARE, Math.min(topics.size(), (share + 1) * SHARE), rejected),
                found -> found.forEach(p -> proposals.put(p.pair(), p.evidence())));
        return proposals;
    }

    /** What is best for the topics of a range. */
    private List<Proposal> best(int from, int to, Set<Pair> rejected) {
        List<Proposal> proposals = new ArrayList<>();
        Tally tally = new Tally(topics.size());
        for (int t = from; t < to; t++) {
            Topic topic = topics.get(t);
            if (!topic.isLinkable()) continue;
            for (int period = 0; period < library.periods().size(); period++) {
                if (period != topic.period()) proposals.addAll(best(topic, period, rejected, tally));
            }
        }
        return proposals;
    }

    private List<Proposal> best(Topic topic, int period, Set<Pair> rejected, Tally tally) {
        List<Proposal> proposals = new ArrayList<>();
        for (int number : candidates.of(topic, period, tally)) {
            Topic other = topics.get(number);
            Pair pair = library.pair(topic.article(), topic.unit(), other.article(), other.unit());
            if (rejected.contains(pair)) continue;
            Evidence evidence = topic.period() < period ? scales.weigh(topic, other) : scales.weigh(other, topic);
            if (evidence.score() >= LEAST) proposals.add(new Proposal(pair, evidence));
        }
        proposals.sort(Comparator.comparingDouble((Proposal p) -> p.evidence().score())
                .reversed()
                .thenComparing(Proposal::pair));
        return proposals.subList(0, Math.min(KEPT, proposals.size()));
    }
}
