package org.scholion.suggest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scholion.relate.Archive;
import org.scholion.text.Sha256;

/** Everything that editors may want to decide about an archive. */
public final class Proposals {
    private static final int SHORTEST = 6;

    private static final Comparator<Draft> ORDER = Comparator.comparing(Draft::kind)
            .thenComparing(Comparator.comparingDouble((Draft d) -> d.worth()).reversed())
            .thenComparing(Draft::words)
            .thenComparing(Draft::identity);

    private Proposals() {}

    /**
     * All proposals that no editor has turned down.
     *
     * @param kinds which kinds to look for
     * @return by kind, the most useful first; in the same order in every run
     */
    public static List<Proposal> of(Archive archive, Rejections rejections, Set<Kind> kinds) {
        Facts facts = new Facts(archive);
        NameIndex index = new NameIndex(archive.registers());
        List<Draft> drafts = new ArrayList<>();
        if (kinds.contains(Kind.AMBIGUOUS)) drafts.addAll(new AmbiguousPlaces(facts).drafts());
        boolean names = kinds.contains(Kind.SPELLINGS) || kinds.contains(Kind.TOGETHER) || kinds.contains(Kind.NAMES);
        if (names) {
            drafts.addAll(new UnknownNames(facts, index, rejections).drafts());
            drafts.addAll(new ArabicNames(facts, index, rejections).drafts());
        }
        if (kinds.contains(Kind.LINKS)) drafts.addAll(new OpenLinks(facts).drafts());
        if (kinds.contains(Kind.CLASHES)) drafts.addAll(new Clashes(facts, index).drafts());
        if (kinds.contains(Kind.UNUSED)) drafts.addAll(new UnusedNames(facts, index).drafts());
        drafts.removeIf(d -> !kinds.contains(d.kind()) || rejections.hold(d.identity()));
        drafts.sort(ORDER);
        return numbered(drafts);
    }

    /** Gives each the shortest id that no other has. */
    private static List<Proposal> numbered(List<Draft> drafts) {
        Map<String, Integer> starts = new HashMap<>();
        List<String> hashes = drafts.stream()
                .map(d -> d.kind().letter() + "-" + Sha256.of(d.identity().getBytes(StandardCharsets.UTF_8)))
                .toList();
        Set<String> distinct = new HashSet<>(hashes);
        for (String hash : distinct) starts.merge(hash.substring(0, SHORTEST + 2), 1, Integer::sum);
        List<Proposal> proposals = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            String hash = hashes.get(i);
            boolean alone = starts.get(hash.substring(0, SHORTEST + 2)) == 1;
            proposals.add(drafts.get(i).as(hash.substring(0, alone ? SHORTEST + 2 : 2 * SHORTEST + 2)));
        }
        return List.copyOf(proposals);
    }
}
