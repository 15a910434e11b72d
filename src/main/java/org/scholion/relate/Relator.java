package org.scholion.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scholion.annotate.Anchorer;
import org.scholion.annotate.Anchoring;
import org.scholion.annotate.LinkDecision;
import org.scholion.annotate.Quote;
import org.scholion.annotate.Span;
import org.scholion.content.ArchiveSettings;
import org.scholion.content.Body;
import org.scholion.content.Passage;
import org.scholion.content.Period;
import org.scholion.mention.Mention;
import org.scholion.problem.Code;
import org.scholion.problem.Problems;
import org.scholion.problem.Suggest;
import org.scholion.register.Entry;
import org.scholion.register.Registers;

/** Proposes links between passages that name the same rare entries, and keeps the editors' decisions. */
public final class Relator {
    private static final int KEPT = 3;
    private static final double LEAST = 0.3;
    private static final int LONGEST_POSTING = 400;

    /**
     * Relates every passage to those of other periods.
     *
     * @param articles in any order
     * @param problems told of decisions that no longer apply
     * @return by earlier article (date, id), passage, then descending score
     */
    public List<CrossLink> relate(List<ArticleFacts> articles, Registers registers, ArchiveSettings settings, Problems problems) {
        Map<String, ArticleFacts> byId = new TreeMap<>();
        articles.forEach(a -> byId.put(a.id(), a));
        Map<String, Integer> order = new HashMap<>();
        for (Period period : settings.periods()) order.put(period.id(), order.size());
        Map<String, CrossLink> links = new LinkedHashMap<>();
        Set<String> rejected = new HashSet<>();
        Scoring scoring = new Scoring(byId, registers);
        for (ArticleFacts facts : byId.values()) decide(facts, byId, order, scoring, links, rejected, problems);
        for (CrossLink link : scoring.proposals(order)) {
            String key = key(link);
            if (!rejected.contains(key)) links.putIfAbsent(key, link);
        }
        return links.values().stream().sorted(order(byId)).toList();
    }

    private static Comparator<CrossLink> order(Map<String, ArticleFacts> byId) {
        return Comparator.comparing((CrossLink l) -> byId.get(l.thenArticle()).article().date().sortDay())
                .thenComparing(CrossLink::thenArticle)
                .thenComparingInt(CrossLink::thenPassage)
                .thenComparing(Comparator.comparingDouble(CrossLink::score).reversed())
                .thenComparing(CrossLink::nowArticle)
                .thenComparingInt(CrossLink::nowPassage);
    }

    private static String key(CrossLink l) {
        return l.thenArticle() + "#" + l.thenPassage() + " " + l.nowArticle() + "#" + l.nowPassage();
    }

    private static void decide(
            ArticleFacts facts, Map<String, ArticleFacts> byId, Map<String, Integer> order, Scoring scoring,
            Map<String, CrossLink> links, Set<String> rejected, Problems problems) {
        for (LinkDecision decision : facts.annotations().links()) {
            ArticleFacts other = byId.get(decision.to());
            if (other == null) {
                problems.report(Code.UNKNOWN_REFERENCE, decision.at(), "there is no article '" + decision.to() + "'", Suggest.fix(decision.to(), byId.keySet(), "articles"));
                continue;
            }
            int here = passage(facts, decision.quote(), problems);
            int there = passage(other, decision.toQuote(), problems);
            if (here < 0 || there < 0) continue;
            boolean first = order.getOrDefault(facts.article().period(), 0) <= order.getOrDefault(other.article().period(), 0);
            CrossLink bare = first ? scoring.link(facts, here, other, there) : scoring.link(other, there, facts, here);
            if (decision.confirmed()) links.put(key(bare), confirmed(bare, decision));
            else rejected.add(key(bare));
        }
    }

    private static CrossLink confirmed(CrossLink bare, LinkDecision decision) {
        String reason = bare.reason().isEmpty() ? "Set by the editors" : bare.reason();
        return new CrossLink(bare.thenArticle(), bare.thenPassage(), bare.nowArticle(), bare.nowPassage(), bare.score(), true, decision.kind(), bare.shared(), reason, decision.note());
    }

    private static int passage(ArticleFacts facts, Quote quote, Problems problems) {
        Body body = facts.article().body();
        Anchoring found = new Anchorer(body.text()).anchor(quote);
        if (found instanceof Anchoring.Exact exact) return body.passageAt(exact.span().start());
        if (found instanceof Anchoring.Moved moved) return body.passageAt(moved.span().start());
        problems.report(Code.STALE_DECISION, quote.at(), "the words '" + quote.exact() + "' are not in '" + facts.id() + "', or not only once", "correct the quote, or add a prefix or suffix");
        return -1;
    }

    /** The evidence of shared entries, weighted by rarity. */
    private static final class Scoring {
        private final Map<String, ArticleFacts> articles;
        private final Registers registers;
        private final Map<String, List<Place>> postings = new TreeMap<>();
        private int passages;

        private record Place(ArticleFacts facts, int passage) {}

        Scoring(Map<String, ArticleFacts> articles, Registers registers) {
            this.articles = articles;
            this.registers = registers;
            for (ArticleFacts facts : articles.values()) {
                passages += facts.article().body().passages().size();
                for (int p = 0; p < facts.article().body().passages().size(); p++) {
                    if (facts.article().body().passages().get(p).kind() == Passage.Kind.HEADING) continue;
                    for (String entry : named(facts, p)) postings.computeIfAbsent(entry, k -> new ArrayList<>()).add(new Place(facts, p));
                }
            }
        }

        /** The entries that a passage names, and those that they are or were known as. */
        private Set<String> named(ArticleFacts facts, int passage) {
            Passage p = facts.article().body().passages().get(passage);
            Set<String> named = new TreeSet<>();
            for (Mention m : facts.mentions()) {
                Span span = m.span();
                if (!m.entry().isEmpty() && span.start() >= p.start() && span.end() <= p.end()) named.add(m.entry());
            }
            return named;
        }

        private double weight(String entry) {
            double share = (double) postings.getOrDefault(entry, List.of()).size() / Math.max(1, passages);
            return Math.max(0, Math.min(1, 1 - 8 * share));
        }

        List<CrossLink> proposals(Map<String, Integer> order) {
            List<CrossLink> found = new ArrayList<>();
            for (ArticleFacts facts : articles.values()) {
                for (int p = 0; p < facts.article().body().passages().size(); p++) found.addAll(best(facts, p, order));
            }
            return found;
        }

        private List<CrossLink> best(ArticleFacts facts, int passage, Map<String, Integer> order) {
            Map<String, CrossLink> candidates = new TreeMap<>();
            Integer own = order.get(facts.article().period());
            if (own == null) return List.of();
            for (String entry : named(facts, passage)) {
                List<Place> places = postings.getOrDefault(entry, List.of());
                if (places.size() > LONGEST_POSTING) continue;
                for (Place place : places) {
                    Integer theirs = order.get(place.facts().article().period());
                    if (theirs == null || theirs.equals(own)) continue;
                    CrossLink link = own < theirs
                            ? link(facts, passage, place.facts(), place.passage())
                            : link(place.facts(), place.passage(), facts, passage);
                    if (link.score() >= LEAST) candidates.put(key(link), link);
                }
            }
            return candidates.values().stream()
                    .sorted(Comparator.comparingDouble(CrossLink::score).reversed().thenComparing(Relator::key))
                    .limit(KEPT)
                    .toList();
        }

        CrossLink link(ArticleFacts then, int thenPassage, ArticleFacts now, int nowPassage) {
            Set<String> shared = named(then, thenPassage);
            shared.retainAll(named(now, nowPassage));
            List<String> rarest = shared.stream().sorted(Comparator.comparing((String e) -> -weight(e)).thenComparing(e -> e)).limit(5).toList();
            double missing = 1;
            for (String entry : rarest) missing *= 1 - 0.6 * weight(entry);
            double score = Math.round(100 * (1 - missing)) / 100.0;
            return new CrossLink(then.id(), thenPassage, now.id(), nowPassage, score, false, "", rarest, reason(rarest), "");
        }

        private String reason(List<String> shared) {
            List<String> names = shared.stream().limit(3).map(registers::get).map(Entry::name).toList();
            if (names.isEmpty()) return "";
            String last = names.get(names.size() - 1);
            return "Both name " + (names.size() == 1 ? last : String.join(", ", names.subList(0, names.size() - 1)) + " and " + last);
        }
    }
}
