package org.scholion.suggest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Keys under which names are filed, so that only names that may be alike are compared.
 *
 * <p>A key has a letter for each consonant, one for all that rules exchange; whatever script the name is in.
 */
final class Skeleton {
    /** Of shorter keys, leaving one letter out leaves too little. */
    private static final int LONG = 4;

    private Skeleton() {}

    /** The keys of a name; none where it cannot be compared. */
    static Set<String> keys(Spelling name) {
        Set<String> keys = new LinkedHashSet<>();
        if (name.flaw().isPresent() || name.sounds().isEmpty()) return keys;
        add(name.sounds(), false, keys);
        add(name.sounds(), true, keys);
        keys.remove("");
        return keys;
    }

    /** Gives the keys under which a name is also found if one letter is wrong: each with one letter left out. */
    static void withoutOne(String key, Consumer<String> sink) {
        if (key.length() < LONG) return;
        for (int i = 0; i < key.length(); i++) sink.accept(key.substring(0, i) + key.substring(i + 1));
    }

    /** @param openEnds whether a t at the end of words, which may be part of -at, is left out */
    private static void add(List<Sound> sounds, boolean openEnds, Set<String> keys) {
        StringBuilder key = new StringBuilder();
        for (Sound sound : sounds) {
            boolean open = openEnds && sound.last() && sound.is("t");
            for (char c : (open ? "" : letters(sound)).toCharArray()) {
                boolean repeated = !key.isEmpty() && key.charAt(key.length() - 1) == c && !Character.isDigit(c);
                if (!repeated) key.append(c);
            }
        }
        keys.add(key.toString());
    }

    private static String letters(Sound sound) {
        return switch (sound.kind()) {
            case CONSONANT -> consonant(sound.text());
            case ABD -> "bt";
            case NUMBER -> sound.text();
            case VOWEL, ARTICLE, SEAM -> "";
        };
    }

    private static String consonant(String text) {
        String latin = text.charAt(0) < 0x600 ? text : ArabicSounds.latin(text).split(" ")[0];
        return switch (latin) {
            case "b", "p", "f", "ph", "v" -> "b";
            case "t", "th", "d", "dh", "z", "s", "sh", "x", "zh", "ch" -> "t";
            case "k", "q", "c", "g", "gh", "kh", "j", "dj", "ck" -> "k";
            case "l", "m", "n", "r" -> latin;
            default -> "";
        };
    }
}
