package org.scholion.suggest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Keys under which names are filed, so that only names that may be alike are compared.
 *
 * <p>A key has a letter for each consonant, or one of those that rules exchange for it; whatever script the name is in.
 */
final class Skeleton {
    /** Of shorter keys, leaving one letter out leaves too little. */
    private static final int LONG = 5;

    /** A name with more keys would be filed everywhere. */
    private static final int MOST = 24;

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

    /**
     * Gives the keys under which a name is also found if one letter is wrong: each with one letter left out. Names with
     * other numbers are never near, so that figures stay.
     */
    static void withoutOne(String key, Consumer<String> sink) {
        if (key.length() < LONG) return;
        for (int i = 0; i < key.length(); i++) {
            if (!Character.isDigit(key.charAt(i))) sink.accept(key.substring(0, i) + key.substring(i + 1));
        }
    }

    /** @param openEnds whether a t at the end of words, which may be part of -at, is left out */
    private static void add(List<Sound> sounds, boolean openEnds, Set<String> keys) {
        List<String> open = List.of("");
        for (Sound sound : sounds) {
            String letters = openEnds && sound.last() && sound.is("t") ? "-" : letters(sound);
            if (!letters.isEmpty())
                open = longer(open, letters, sound.is(Sound.Kind.NUMBER) || sound.is(Sound.Kind.ABD));
        }
        keys.addAll(open);
    }

    /** Each key with each of the letters, doubled ones once; a hyphen stands for none. @param all whether with all of them */
    private static List<String> longer(List<String> keys, String letters, boolean all) {
        List<String> longer = new ArrayList<>();
        for (String key : keys) {
            if (all) longer.add(key + letters);
            else letters.chars().forEach(c -> longer.add(longer(key, (char) c)));
        }
        return longer.size() > MOST ? List.copyOf(longer.subList(0, MOST)) : longer;
    }

    private static String longer(String key, char c) {
        boolean repeated = !key.isEmpty() && key.charAt(key.length() - 1) == c;
        return c == '-' || repeated ? key : key + c;
    }

    private static String letters(Sound sound) {
        return switch (sound.kind()) {
            case CONSONANT -> sound.text().charAt(0) < 0x600 ? latin(sound.text()) : arabic(sound.text());
            case ABD -> "bd";
            case NUMBER -> sound.text();
            case VOWEL, ARTICLE, SEAM -> "";
        };
    }

    /** The letters of a key that a consonant may stand for: several where rules exchange it for several. */
    private static String latin(String text) {
        return switch (text) {
            case "b", "p", "f", "ph" -> "b";
            case "v" -> "b-";
            case "t", "d", "s", "z" -> text;
            case "th" -> "ts";
            case "dh" -> "dzt";
            case "sh", "sch" -> "Ss";
            case "ch", "tch" -> "Ssk";
            case "zh" -> "zk";
            case "k", "q", "c", "ck", "g", "gh", "j", "dj" -> "k";
            case "kh" -> "k-S";
            case "l", "m", "n", "r", "x" -> text;
            default -> "";
        };
    }

    private static String arabic(String letter) {
        return switch (letter) {
            case "ب", "ف", "پ", "ڤ" -> "b";
            case "ت", "ط" -> "t";
            case "ث" -> "ts";
            case "د" -> "d";
            case "ذ", "ظ" -> "dzt";
            case "ض" -> "dz";
            case "ز" -> "z";
            case "س", "ص" -> "s";
            case "ش", "چ" -> "S";
            case "ج", "غ", "ق", "ك", "گ" -> "k";
            case "خ" -> "kS";
            case "ژ" -> "zk";
            default -> {
                String latin = ArabicSounds.latin(letter).split(" ")[0];
                yield "l m n r".contains(latin) ? latin : "";
            }
        };
    }
}
