package org.scholion.relate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scholion.content.Passage;
import org.scholion.mention.Mention;
import org.scholion.register.Entry;

/** Says in words why two passages are linked, as it reads beside either of them. */
final class Reasons {
    private static final int NAMES = 3;
    private static final double TELLING = 0.34;

    private final Library library;
    private final Kinship kinship;
    private final Topics topics;

    Reasons(Library library, Kinship kinship, Topics topics) {
        this.library = library;
        this.kinship = kinship;
        this.topics = topics;
    }

    /** The reason, or nothing where there is no evidence. */
    String of(Pair pair, Evidence evidence) {
        List<String> parts = new ArrayList<>();
        List<String> both = new ArrayList<>();
        boolean unnamed = false;
        double strongest =
                evidence.ties().isEmpty() ? 0 : evidence.ties().get(0).worth();
        for (Evidence.Tie tie : evidence.ties()) {
            if (both.size() + parts.size() == NAMES || tie.worth() < TELLING * strongest) break;
            Optional<String> apart = apart(pair, tie);
            if (isPrivate(tie)) unnamed = true;
            else if (apart.isPresent()) parts.add(apart.get());
            else both.add(kinship.entry(tie.then()).name());
        }
        if (!both.isEmpty()) parts.add(0, "Both name " + listed(both));
        if (parts.isEmpty() && unnamed) parts.add("Both name the same person");
        evidence.back().ifPresent(time -> parts.add("Looks back to " + time.label()));
        if (parts.isEmpty() && evidence.score() > 0) parts.add("Both speak of " + listed(words(pair)));
        return joined(parts);
    }

    /** Living private people are not named in pages. */
    private boolean isPrivate(Evidence.Tie tie) {
        return kinship.entry(tie.then()).isPrivate() || kinship.entry(tie.now()).isPrivate();
    }

    /** What is said of two names that are not alike; nothing where one name stands for both. */
    private Optional<String> apart(Pair pair, Evidence.Tie tie) {
        Entry then = kinship.entry(tie.then());
        Entry now = kinship.entry(tie.now());
        Entry part = tie.upward() ? then : now;
        Entry whole = tie.upward() ? now : then;
        return switch (tie.kind()) {
            case WITHIN ->
                Optional.of(
                        part.name() + (part.date().isPresent() ? " took place in " : " lies within ") + whole.name());
            case MEMBER -> Optional.of(part.name() + " is listed as part of " + whole.name());
            case RENAMED ->
                Optional.of(thenAndNow(pair, tie, false).orElse(then.name() + " then, " + now.name() + " now"));
            case SAME -> thenAndNow(pair, tie, true);
        };
    }

    /** The names as they stand in both texts. @param unlessAlike nothing where some of them are spellings of one */
    private Optional<String> thenAndNow(Pair pair, Evidence.Tie tie, boolean unlessAlike) {
        Set<String> then = surfaces(pair.thenArticle(), pair.thenPassage(), tie.then());
        Set<String> now = surfaces(pair.nowArticle(), pair.nowPassage(), tie.now());
        if (unlessAlike && then.stream().anyMatch(a -> now.stream().anyMatch(b -> Surfaces.areAlike(a, b))))
            return Optional.empty();
        if (then.isEmpty() || now.isEmpty()) return Optional.empty();
        return Optional.of(then.iterator().next() + " then, " + now.iterator().next() + " now");
    }

    private Set<String> surfaces(int article, int passage, int entry) {
        ArticleFacts facts = library.article(article);
        Passage p = facts.article().body().passages().get(passage);
        Set<String> surfaces = new LinkedHashSet<>();
        for (Mention m : facts.mentions()) {
            boolean inside = m.span().start() >= p.start() && m.span().start() < p.end();
            if (!inside || kinship.number(m.entry()) != entry) continue;
            int end = Math.min(p.text().length(), m.span().end() - p.start());
            surfaces.add(p.text().substring(m.span().start() - p.start(), end));
        }
        return surfaces;
    }

    /** Words that both have, the rarest first, as the earlier passage writes them. */
    private List<String> words(Pair pair) {
        Topic then = topics.of(pair.thenArticle(), pair.thenPassage());
        Topic now = topics.of(pair.nowArticle(), pair.nowPassage());
        String text = library.article(then.article())
                .article()
                .body()
                .passages()
                .get(then.passage())
                .text();
        return Arrays.stream(then.terms())
                .filter(t -> Arrays.binarySearch(now.terms(), t) >= 0)
                .boxed()
                .sorted(Comparator.comparingInt(topics::passagesWithTerm).thenComparing(topics::term))
                .limit(NAMES)
                .map(t -> Surfaces.written(text, topics.term(t)))
                .toList();
    }

    private static String listed(List<String> names) {
        if (names.size() == 1) return names.get(0);
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }

    /** Later parts go on in lower case where they begin with our own words. */
    private static String joined(List<String> parts) {
        StringBuilder reason = new StringBuilder();
        for (String part : parts) {
            boolean ours = part.startsWith("Looks back") || part.startsWith("Both ");
            if (reason.length() > 0)
                reason.append("; ").append(ours ? Character.toLowerCase(part.charAt(0)) + part.substring(1) : part);
            else reason.append(part);
        }
        return reason.toString();
    }
}
