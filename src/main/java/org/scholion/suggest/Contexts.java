package org.scholion.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What stands with a name, by which registers are told apart: the words beside it and those it is made of. */
final class Contexts {
    private Contexts() {}

    /** The features of the name that some words of a passage are. */
    static List<String> of(List<TextWord> words, int from, int to) {
        List<String> features = new ArrayList<>();
        beside(words, from - 1, -1, "before", features);
        beside(words, to, 1, "after", features);
        features.add("first " + words.get(from).noun());
        features.add("last " + words.get(to - 1).noun());
        features.add(String.format(Locale.ROOT, "words %d", Math.min(4, to - from)));
        if (words.get(from).is(TextWord.Shape.CAPITALS)) features.add("capitals");
        if (words.get(from).folded().startsWith("al-")) features.add("article");
        return features;
    }

    private static void beside(List<TextWord> words, int at, int way, String side, List<String> features) {
        if (at < 0 || at >= words.size()) {
            features.add(side + " |");
            return;
        }
        TextWord word = words.get(at);
        features.add(side + " " + (word.isCapital() && !English.isTitle(word.folded()) ? "A" : word.folded()));
        int further = at + way;
        boolean the = word.folded().equals("the") && further >= 0 && further < words.size();
        if (the) features.add(side + " " + words.get(further).folded() + " the");
    }
}
