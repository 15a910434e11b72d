package org.scholion.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What is known of Arabic words without a dictionary: which ones join others, and what may hang on their front. */
final class ArabicWords {
    private static final int SHORTEST = 4;

    /** Folded. */
    private static final Set<String> JOINING = new TreeSet<>(List.of(("في من علي الي عن مع ان التي الذي الذين هذا هذه"
                    + " ذلك تلك هو هي كان كانت قد لم لن لا ما كل بعد قبل بين عند حتي او ثم كما اذ اذا حيث منذ خلال ضد عبر"
                    + " نحو دون غير بعض اي كذلك ايضا وفي ومن وعلي والي وعن ومع وان وهو وهي وكان وقد بان لان فيها فيه منها"
                    + " منه عليها عليه بها به لها له يوم امس اليوم")
            .split(" ")));

    private ArabicWords() {}

    /** Whether a word in Arabic letters may be part of a name. */
    static boolean mayName(TextWord word) {
        return word.is(TextWord.Shape.OTHER) && !word.isKnown() && isArabic(word) && !JOINING.contains(word.folded());
    }

    private static boolean isArabic(TextWord word) {
        char c = word.folded().isEmpty() ? ' ' : word.folded().charAt(0);
        return c >= '\u0620' && c <= '\u06FF';
    }

    /** A word as it is, then without what may be "and", "so", "in", "for" or "as" before it. */
    static List<String> readings(String folded) {
        List<String> readings = new ArrayList<>(List.of(folded));
        String rest = folded;
        if (rest.length() > SHORTEST && "وف".indexOf(rest.charAt(0)) >= 0) readings.add(rest = rest.substring(1));
        if (rest.startsWith("لل") && rest.length() > SHORTEST) readings.add("ال" + rest.substring(2));
        else if (rest.length() > SHORTEST && "بلك".indexOf(rest.charAt(0)) >= 0) readings.add(rest.substring(1));
        return readings;
    }
}
