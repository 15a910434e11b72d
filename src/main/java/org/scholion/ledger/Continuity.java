package org.scholion.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.scholion.content.Body;
import org.scholion.content.Passage;

/**
 * Gives the passages of a text the ids that they had when they were accepted, however the text was edited since.
 *
 * <p>Passages that are unchanged are matched first, those that stand once before those that stand several times, which
 * are told apart by their neighbours (P. Heckel, "A technique for isolating differences between files", 1978); then
 * changed ones by the words they share, most alike first; then headings that stand where one stood. A passage that was
 * split keeps its id in its larger part; of passages that were merged, all ids lead to the whole, and come back when it is
 * divided as before. What is new takes the next ids that were never used.
 */
public final class Continuity {
    /** The share of its words by which a passage is the same. */
    static final double HALF = 0.5;

    private static final int NONE = -1;

    private final ArticleRecord record;
    private final List<PassageRecord> old;

    /** How many of the old ones stood there last; those after them had been taken into these, and may come back. */
    private final int lasting;

    private final List<Passage> now;
    private final String[] hashes;
    private final int[] newOf;
    private final int[] oldOf;
    private final WordShares shares;

    private Continuity(ArticleRecord record, List<Passage> now) {
        this.record = record;
        this.old = new ArrayList<>(record.passages());
        this.lasting = old.size();
        record.departed().forEach(d -> d.was().ifPresent(old::add));
        this.now = now;
        this.hashes = now.stream().map(p -> Hashes.of(p.text())).toArray(String[]::new);
        this.newOf = new int[old.size()];
        this.oldOf = new int[now.size()];
        Arrays.fill(newOf, NONE);
        Arrays.fill(oldOf, NONE);
        this.shares = new WordShares(now);
    }

    /**
     * A text with lasting ids.
     *
     * @param body the text
     * @param lost passages that were accepted and are nowhere in it, in the order in which they stood
     */
    public record Continued(Body body, List<Lost> lost) {}

    /**
     * A passage that is gone.
     *
     * @param likest the passage that shares most of its words, if any shares some
     * @param share which share of its words that is, 0 to 1
     */
    public record Lost(PassageRecord passage, Optional<Passage> likest, double share) {}

    /** Carries ids over. Where nothing is accepted the text stays as it is. */
    public static Continued of(Body body, ArticleRecord record) {
        if (record.passages().isEmpty()) return new Continued(body, List.of());
        Continuity continuity = new Continuity(record, body.passages());
        continuity.match();
        return continuity.continued(body);
    }

    private void match() {
        inPlace();
        unchanged();
        if (anyLeft()) {
            changed();
            headings();
        }
        staying();
    }

    private boolean anyLeft() {
        return Arrays.stream(newOf).anyMatch(i -> i == NONE)
                && Arrays.stream(oldOf).anyMatch(j -> j == NONE);
    }

    /** A passage that was taken into another one does not come back while its words are there. */
    private void staying() {
        for (int j = lasting; j < old.size(); j++) {
            if (newOf[j] == NONE) continue;
            int whole = record.leadsTo(old.get(j).id()).map(this::placeOf).orElse(NONE);
            if (whole == NONE || shares.share(old.get(j).sketch(), whole) < HALF) continue;
            oldOf[newOf[j]] = NONE;
            newOf[j] = NONE;
        }
    }

    private int placeOf(String id) {
        for (int j = 0; j < old.size(); j++) if (old.get(j).id().equals(id)) return newOf[j];
        return NONE;
    }

    private void join(int j, int i) {
        newOf[j] = i;
        oldOf[i] = j;
    }

    /** A text that was withdrawn and is shown again: of its passages only the order is known. */
    private void inPlace() {
        for (int j = 0; j < Math.min(lasting, now.size()); j++) if (old.get(j).isWithoutWords()) join(j, j);
    }

    // ---- unchanged

    private void unchanged() {
        Map<String, List<Integer>> before = new HashMap<>();
        Map<String, List<Integer>> after = new HashMap<>();
        for (int j = 0; j < old.size(); j++)
            before.computeIfAbsent(old.get(j).hash(), k -> new ArrayList<>()).add(j);
        for (int i = 0; i < hashes.length; i++)
            after.computeIfAbsent(hashes[i], k -> new ArrayList<>()).add(i);
        for (int j = 0; j < old.size(); j++) {
            List<Integer> there = after.getOrDefault(old.get(j).hash(), List.of());
            if (newOf[j] == NONE
                    && there.size() == 1
                    && before.get(old.get(j).hash()).size() == 1) join(j, there.get(0));
        }
        besideNeighbours();
        inOrder(before, after);
    }

    /** Among doubles, those whose neighbour is matched follow it. */
    private void besideNeighbours() {
        for (int j = 0; j < lasting; j++) {
            int i = j == 0 ? 0 : newOf[j - 1] == NONE ? NONE : newOf[j - 1] + 1;
            joinIfSame(j, i);
        }
        for (int j = lasting - 1; j >= 0; j--) {
            boolean last = j == lasting - 1;
            int i = last ? now.size() - 1 : newOf[j + 1] == NONE ? NONE : newOf[j + 1] - 1;
            joinIfSame(j, i);
        }
    }

    private void joinIfSame(int j, int i) {
        if (newOf[j] != NONE || i < 0 || i >= now.size() || oldOf[i] != NONE) return;
        if (hashes[i].equals(old.get(j).hash())) join(j, i);
    }

    private void inOrder(Map<String, List<Integer>> before, Map<String, List<Integer>> after) {
        for (Map.Entry<String, List<Integer>> same : before.entrySet()) {
            List<Integer> left = new ArrayList<>(after.getOrDefault(same.getKey(), List.of()));
            left.removeIf(i -> oldOf[i] != NONE);
            for (int j : same.getValue()) {
                if (newOf[j] == NONE && !left.isEmpty()) join(j, left.remove(0));
            }
        }
    }

    // ---- changed

    /** @param alike from 0 to 1, of both together */
    private record Pair(int j, int i, double alike) {}

    private void changed() {
        List<Pair> pairs = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) if (oldOf[i] == NONE) open.add(i);
        WordShares.Index index = shares.index(open);
        for (int j = 0; j < old.size(); j++) {
            if (newOf[j] != NONE) continue;
            for (int i : index.sharing(old.get(j).sketch())) pair(j, i).ifPresent(pairs::add);
        }
        pairs.sort((a, b) -> {
            int byLikeness = Double.compare(b.alike(), a.alike());
            if (byLikeness != 0) return byLikeness;
            int byPlace = Integer.compare(Math.abs(a.j() - a.i()), Math.abs(b.j() - b.i()));
            if (byPlace != 0) return byPlace;
            return a.j() != b.j() ? Integer.compare(a.j(), b.j()) : Integer.compare(a.i(), b.i());
        });
        for (Pair pair : pairs) if (newOf[pair.j()] == NONE && oldOf[pair.i()] == NONE) join(pair.j(), pair.i());
    }

    /** Half of the old words are there, or a good part of them, of which the new passage mostly consists. */
    private Optional<Pair> pair(int j, int i) {
        Sketch sketch = old.get(j).sketch();
        double share = shares.share(sketch, i);
        double kept = share * sketch.size();
        int size = shares.size(i);
        boolean enough =
                share >= HALF || share >= 0.2 && share * sketch.hashes().size() >= 3 && kept >= size / 2.0;
        return enough ? Optional.of(new Pair(j, i, 2 * kept / (sketch.size() + size))) : Optional.empty();
    }

    /** A heading that was written anew stands between the same neighbours. */
    private void headings() {
        for (int j = 0; j < lasting; j++) {
            int i = j == 0 ? 0 : newOf[j - 1] == NONE ? NONE : newOf[j - 1] + 1;
            boolean open = newOf[j] == NONE && i >= 0 && i < now.size() && oldOf[i] == NONE;
            if (open && isHeading(j, i) && nextIs(j, i)) join(j, i);
        }
    }

    private boolean isHeading(int j, int i) {
        return now.get(i).kind() == Passage.Kind.HEADING
                && old.get(j).kind().equals(now.get(i).kind().word());
    }

    private boolean nextIs(int j, int i) {
        boolean oldEnds = j + 1 == lasting;
        return oldEnds ? i + 1 == now.size() : newOf[j + 1] == i + 1;
    }

    // ---- the text with its ids

    private Continued continued(Body body) {
        List<List<String>> formerly = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) formerly.add(new ArrayList<>());
        List<Integer> lost = new ArrayList<>();
        Map<Integer, Double> room = new TreeMap<>();
        for (int j = 0; j < lasting; j++) {
            if (newOf[j] != NONE) continue;
            int whole = mergedInto(j, room);
            String id = old.get(j).id();
            if (whole != NONE) formerly.get(whole).add(id);
            else if (record.leadsTo(id).isEmpty() && !isDeparted(id)) lost.add(j);
        }
        Body renamed = body.with(renamed(ids(), formerly));
        return new Continued(
                renamed, lost.stream().map(j -> lost(j, renamed.passages())).toList());
    }

    private boolean isDeparted(String id) {
        return record.departed().stream().anyMatch(d -> d.id().equals(id));
    }

    private Lost lost(int j, List<Passage> renamed) {
        Optional<Integer> likest = shares.likest(old.get(j).sketch());
        double share = likest.map(i -> shares.share(old.get(j).sketch(), i)).orElse(0.0);
        return new Lost(old.get(j), likest.map(renamed::get), share);
    }

    /**
     * The passage that has taken this one in: half of its words stand there, and it has room for them beside the words
     * that it had itself. Unchanged passages have none, so a double that was deleted is not taken for merged.
     */
    private int mergedInto(int j, Map<Integer, Double> room) {
        Sketch sketch = old.get(j).sketch();
        int best = NONE;
        for (int i : shares.sharing(sketch)) {
            if (isUnchanged(i)) continue;
            double share = shares.share(sketch, i);
            double needed = share * sketch.size() / 2;
            if (share < HALF || room.computeIfAbsent(i, this::room) < needed) continue;
            if (best == NONE || share > shares.share(sketch, best)) best = i;
        }
        if (best != NONE) room.merge(best, -shares.share(sketch, best) * sketch.size(), Double::sum);
        return best;
    }

    private boolean isUnchanged(int i) {
        return oldOf[i] != NONE && old.get(oldOf[i]).hash().equals(hashes[i]);
    }

    private double room(int i) {
        if (oldOf[i] == NONE) return shares.size(i);
        Sketch own = old.get(oldOf[i]).sketch();
        return shares.size(i) - shares.share(own, i) * own.size();
    }

    private String[] ids() {
        int next = highest() + 1;
        String[] ids = new String[now.size()];
        for (int i = 0; i < ids.length; i++)
            ids[i] = oldOf[i] == NONE ? "p" + next++ : old.get(oldOf[i]).id();
        return ids;
    }

    private int highest() {
        Set<String> used = new HashSet<>();
        record.passages().forEach(p -> used.add(p.id()));
        record.departed().forEach(d -> used.add(d.id()));
        return used.stream().mapToInt(Passage::numberOf).max().orElse(0);
    }

    private List<Passage> renamed(String[] ids, List<List<String>> formerly) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < ids.length; i++) places.put(ids[i], i);
        List<Departed> gone = record.departed().stream()
                .filter(d -> !places.containsKey(d.id()))
                .toList();
        ArticleRecord still = record.with(gone);
        for (Departed departed : gone) {
            Integer place = still.leadsTo(departed.id()).map(places::get).orElse(null);
            if (place != null) formerly.get(place).add(departed.id());
        }
        List<Passage> renamed = new ArrayList<>();
        for (int i = 0; i < ids.length; i++) renamed.add(now.get(i).named(ids[i], formerly.get(i)));
        return renamed;
    }
}
