package org.scholion.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scholion.register.Entry;
import org.scholion.register.Name;
import org.scholion.register.Registers;

/** Names that registers give and that are never looked for: what stands in one of them is known all the same. */
final class Silenced {
    private final Map<String, List<String[]>> byFirst = new HashMap<>();

    Silenced(Registers registers) {
        for (Entry entry : registers.all()) {
            for (Name name : entry.names()) {
                if (name.match() == Name.Match.OFF) add(Spelling.of(name.text()).folded());
            }
        }
    }

    private void add(String folded) {
        String[] words = folded.split(" ");
        byFirst.computeIfAbsent(words[0], k -> new ArrayList<>()).add(words);
    }

    /** The words of a passage, those of such names closed. */
    List<TextWord> close(List<TextWord> words) {
        for (int i = 0; i < words.size() && !byFirst.isEmpty(); i++) {
            for (String[] name : byFirst.getOrDefault(words.get(i).folded(), List.of())) {
                if (!stands(name, words, i)) continue;
                for (int w = i; w < i + name.length; w++)
                    words.set(w, words.get(w).closed());
            }
        }
        return words;
    }

    private static boolean stands(String[] name, List<TextWord> words, int from) {
        if (from + name.length > words.size()) return false;
        for (int w = 0; w < name.length; w++) {
            if (!words.get(from + w).folded().equals(name[w])) return false;
        }
        return true;
    }
}
