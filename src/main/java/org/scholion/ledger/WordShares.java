package org.scholion.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.scholion.content.Passage;

/** How much of recorded passages stands in the passages of a text; each passage is read when it is first asked for. */
final class WordShares {
    /** A pair of words that stands in more passages than that tells nothing of which one it is. */
    private static final int MOST_PLACES = 40;

    private final List<Passage> passages;
    private final Map<Integer, Set<String>> everything = new HashMap<>();
    private final Map<Integer, Integer> sizes = new HashMap<>();
    private Index all;

    WordShares(List<Passage> passages) {
        this.passages = passages;
    }

    /** Which share of a recorded passage stands in the one of this index. */
    double share(Sketch sketch, int index) {
        return sketch.shareIn(words(index));
    }

    /** The size of a passage, as sketches count it. */
    int size(int index) {
        return sizes.computeIfAbsent(
                index, i -> Sketch.of(passages.get(i).text()).size());
    }

    private Set<String> words(int index) {
        return everything.computeIfAbsent(
                index, i -> Sketch.everything(passages.get(i).text()));
    }

    /** The passage that has most of a recorded one, the first of several. */
    Optional<Integer> likest(Sketch sketch) {
        int best = -1;
        double most = 0;
        for (int i : sharing(sketch)) {
            double share = share(sketch, i);
            if (share > most) {
                most = share;
                best = i;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    /** The passages that share something rare with a recorded one, in order. */
    Set<Integer> sharing(Sketch sketch) {
        if (all == null) all = index(IntStream.range(0, passages.size()).boxed().toList());
        return all.sharing(sketch);
    }

    /** Some passages by their words. */
    Index index(Collection<Integer> indexes) {
        Map<String, Set<Integer>> places = new HashMap<>();
        for (int i : indexes)
            for (String word : words(i))
                places.computeIfAbsent(word, k -> new TreeSet<>()).add(i);
        return new Index(places);
    }

    /** @param places by hash, the indexes of the passages that have it */
    record Index(Map<String, Set<Integer>> places) {
        /** The passages that share something rare with a recorded one, in order. */
        Set<Integer> sharing(Sketch sketch) {
            Set<Integer> sharing = new TreeSet<>();
            for (String hash : sketch.hashes()) {
                Set<Integer> there = places.getOrDefault(hash, Set.of());
                if (there.size() <= MOST_PLACES) sharing.addAll(there);
            }
            return sharing;
        }
    }
}
