package org.scholion.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.scholion.register.Entry;
import org.scholion.register.Name;

/** Which names of an entry are the end of longer ones: Assad of Bashar al-Assad, Security Council of UN Security Council. */
final class Tails {
    private final List<List<String>> names = new ArrayList<>();

    Tails(Entry entry) {
        for (Name name : entry.names()) {
            List<String> words = Spelling.of(name.text()).words();
            boolean bare = words.size() == 2 && words.get(0).equals("the");
            if (!words.isEmpty() && !bare) names.add(words);
        }
    }

    /** The words before a name in longer ones that it ends; an article at its first word does not matter. */
    Set<String> before(List<String> words) {
        Set<String> before = new LinkedHashSet<>();
        for (List<String> longer : names) {
            int rest = longer.size() - words.size();
            if (rest > 0 && ends(longer, words)) before.addAll(longer.subList(0, rest));
        }
        before.remove("the");
        return before;
    }

    private static boolean ends(List<String> longer, List<String> words) {
        int rest = longer.size() - words.size();
        return noun(longer.get(rest)).equals(noun(words.get(0)))
                && longer.subList(rest + 1, longer.size()).equals(words.subList(1, words.size()));
    }

    /** Whether a longer name begins with these words and goes on with "of". */
    boolean goOn(List<String> words) {
        int size = words.size();
        return names.stream()
                .anyMatch(n -> n.size() > size
                        && n.get(size).equals("of")
                        && n.subList(0, size).equals(words));
    }

    private static String noun(String word) {
        return word.startsWith("al-") ? word.substring(3) : word;
    }
}
