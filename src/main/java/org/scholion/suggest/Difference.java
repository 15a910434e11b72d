package org.scholion.suggest;

import java.util.List;
import java.util.Optional;

/**
 * What one difference between two spellings weighs, and the rule that allows it.
 *
 * @param rule absent where nothing differs
 */
record Difference(double weight, Optional<Rule> rule) {
    static final Difference NONE = new Difference(0, Optional.empty());
    private static final double SMALL = 0.5;
    private static final double LETTER = 2;
    private static final int LONG_WORD = 6;
    private static final String ROUND = " u o ou oo uu ";
    private static final String BRIGHT = " i e ee ii ie y iy ";
    private static final String GLIDING = " ai ei ay ey e ";

    /** Consonants that spellings exchange, by rule. */
    private static final List<Exchange> EXCHANGES = List.of(
            new Exchange(Rule.Q_K, " q k c ck g "),
            new Exchange(Rule.KH, " kh h "),
            new Exchange(Rule.KH, " kh k "),
            new Exchange(Rule.KH, " kh ch "),
            new Exchange(Rule.GH, " gh g "),
            new Exchange(Rule.J_G, " j g dj "),
            new Exchange(Rule.DH_Z, " dh z "),
            new Exchange(Rule.DH_Z, " dh d "),
            new Exchange(Rule.TH_T, " th t "),
            new Exchange(Rule.TH_T, " th s "),
            new Exchange(Rule.SH_CH, " sh sch ch tch "),
            new Exchange(Rule.SH_CH, " sh s "),
            new Exchange(Rule.F_V, " f ph v "),
            new Exchange(Rule.F_V, " v w "));

    private record Exchange(Rule rule, String letters) {
        boolean allows(Sound a, Sound b) {
            return letters.contains(" " + a.text() + " ") && letters.contains(" " + b.text() + " ");
        }
    }

    private static Optional<Difference> small(Rule rule) {
        return Optional.of(new Difference(SMALL, Optional.of(rule)));
    }

    private static Optional<Difference> of(double weight, Rule rule) {
        return Optional.of(new Difference(weight, Optional.of(rule)));
    }

    // ---- two Latin spellings

    /** One sound for another; nothing where no rule allows it. */
    static Optional<Difference> between(Sound a, Sound b) {
        if (a.kind() != b.kind()) return acrossKinds(a, b).or(() -> acrossKinds(b, a));
        return switch (a.kind()) {
            case ARTICLE, SEAM -> Optional.of(NONE);
            case NUMBER -> a.is(b.text()) ? Optional.of(NONE) : Optional.empty();
            case ABD -> a.is(b.text()) ? Optional.of(NONE) : small(Rule.ABD);
            case VOWEL -> Optional.of(vowels(a, b));
            case CONSONANT -> consonants(a, b);
        };
    }

    private static Optional<Difference> acrossKinds(Sound consonant, Sound vowel) {
        if (!consonant.is(Sound.Kind.CONSONANT) || !vowel.is(Sound.Kind.VOWEL)) return Optional.empty();
        boolean round = consonant.is("w") && in(ROUND, vowel);
        boolean bright = consonant.is("y") && in(BRIGHT, vowel);
        return round || bright ? small(Rule.GLIDE) : Optional.empty();
    }

    private static boolean in(String letters, Sound sound) {
        return letters.contains(" " + sound.text() + " ");
    }

    private static Difference vowels(Sound a, Sound b) {
        if (a.is(b.text())) return NONE;
        if (in(ROUND, a) && in(ROUND, b)) return new Difference(SMALL, Optional.of(Rule.OU_U));
        if (in(GLIDING, a) && in(GLIDING, b)) return new Difference(SMALL, Optional.of(Rule.AI_EI));
        if (in(BRIGHT, a) && in(BRIGHT, b)) return new Difference(SMALL, Optional.of(Rule.EE_I));
        boolean ends = a.last() && b.last() && in(" a e ", a) && in(" a e ", b);
        if (ends) return new Difference(SMALL, Optional.of(Rule.END));
        if (in(" a aa ", a) && in(" a aa ", b)) return new Difference(SMALL, Optional.of(Rule.DOUBLED));
        return new Difference(1, Optional.of(Rule.VOWELS));
    }

    private static Optional<Difference> consonants(Sound a, Sound b) {
        if (a.is(b.text())) return a.doubled() == b.doubled() ? Optional.of(NONE) : small(Rule.DOUBLED);
        for (Exchange exchange : EXCHANGES) {
            if (exchange.allows(a, b)) return small(exchange.rule());
        }
        boolean longWords = a.wordLength() >= LONG_WORD && b.wordLength() >= LONG_WORD;
        return longWords ? of(LETTER, Rule.LETTER) : Optional.empty();
    }

    /** A sound that one spelling has and the other lacks. @param before what stands before it, or null */
    static Optional<Difference> without(Sound sound, Sound before) {
        return switch (sound.kind()) {
            case ARTICLE -> small(Rule.ARTICLE);
            case SEAM -> small(Rule.SPACE);
            case VOWEL -> sound.last() && in(" a e ", sound) ? small(Rule.END) : of(1, Rule.VOWELS);
            case CONSONANT -> withoutConsonant(sound, before != null && before.is(Sound.Kind.VOWEL));
            case NUMBER, ABD -> Optional.empty();
        };
    }

    private static Optional<Difference> withoutConsonant(Sound sound, boolean afterVowel) {
        if (sound.last() && afterVowel && (sound.is("h") || sound.is("t") && sound.wordLength() > 3))
            return small(Rule.END);
        if (sound.is("y") && !sound.first()) return small(Rule.GLIDE);
        return sound.wordLength() >= LONG_WORD ? of(LETTER, Rule.LETTER) : Optional.empty();
    }

    /** The article against what is left of it where it is written as part of the noun, as in Assafira. */
    static Optional<Difference> article(Sound vowel, Sound next) {
        boolean short_ = vowel.first() && (vowel.is("a") || vowel.is("e"));
        return short_ && next.isSunLetter() && next.doubled() ? small(Rule.SUN) : Optional.empty();
    }

    // ---- a Latin spelling and an Arabic one

    private static final double SLIGHT = 0.25;
    private static final double MUCH = 0.75;

    private static Optional<Difference> script(double weight) {
        return of(weight, Rule.SCRIPT);
    }

    /** A Latin sound for an Arabic one. */
    static Optional<Difference> acrossScripts(Sound latin, Sound arabic) {
        if (arabic.is(Sound.Kind.CONSONANT)) {
            boolean heard = latin.is(Sound.Kind.CONSONANT)
                    && (" " + ArabicSounds.latin(arabic.text()) + " ").contains(" " + latin.text() + " ");
            boolean openEnd = arabic.is("ه") && arabic.last() && latin.last() && (latin.is("t") || latin.is("h"));
            return heard || openEnd ? script(0) : Optional.empty();
        }
        if (arabic.is(Sound.Kind.VOWEL)) return longVowel(latin, arabic);
        if (latin.kind() != arabic.kind()) return Optional.empty();
        return arabic.is(Sound.Kind.NUMBER) && !latin.is(arabic.text()) ? Optional.empty() : script(0);
    }

    private static Optional<Difference> longVowel(Sound latin, Sound arabic) {
        if (latin.is(Sound.Kind.VOWEL)) {
            boolean expected = arabic.is("ا") && "ae".indexOf(latin.text().charAt(0)) >= 0
                    || arabic.is("و") && (in(ROUND, latin) || latin.is("au"))
                    || arabic.is("ي") && (in(BRIGHT, latin) || in(GLIDING, latin));
            return script(expected ? 0 : MUCH);
        }
        boolean glide =
                latin.is("w") && arabic.is("و") || latin.is("v") && arabic.is("و") || latin.is("y") && arabic.is("ي");
        return glide ? script(0) : Optional.empty();
    }

    /** A Latin sound that Arabic does not write. */
    static Optional<Difference> unwritten(Sound latin) {
        return switch (latin.kind()) {
            case VOWEL -> script(latin.first() || latin.text().length() > 1 ? SLIGHT : 0);
            case ARTICLE, SEAM -> script(SLIGHT);
            case CONSONANT -> latin.last() && latin.is("h") ? script(0) : Optional.empty();
            case NUMBER, ABD -> Optional.empty();
        };
    }

    /** An Arabic letter that the Latin spelling leaves out. */
    static Optional<Difference> unheard(Sound arabic) {
        return switch (arabic.kind()) {
            case VOWEL -> script(arabic.is("ا") ? SLIGHT : MUCH);
            case ARTICLE, SEAM -> script(SLIGHT);
            case CONSONANT -> {
                boolean silent = ArabicSounds.latin(arabic.text()).isEmpty() || arabic.is("ه") && arabic.last();
                yield silent ? script(0) : Optional.empty();
            }
            case NUMBER, ABD -> Optional.empty();
        };
    }
}
