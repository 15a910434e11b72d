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
                    + "january february march april june july august september october november december "
                    + "monday tuesday wednesday thursday friday saturday sunday "
                    + "على الى إلى في من عن مع هذا هذه ذلك التي الذي الذين كان كانت قال قالت بعد قبل بين حتى عند كما لكن وقد قد ان أن إن "
                    + "لم لن لا ما هو هي هم كل غير خلال حيث");

    private static final List<String> DERIVING = List.of("ate", "ion", "ment", "ure", "al", "ive", "ly", "ness");
    private static final List<Ending> NOUNS = List.of(
            new Ending("ational", "ate"),
            new Ending("ization", "ize"),
            new Ending("ations", "ate"),
            new Ending("ation", "ate"),
            new Ending("ments", "ment"),
            new Ending("ies", "y"),
            new Ending("ied", "y"),
            new Ending("ying", "y"),
            new Ending("sses", "ss"),
            new Ending("ement", "e"),
            new Ending("ions", "ion"));

    private record Ending(String from, String to) {}

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

    /** Takes the commonest English endings off, so that kindred words meet; rough, but the same on both sides. */
    static String stem(String word) {
        String stem = singular(word);
        for (String ending : List.of("ing", "ed")) {
            if (!hasBefore(stem, ending, 3)) continue;
            stem = undoubled(without(stem, ending));
            break;
        }
        for (String ending : DERIVING) {
            if (!hasBefore(stem, ending, 4)) continue;
            stem = without(stem, ending);
            break;
        }
        if (stem.endsWith("e") && stem.length() > 4) stem = without(stem, "e");
        return stem.endsWith("i") ? without(stem, "i") + "y" : stem;
    }

    private static String singular(String word) {
        for (Ending ending : NOUNS) {
            if (hasBefore(word, ending.from(), 3)) return without(word, ending.from()) + ending.to();
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && word.length() > 3;
        return plural ? without(word, "s") : word;
    }

    private static boolean hasBefore(String word, String ending, int letters) {
        return word.endsWith(ending) && word.length() - ending.length() >= letters;
    }

    private static String without(String word, String ending) {
        return word.substring(0, word.length() - ending.length());
    }

    /** "Stopped" is of "stop", "called" of "call". */
    private static String undoubled(String stem) {
        int last = stem.length() - 1;
        boolean twice = last > 2 && stem.charAt(last) == stem.charAt(last - 1) && "lsz".indexOf(stem.charAt(last)) < 0;
        return twice ? stem.substring(0, last) : stem;
    }
}
