package org.scholion.relate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.scholion.mention.Mention;
import org.scholion.register.Entry;
import org.scholion.relate.Reason.Kind;
import org.scholion.relate.Reason.Named;
import org.scholion.relate.Reason.Part;

/** Says why two passages are linked, as it reads beside either of them. */
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
    Reason of(Pair pair, Evidence evidence) {
        List<Part> parts = new ArrayList<>();
        List<Named> both = new ArrayList<>();
        boolean unnamed = false;
        double strongest = evidence.strongest();
        for (Evidence.Tie tie : evidence.ties()) {
            if (both.size() + parts.size() == NAMES || tie.worth() < TELLING * strongest) break;
            Optional<Part> apart = apart(pair, tie);
            if (isPrivate(tie)) unnamed = true;
            else if (apart.isPresent()) parts.add(apart.get());
            else both.add(named(kinship.entry(tie.then())));
        }
        if (!both.isEmpty()) parts.add(0, new Part(Kind.BOTH_NAME, List.copyOf(both)));
        if (parts.isEmpty() && unnamed) parts.add(new Part(Kind.SAME_PERSON, List.of()));
        Optional<Part> same = sameWords(pair, evidence)
                .filter(part -> part.named().size() > 1)
                .or(() -> sameTheme(pair, evidence));
        boolean first = Math.max(evidence.words(), evidence.themes()) == strongest;
        same.ifPresent(part -> parts.add(first ? 0 : parts.size(), part));
        evidence.back().ifPresent(time -> parts.add(new Part(Kind.LOOKS_BACK, List.of(time.label()))));
        return new Reason(List.copyOf(parts));
    }

    private Optional<Part> sameWords(Pair pair, Evidence evidence) {
        if (evidence.words() == 0 || evidence.words() < TELLING * evidence.strongest()) return Optional.empty();
        return Optional.of(new Part(Kind.BOTH_SPEAK, words(pair)));
    }

    /** The first word of either passage from the family that counts most; nothing where they use the same word. */
    private Optional<Part> sameTheme(Pair pair, Evidence evidence) {
        if (evidence.themes() == 0 || evidence.themes() < TELLING * evidence.strongest()) return Optional.empty();
        float[] then = topics.of(pair.thenArticle(), pair.thenUnit()).themes();
        float[] now = topics.of(pair.nowArticle(), pair.nowUnit()).themes();
        int most = 0;
        for (int t = 1; t < Themes.COUNT; t++) if (then[t] * now[t] > then[most] * now[most]) most = t;
        String before = theme(pair.thenArticle(), pair.thenUnit(), most);
        String after = theme(pair.nowArticle(), pair.nowUnit(), most);
        if (Surfaces.areAlike(before, after) || !Surfaces.areOfOneScript(before, after))
            return Optional.of(new Part(Kind.BOTH_SPEAK, List.of(new Named(before, ""))));
        return Optional.of(new Part(Kind.THEN_NOW, List.of(new Named(before, ""), new Named(after, ""))));
    }

    private String theme(int article, int unit, int family) {
        return Themes.in(library.units(article).text(unit)).stream()
                .filter(use -> use.family() == family)
                .map(use -> use.written().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElseThrow();
    }

    private static Named named(Entry entry) {
        return new Named(entry.name(), entry.id());
    }

    /** Living private people are not named in pages. */
    private boolean isPrivate(Evidence.Tie tie) {
        return kinship.entry(tie.then()).isPrivate() || kinship.entry(tie.now()).isPrivate();
    }

    /** What is said of two names that are not alike; nothing where one name stands for both. */
    private Optional<Part> apart(Pair pair, Evidence.Tie tie) {
        Entry then = kinship.entry(tie.then());
        Entry now = kinship.entry(tie.now());
        Entry part = tie.upward() ? then : now;
        Entry whole = tie.upward() ? now : then;
        return switch (tie.kind()) {
            case WITHIN -> Optional.of(part(part.date().isPresent() ? Kind.TOOK_PLACE : Kind.LIES_WITHIN, part, whole));
            case MEMBER -> Optional.of(part(Kind.PART_OF, part, whole));
            case RENAMED -> thenAndNow(pair, tie, false).or(() -> Optional.of(part(Kind.THEN_NOW, then, now)));
            case SAME -> thenAndNow(pair, tie, true);
        };
    }

    private static Part part(Kind kind, Entry first, Entry second) {
        return new Part(kind, List.of(named(first), named(second)));
    }

    /**
     * The names as they stand in both texts; nothing where none are in the same script, as two scripts are no change of
     * name.
     *
     * @param unlessAlike nothing where some of them are spellings of one
     */
    private Optional<Part> thenAndNow(Pair pair, Evidence.Tie tie, boolean unlessAlike) {
        Set<String> then = surfaces(pair.thenArticle(), pair.thenUnit(), tie.then());
        Set<String> now = surfaces(pair.nowArticle(), pair.nowUnit(), tie.now());
        if (unlessAlike && then.stream().anyMatch(a -> now.stream().anyMatch(b -> Surfaces.areAlike(a, b))))
            return Optional.empty();
        return then.stream()
                .flatMap(a -> now.stream()
                        .filter(b -> Surfaces.areOfOneScript(a, b))
                        .map(b -> new Part(Kind.THEN_NOW, List.of(new Named(a, ""), new Named(b, "")))))
                .findFirst();
    }

    private Set<String> surfaces(int article, int unit, int entry) {
        ArticleFacts facts = library.article(article);
        Unit u = library.units(article).get(unit);
        String text = library.units(article).text(unit);
        Set<String> surfaces = new LinkedHashSet<>();
        for (Mention m : facts.mentions()) {
            boolean inside = m.span().start() >= u.start() && m.span().start() < u.end();
            if (!inside || kinship.number(m.entry()) != entry) continue;
            int end = Math.min(text.length(), m.span().end() - u.start());
            surfaces.add(text.substring(m.span().start() - u.start(), end));
        }
        return surfaces;
    }

    /** Words that both have, the rarest first, as the earlier passage writes them. */
    private List<Named> words(Pair pair) {
        Topic then = topics.of(pair.thenArticle(), pair.thenUnit());
        Topic now = topics.of(pair.nowArticle(), pair.nowUnit());
        String text = library.units(then.article()).text(then.unit());
        return Arrays.stream(then.terms())
                .filter(t -> Arrays.binarySearch(now.terms(), t) >= 0)
                .boxed()
                .sorted(Comparator.comparingInt(topics::passagesWithTerm).thenComparing(topics::term))
                .limit(NAMES)
                .map(t -> new Named(Surfaces.written(text, topics.term(t)), ""))
                .toList();
    }
}
