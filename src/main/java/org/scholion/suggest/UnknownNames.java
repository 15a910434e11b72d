package org.scholion.suggest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.scholion.register.Entry;

/**
 * Proposes for every unknown name in texts the likeliest of: a spelling of a known name, a name that always comes with a
 * known one, a name for a new entry.
 */
final class UnknownNames {
    private static final int MOST_NEAR = 3;

    private final Facts facts;
    private final NameIndex index;
    private final NamesInTexts texts;
    private final Rejections rejections;
    private final PartIndex parts;

    UnknownNames(Facts facts, NameIndex index, Rejections rejections) {
        this.facts = facts;
        this.index = index;
        this.rejections = rejections;
        this.texts = new NamesInTexts(facts.archive());
        this.parts = new PartIndex(index.names());
    }

    List<Draft> drafts() {
        Map<String, Candidate> open = new TreeMap<>();
        texts.find().forEach(c -> open.put(c.key(), c));
        foldShortIntoLong(open);
        List<Draft> drafts = new ArrayList<>();
        for (Candidate candidate : open.values()) {
            spelling(candidate)
                    .or(() -> together(candidate))
                    .or(() -> partOf(candidate))
                    .or(() -> name(candidate))
                    .ifPresent(drafts::add);
        }
        return drafts;
    }

    private Optional<Draft> unlessRejected(Draft draft) {
        return rejections.hold(draft.identity()) ? Optional.empty() : Optional.of(draft);
    }

    // ---- short forms of other unknown names

    private static void foldShortIntoLong(Map<String, Candidate> open) {
        Map<String, List<Candidate>> byWord = new HashMap<>();
        for (Candidate c : open.values()) {
            if (c.isSingle()) continue;
            List<String> words = c.words();
            byWord.computeIfAbsent(words.get(words.size() - 1), k -> new ArrayList<>())
                    .add(c);
        }
        List<Candidate> single =
                open.values().stream().filter(Candidate::isSingle).toList();
        for (Candidate c : single) {
            Optional<Candidate> whole =
                    introducer(c, open).or(() -> only(byWord.get(c.key())).filter(l -> goWith(c, l)));
            whole.ifPresent(longer -> {
                longer.add(c);
                open.remove(c.key());
            });
        }
    }

    /** A short form stands only in articles that have the long one. */
    private static boolean goWith(Candidate shorter, Candidate longer) {
        return longer.articles().containsAll(shorter.articles());
    }

    private static Optional<Candidate> introducer(Candidate c, Map<String, Candidate> open) {
        if (c.introducedWith().size() != 1) return Optional.empty();
        String other = c.introducedWith().keySet().iterator().next();
        return other.startsWith(":") ? Optional.ofNullable(open.get(other.substring(1))) : Optional.empty();
    }

    private static <T> Optional<T> only(Collection<T> some) {
        return some != null && some.size() == 1 ? Optional.of(some.iterator().next()) : Optional.empty();
    }

    // ---- near a known name

    private Optional<Draft> spelling(Candidate candidate) {
        if (candidate.isAcronym()) return Optional.empty();
        List<NameIndex.Match> matches = index.near(Spelling.of(candidate.surface())).stream()
                .filter(m -> !rejections.hold(
                        identity(Kind.SPELLINGS, candidate, m.known().entry().id())))
                .toList();
        if (matches.isEmpty()) return Optional.empty();
        NameIndex.Match best = matches.get(0);
        List<String> entries = matches.stream()
                .filter(m -> m.near().distance() <= best.near().distance() + 1)
                .map(m -> m.known().entry().id())
                .distinct()
                .limit(MOST_NEAR)
                .toList();
        String reason = "near '" + best.known().name().text() + "' of "
                + best.known().entry().id() + ": " + rules(best.near());
        return unlessRejected(filled(
                        new Draft(
                                Kind.SPELLINGS,
                                identity(Kind.SPELLINGS, candidate, entries.get(0)),
                                candidate.surface()),
                        candidate)
                .entries(entries)
                .because(reason)
                .worth(10 - best.near().distance() + weight(candidate)));
    }

    static String rules(Resemblance.Near near) {
        return words(near.rules());
    }

    private static String identity(Kind kind, Candidate candidate, String entry) {
        return Identity.of(kind, candidate.key(), entry);
    }

    /** A single word tells little, and must be the last of a name, and that of one entry alone. */
    private Optional<Draft> partOf(Candidate candidate) {
        if (candidate.isSingle() && facts.endingIn(candidate.key()).size() != 1) return Optional.empty();
        List<PartIndex.Whole> wholes = parts.holding(candidate.key()).stream()
                .filter(w ->
                        !candidate.isSingle() || w.known().spelling().folded().endsWith(" " + candidate.key()))
                .toList();
        List<String> entries =
                wholes.stream().map(w -> w.known().entry().id()).distinct().toList();
        if (entries.size() != 1) return Optional.empty();
        PartIndex.Whole whole = wholes.get(0);
        String reason =
                "part of '" + whole.known().name().text() + "' of " + entries.get(0) + ": " + words(whole.rules());
        return unlessRejected(filled(
                        new Draft(
                                Kind.SPELLINGS,
                                identity(Kind.SPELLINGS, candidate, entries.get(0)),
                                candidate.surface()),
                        candidate)
                .entries(entries)
                .because(reason)
                .worth((candidate.isSingle() ? 4 : 7) + weight(candidate)));
    }

    private static String words(List<Rule> rules) {
        return rules.stream().map(Rule::words).collect(Collectors.joining("; "));
    }

    // ---- beside a known name

    private Optional<Draft> together(Candidate candidate) {
        return introduced(candidate).or(() -> lastWord(candidate));
    }

    private Optional<Draft> introduced(Candidate candidate) {
        if (candidate.introducedWith().size() != 1) return Optional.empty();
        String other = candidate.introducedWith().keySet().iterator().next();
        Optional<Entry> entry = facts.archive().registers().find(other);
        if (entry.isEmpty() || !facts.articlesOf(other).containsAll(candidate.articles())) return Optional.empty();
        int times = candidate.introducedWith().get(other);
        String reason = "stands in brackets after " + entry.get().name() + (times > 1 ? ", " + times + " times" : "");
        return alias(candidate, entry.get(), reason, 2);
    }

    private Optional<Draft> lastWord(Candidate candidate) {
        if (!candidate.isSingle() || candidate.isAcronym()) return Optional.empty();
        List<Entry> owners = facts.endingIn(candidate.key()).stream()
                .filter(e -> facts.isNamedBefore(e.id(), candidate.firstPlaces()))
                .toList();
        if (owners.size() != 1) return Optional.empty();
        Entry owner = owners.get(0);
        return alias(candidate, owner, "stands only after " + owner.name() + ", and ends that name", 0);
    }

    private Optional<Draft> alias(Candidate candidate, Entry entry, String reason, double more) {
        return unlessRejected(filled(
                        new Draft(Kind.TOGETHER, identity(Kind.TOGETHER, candidate, entry.id()), candidate.surface()),
                        candidate)
                .entries(List.of(entry.id()))
                .because(reason)
                .worth(more + weight(candidate)));
    }

    // ---- for an entry of its own

    private Optional<Draft> name(Candidate candidate) {
        // Whoever turned it down as a form of another name could have made an entry of it.
        if (rejections.holdAny(candidate.key())) return Optional.empty();
        String surface = candidate.surface();
        Optional<String> register = texts.guess().of(candidate.context());
        String around =
                candidate.around().isEmpty() ? "" : "longer than the known " + String.join(", ", candidate.around());
        return unlessRejected(filled(
                        new Draft(Kind.NAMES, Identity.of(Kind.NAMES, candidate.key()), surface), candidate)
                .because(around)
                .asEntry(register, Slug.of(surface, facts.ids()))
                .worth(weight(candidate) + (around.isEmpty() ? 0 : -1)));
    }

    private static Draft filled(Draft draft, Candidate candidate) {
        return draft.also(candidate.also())
                .found(candidate.count(), candidate.articles().size(), candidate.places());
    }

    /** What stands in many articles, and often, is worth most; names of several words are surer to be names. */
    private double weight(Candidate c) {
        long everyday = c.words().stream().filter(texts.use()::isCommon).count();
        boolean quality = c.isSingle() && English.isQuality(c.key());
        boolean onlyEveryday = everyday == c.words().size() && c.count() == 1;
        double sureness = c.isSingle() ? 0 : 2 - 2.0 * everyday / c.words().size();
        if (quality || onlyEveryday) sureness -= 2;
        return 3 * Math.log(1 + c.articles().size()) + Math.log(1 + c.count()) + sureness + (c.isAcronym() ? 1 : 0);
    }
}
