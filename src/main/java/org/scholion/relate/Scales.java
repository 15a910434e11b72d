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
    private static final double ENOUGH = 1.05; // gives the score 0.5
    private static final double PLACE = 2;
    private static final double NAME = 1.35;
    private static final double WIDE = 0.2;
    private static final double NEXT_TIE = 0.7;
    private static final double WORDS = 1.6;
    private static final double THEMES = 0.7;
    private static final double MANY_ENTRIES = 10;
    private static final double PRECISE_TIME = 0.4;
    private static final double YEAR = 0.3;
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
        double words = WORDS * words(then, now);
        double themes = THEMES * themes(then, now);
        double sum = sum(ties) * share(then) * share(now) + words + themes;
        if (sum == 0) return Evidence.NONE;
        Optional<Recall> back = lookingBack(then, now);
        sum += back.map(r -> worth(r, then)).orElse(0.0);
        double score = Math.round(100 * (1 - Math.pow(0.5, sum / ENOUGH))) / 100.0;
        return new Evidence(score, ties, back, words, themes);
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
        if (then == now) return tie(then, now, Kinship.Kind.SAME, true, weight(then) * rarity(then));
        if (kinship.of(then).isEmpty() && kinship.of(now).isEmpty()) return Optional.empty();
        Optional<Kinship.Kin> up = kinship.between(then, now);
        Optional<Kinship.Kin> down = kinship.between(now, then);
        if (up.isEmpty() && down.isEmpty()) return Optional.empty();
        boolean upward = weight(up) >= weight(down);
        Kinship.Kin kin = upward ? up.orElseThrow() : down.orElseThrow();
        int whole = upward ? now : then;
        double common =
                kin.kind() == Kinship.Kind.RENAMED ? rarity(whole) : rarity.of(topics.passagesNamingOrWithin(whole));
        return tie(then, now, kin.kind(), upward, NAME * kin.weight() * Math.min(common, rarity(upward ? then : now)));
    }

    /** Two passages at one scene tell of one thing rather than two that one actor is in; a country is no scene. */
    private double weight(int entry) {
        if (kinship.isWide(entry)) return WIDE;
        return kinship.isPlace(entry) ? PLACE : NAME;
    }

    private static double weight(Optional<Kinship.Kin> kin) {
        return kin.map(Kinship.Kin::weight).orElse(0.0);
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

    /** The cosine of both passages' terms. */
    private static double words(Topic then, Topic now) {
        double cosine = 0;
        int i = 0;
        int j = 0;
        while (i < then.terms().length && j < now.terms().length) {
            int order = Integer.compare(then.terms()[i], now.terms()[j]);
            if (order == 0) cosine += then.weights()[i] * now.weights()[j];
            if (order <= 0) i++;
            if (order >= 0) j++;
        }
        return cosine;
    }

    /** How alike they are in what happens, whatever words they use for it. */
    private static double themes(Topic then, Topic now) {
        double product = 0;
        for (int t = 0; t < Themes.COUNT; t++) product += then.themes()[t] * now.themes()[t];
        return product;
    }

    // ---- times

    /** The time of the earlier period that the later passage names, the one that says most. */
    private Optional<Recall> lookingBack(Topic then, Topic now) {
        if (now.times().isEmpty()) return Optional.empty();
        Period period = library.periods().get(then.period());
        Period own = library.periods().get(now.period());
        return now.times().stream()
                .filter(t -> t.overlaps(period.from(), period.to()) && !t.overlaps(own.from(), own.to()))
                .max(Comparator.comparingDouble(t -> worth(t, then)));
    }

    /** A month or day says more than a year, if the earlier passage or its article is of that time. */
    private double worth(Recall time, Topic then) {
        if (!time.isPrecise()) return YEAR;
        boolean named = then.times().stream().anyMatch(t -> t.isPrecise() && t.overlaps(time.from(), time.to()));
        Article article = library.article(then.article()).article();
        Edtf covers = article.covers().orElse(article.date());
        return named || covers.overlaps(time.from(), time.to()) ? PRECISE_TIME : YEAR;
    }
}
