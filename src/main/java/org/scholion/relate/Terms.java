package org.scholion.relate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.scholion.annotate.Span;
import org.scholion.text.Fold;
import org.scholion.text.Words;

/** Takes the words out of a passage that may tell what it is about: folded, cut to a stem, without names and small words. */
final class Terms {
    private static final int SHORTEST = 3;
    private static final Set<String> SMALL = small(
            "the and for that with was were are has have had this from they their them which who whom whose what when "
                    + "where while will would could should can may might must been being its his her him she our your you not but all any "
                    + "some more most other others such than then there these those into onto over under after before about between through "
                    + "during against within without also only just very one two three first last both each few many much same own out off "
                    + "down upon because since until however although though still even yet again here how why did does done say says said "
                    + "saying according told tells tell adds added made make makes took take takes taken near among towards toward around "
                    + "على الى إلى في من عن مع هذا هذه ذلك التي الذي الذين كان كانت قال قالت بعد قبل بين حتى عند كما لكن وقد قد ان أن إن "
                    + "لم لن لا ما هو هي هم كل غير خلال حيث");

    private Terms() {}

    private static Set<String> small(String words) {
        Set<String> folded = new HashSet<>();
        for (String word : words.split(" ")) folded.add(Fold.name(word));
        return folded;
    }

    /**
     * The stems of a passage's words, in reading order.
     *
     * @param start of the passage in its article's text
     * @param names where the passage's names stand in the article's text, in reading order
     */
    static List<String> of(String passage, int start, List<Span> names) {
        List<String> terms = new ArrayList<>();
        Words words = new Words(passage);
        int name = 0;
        while (words.next()) {
            while (name < names.size() && names.get(name).end() <= start + words.start()) name++;
            boolean inName = name < names.size() && names.get(name).start() < start + words.end();
            if (inName || words.isSign()) continue;
            String word = word(words);
            if (word.length() >= SHORTEST && !SMALL.contains(word) && !hasDigit(word)) terms.add(stem(word));
        }
        return terms;
    }

    private static String word(Words words) {
        int length = words.isPossessive() ? words.ownerLength() : words.length();
        return new String(words.folded(), 0, length);
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    /** Takes the commonest English endings off; rough, but the same on both sides. */
    static String stem(String word) {
        String stem = word;
        if (stem.endsWith("ies") && stem.length() > 4) return stem.substring(0, stem.length() - 3) + "y";
        if (stem.endsWith("s") && !stem.endsWith("ss") && stem.length() > 4)
            stem = stem.substring(0, stem.length() - 1);
        for (String ending : List.of("ing", "ed")) {
            if (stem.endsWith(ending) && stem.length() > ending.length() + 3)
                stem = stem.substring(0, stem.length() - ending.length());
        }
        return stem.endsWith("e") && stem.length() > 4 ? stem.substring(0, stem.length() - 1) : stem;
    }
}
