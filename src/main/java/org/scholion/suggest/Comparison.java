package org.scholion.suggest;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compares two names sound by sound: the cheapest way from the one to the other, by rules alone. Which is given first
 * does not matter.
 */
final class Comparison {
    private static final double MOST = 2.5;
    private static final double A_CONSONANT = 0.5;
    private static final double MOST_ACROSS = 0.5;
    private static final int FEWEST_ACROSS = 3;
    private static final double NEVER = Double.MAX_VALUE;

    private final List<Sound> a;
    private final List<Sound> b;
    private final boolean across;
    private final double most;
    private final double[][] weight;
    private final Step[][] step;

    /** How a place is reached: from where, and by which rule. */
    private record Step(int i, int j, Optional<Rule> rule) {}

    private Comparison(Spelling a, Spelling b, boolean across) {
        this.a = a.sounds();
        this.b = b.sounds();
        this.across = across;
        int consonants = Math.min(a.consonants(), b.consonants());
        this.most = across ? MOST_ACROSS : Math.min(MOST, A_CONSONANT * consonants);
        this.weight = new double[this.a.size() + 1][this.b.size() + 1];
        this.step = new Step[this.a.size() + 1][this.b.size() + 1];
    }

    /** How two names stand to each other. */
    static Resemblance of(Spelling one, Spelling other) {
        Optional<String> flaw =
                Stream.of(one, other).flatMap(s -> s.flaw().stream()).min(Comparator.naturalOrder());
        if (flaw.isPresent()) return new Resemblance.NotComparable(flaw.get());
        boolean across = one.script() != other.script();
        if (!across && one.folded().equals(other.folded())) return new Resemblance.Same();
        if (!isReadable(one.script()) || !isReadable(other.script()))
            return new Resemblance.NotComparable("no rules for these scripts");
        if (across && Math.min(one.consonants(), other.consonants()) < FEWEST_ACROSS)
            return new Resemblance.NotComparable("too few consonants to compare two scripts");
        if (!one.numbers().equals(other.numbers())) return new Resemblance.Different();
        boolean swap =
                across ? one.script() == UnicodeScript.ARABIC : one.folded().compareTo(other.folded()) > 0;
        return (swap ? new Comparison(other, one, across) : new Comparison(one, other, across)).result();
    }

    private static boolean isReadable(UnicodeScript script) {
        return script == UnicodeScript.LATIN || script == UnicodeScript.ARABIC;
    }

    private Resemblance result() {
        fill();
        double distance = weight[a.size()][b.size()];
        if (distance > most) return new Resemblance.Different();
        Set<Rule> rules = EnumSet.noneOf(Rule.class);
        if (across) rules.add(Rule.SCRIPT);
        int i = a.size();
        int j = b.size();
        while (i > 0 || j > 0) {
            Step last = step[i][j];
            last.rule().ifPresent(rules::add);
            i = last.i();
            j = last.j();
        }
        return rules.isEmpty() ? new Resemblance.Different() : new Resemblance.Near(List.copyOf(rules), distance);
    }

    private void fill() {
        for (double[] row : weight) Arrays.fill(row, NEVER);
        weight[0][0] = 0;
        for (int i = 0; i <= a.size(); i++) {
            boolean open = false;
            for (int j = 0; j <= b.size(); j++) {
                reach(i, j);
                open |= weight[i][j] <= most;
            }
            // Articles may take up to three sounds at once, so that a row or two may be passed over.
            if (!open && i > 3 && rowsAreClosed(i)) return;
        }
    }

    private boolean rowsAreClosed(int i) {
        for (int row = i - 2; row <= i; row++) {
            for (double reached : weight[row]) {
                if (reached <= most) return false;
            }
        }
        return true;
    }

    private void reach(int i, int j) {
        if (i > 0 && j > 0) offer(i, j, 1, 1, instead(a.get(i - 1), b.get(j - 1)));
        if (i > 0) offer(i, j, 1, 0, lackedByB(i));
        if (j > 0) offer(i, j, 0, 1, lackedByA(j));
        if (across) return;
        if (i > 1 && j > 1) offer(i, j, 2, 2, joinedArticle(i, j));
        if (i > 0 && j > 2) offer(i, j, 1, 3, looseArticle(a.get(i - 1), b, j));
        if (j > 0 && i > 2) offer(i, j, 3, 1, looseArticle(b.get(j - 1), a, i));
    }

    private void offer(int i, int j, int di, int dj, Optional<Difference> difference) {
        if (difference.isEmpty() || weight[i - di][j - dj] == NEVER) return;
        double reached = weight[i - di][j - dj] + difference.get().weight();
        if (reached >= weight[i][j]) return;
        weight[i][j] = reached;
        step[i][j] = new Step(i - di, j - dj, difference.get().rule());
    }

    private Optional<Difference> instead(Sound one, Sound other) {
        return across ? Difference.acrossScripts(one, other) : Difference.between(one, other);
    }

    private Optional<Difference> lackedByB(int i) {
        return across
                ? Difference.unwritten(a.get(i - 1))
                : Difference.without(a.get(i - 1), i > 1 ? a.get(i - 2) : null);
    }

    private Optional<Difference> lackedByA(int j) {
        return across
                ? Difference.unheard(b.get(j - 1))
                : Difference.without(b.get(j - 1), j > 1 ? b.get(j - 2) : null);
    }

    /** al-Safira and Assafira: the article and a consonant, a vowel and the consonant doubled. */
    private Optional<Difference> joinedArticle(int i, int j) {
        Sound nounA = a.get(i - 1);
        Sound nounB = b.get(j - 1);
        if (!nounA.is(nounB.text())) return Optional.empty();
        if (a.get(i - 2).is(Sound.Kind.ARTICLE)) return Difference.article(b.get(j - 2), nounB);
        if (b.get(j - 2).is(Sound.Kind.ARTICLE)) return Difference.article(a.get(i - 2), nounA);
        return Optional.empty();
    }

    /** al-Safira and As Safira: the article, and a word of a vowel and the noun's first consonant. */
    private static Optional<Difference> looseArticle(Sound article, List<Sound> other, int at) {
        if (!article.is(Sound.Kind.ARTICLE) || at >= other.size()) return Optional.empty();
        Sound vowel = other.get(at - 3);
        Sound consonant = other.get(at - 2);
        boolean word = vowel.is(Sound.Kind.VOWEL) && vowel.first() && consonant.last() && consonant.isSunLetter();
        boolean agrees = other.get(at - 1).is(Sound.Kind.SEAM) && other.get(at).is(consonant.text());
        boolean plain = vowel.is("a") || vowel.is("e");
        return word && agrees && plain
                ? Optional.of(new Difference(A_CONSONANT, Optional.of(Rule.SUN)))
                : Optional.empty();
    }
}
