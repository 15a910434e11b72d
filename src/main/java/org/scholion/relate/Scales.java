package org.scholion.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scholion.content.Article;
import org.scholion.content.Period;
import org.scholion.text.Edtf;

/** Weighs what two passages have in common. The outcome does not depend on anything else but the whole archive's counts. */
final class Scales {
    private static final double STEEPNESS = 1.3;
    private static final double NEXT_TIE = 0.7;
    private static final double WORDS = 1.2;
    private static final double MOST_WORDS = 0.6;
    private static final double LEAST_WORDS = 0.1;
    private static final int TERMS_NAMED = 8;
    private static final double MANY_ENTRIES = 10;
    private static final double SAME_TIME = 0.35;
    private static final double TIME_OF_ARTICLE = 0.25;
    private static final double TIME_OF_PERIOD = 0.1;
    private static final Comparator<Evidence.Tie> STRONGEST_FIRST = Comparator.comparingDouble(Evidence.Tie::worth)
            .reversed()
            .thenComparing(Evidence.Tie::then)
            .thenComparing(Evidence.Tie::now);

    private final Library library;
    private final Kinship kinship;
    private final Topics topics;
    private final Rarity rarity;

    Scales(Library library, Kinship kinship, Topics topics) {
        this.library = library;
        this.kinship = kinship;
        this.topics = topics;
        this.rarity = new Rarity(topics.linkable());
    }

    /** How rare an entry is among passages, 0 to 1; one that holds many others is less rare than its own name. */
    double rarity(int entry) {
        return (rarity.of(topics.passagesNaming(entry)) + rarity.of(topics.passagesNamingOrWithin(entry))) / 2;
    }

    Evidence weigh(Topic then, Topic now) {
        List<Evidence.Tie> ties = ties(then, now);
        List<Integer> terms = new ArrayList<>();
        double words = words(then, now, terms);
        double sum = sum(ties) * share(then) * share(now) + words;
        Optional<Recall> back = Optional.empty();
        if (sum > 0) {
            back = lookingBack(then, now);
            sum += back.map(r -> worth(r, then)).orElse(0.0);
        }
        double score = Math.round(100 * (1 - Math.exp(-STEEPNESS * sum))) / 100.0;
        return new Evidence(score, ties, back, terms);
    }

    // ---- entries

    private List<Evidence.Tie> ties(Topic then, Topic now) {
        List<Evidence.Tie> all = new ArrayList<>();
        for (int a : then.entries()) {
            for (int b : now.entries()) tie(a, b).ifPresent(all::add);
        }
        all.sort(STRONGEST_FIRST);
        List<Evidence.Tie> ties = new ArrayList<>();
        Set<Integer> used = new HashSet<>();
        Set<Integer> usedNow = new HashSet<>();
        for (Evidence.Tie tie : all) {
            if (used.contains(tie.then()) || usedNow.contains(tie.now())) continue;
            used.add(tie.then());
            usedNow.add(tie.now());
            ties.add(tie);
        }
        return ties;
    }

    private Optional<Evidence.Tie> tie(int then, int now) {
        if (then == now) return tie(then, now, Kinship.Kind.SAME, true, rarity(then));
        Kinship.Kin up = kinship.between(then, now);
        Kinship.Kin down = kinship.between(now, then);
        boolean upward = up.weight() >= down.weight();
        Kinship.Kin kin = upward ? up : down;
        if (kin.weight() == 0) return Optional.empty();
        int whole = upward ? now : then;
        double common = kin.kind() == Kinship.Kind.RENAMED ? rarity(whole) : rarity.of(topics.passagesNamingOrWithin(whole));
        return tie(then, now, kin.kind(), upward, kin.weight() * Math.min(common, rarity(upward ? then : now)));
    }

    private static Optional<Evidence.Tie> tie(int then, int now, Kinship.Kind kind, boolean upward, double worth) {
        return worth > 0 ? Optional.of(new Evidence.Tie(then, now, kind, upward, worth)) : Optional.empty();
    }

    /** Every further tie adds less, since entries that belong together come together. */
    private static double sum(List<Evidence.Tie> ties) {
        double sum = 0;
        double factor = 1;
        for (Evidence.Tie tie : ties) {
            sum += factor * tie.worth();
            factor *= NEXT_TIE;
        }
        return sum;
    }

    /** A passage that names a hundred entries shares one with anything. */
    private static double share(Topic topic) {
        return Math.sqrt(MANY_ENTRIES / Math.max(MANY_ENTRIES, topic.entries().length));
    }

    // ---- words

    /** The cosine of both passages' terms, if it is more than chance; lists the terms, rarest first. */
    private double words(Topic then, Topic now, List<Integer> shared) {
        double cosine = 0;
        int i = 0;
        int j = 0;
        while (i < then.terms().length && j < now.terms().length) {
            int order = Integer.compare(then.terms()[i], now.terms()[j]);
            if (order == 0) {
                cosine += then.weights()[i] * now.weights()[j];
                shared.add(then.terms()[i]);
            }
            if (order <= 0) i++;
            if (order >= 0) j++;
        }
        shared.sort(Comparator.comparingInt(topics::passagesWithTerm).thenComparing(topics::term));
        if (shared.size() > TERMS_NAMED) shared.subList(TERMS_NAMED, shared.size()).clear();
        if (cosine < LEAST_WORDS || shared.size() < 2) return 0;
        return Math.min(MOST_WORDS, WORDS * cosine);
    }

    // ---- times

    /** The first time of the earlier period that the later passage names, the more precise before the less. */
    private Optional<Recall> lookingBack(Topic then, Topic now) {
        Period period = library.periods().get(then.period());
        return now.times().stream()
                .filter(t -> t.overlaps(period.from(), period.to()))
                .max(Comparator.comparingDouble(t -> worth(t, then)));
    }

    private double worth(Recall time, Topic then) {
        Article article = library.article(then.article()).article();
        boolean named = TimeReader.read(article.body().passages().get(then.passage()).text()).stream()
                .anyMatch(t -> t.isPrecise() && t.overlaps(time.from(), time.to()));
        if (!time.isPrecise()) return TIME_OF_PERIOD;
        if (named) return SAME_TIME;
        Edtf covers = article.covers().orElse(article.date());
        return covers.overlaps(time.from(), time.to()) ? TIME_OF_ARTICLE : TIME_OF_PERIOD;
    }
}
