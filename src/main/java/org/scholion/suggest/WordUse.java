package org.scholion.suggest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often each word of the archive is written small, and with a capital where that means something. */
final class WordUse {
    private static final class Count {
        private int small;
        private int capital;
        private int beforeSmall;
    }

    private final Map<String, Count> counts = new HashMap<>();

    /** Counts the words of a passage. */
    void add(List<TextWord> words) {
        for (int i = 0; i < words.size(); i++) {
            TextWord word = words.get(i);
            if (word.is(TextWord.Shape.SMALL)) count(word.noun()).small++;
            if (!word.isCapital() || word.opens()) continue;
            Count count = count(word.noun());
            count.capital++;
            if (i + 1 < words.size() && words.get(i + 1).is(TextWord.Shape.SMALL) && !isParticle(words.get(i + 1)))
                count.beforeSmall++;
        }
    }

    private static boolean isParticle(TextWord word) {
        return English.isParticle(word.folded()) || English.isOpener(word.folded());
    }

    private Count count(String noun) {
        return counts.computeIfAbsent(noun, k -> new Count());
    }

    /** Whether it is an everyday word: written small somewhere. */
    boolean isCommon(String noun) {
        Count count = counts.get(noun);
        return English.isOpener(noun) || count != null && count.small > 0;
    }

    /** Whether it is written with a capital where that means something. */
    boolean isProper(String noun) {
        Count count = counts.get(noun);
        return count != null && count.capital > 0;
    }

    /** Whether it mostly stands before a word in small letters, as words do that say of what sort a thing is. */
    boolean leansOnOthers(String noun) {
        Count count = counts.get(noun);
        return count != null && count.capital > 0 && count.beforeSmall * 2 >= count.capital;
    }
}
