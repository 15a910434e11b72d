package org.scholion.suggest;

import java.util.ArrayList;
import java.util.List;

/** Reads names in Arabic letters as sounds; what is not written, the short vowels, is not there. */
final class ArabicSounds {
    private static final String ARTICLE = "ال";

    private ArabicSounds() {}

    /** The sounds of folded words; of vowels only the long ones, as the letters that they are. */
    static List<Sound> of(List<String> words) {
        List<Sound> sounds = new ArrayList<>();
        for (int w = 0; w < words.size(); w++) {
            if (!sounds.isEmpty()) sounds.add(new Sound(Sound.Kind.SEAM, " ", false, false, false, 0));
            boolean servant = w + 1 < words.size() && words.get(w).equals("عبد");
            if (servant) sounds.add(new Sound(Sound.Kind.ABD, "عبد", false, false, false, 3));
            String word = words.get(servant ? ++w : w);
            boolean article = word.startsWith(ARTICLE) && word.length() > 3;
            if (article && !servant) sounds.add(new Sound(Sound.Kind.ARTICLE, ARTICLE, false, false, false, 2));
            read(article ? word.substring(ARTICLE.length()) : word, sounds);
        }
        return sounds;
    }

    private static void read(String word, List<Sound> sounds) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isLetterOrDigit(c)) continue;
            boolean last = i == word.length() - 1;
            sounds.add(new Sound(kind(c, i), String.valueOf(c), false, i == 0, last, word.length()));
        }
    }

    private static Sound.Kind kind(char c, int at) {
        if (Character.isDigit(c)) return Sound.Kind.NUMBER;
        if (c == 'ا') return Sound.Kind.VOWEL;
        boolean mayBeVowel = c == 'و' || c == 'ي';
        return mayBeVowel && at > 0 ? Sound.Kind.VOWEL : Sound.Kind.CONSONANT;
    }

    /** How Latin spellings write a consonant, the usual one first, with spaces between; empty for what they leave out. */
    static String latin(String letter) {
        return switch (letter) {
            case "ب" -> "b p";
            case "ت", "ط" -> "t";
            case "ث" -> "th t s";
            case "ج" -> "j g dj";
            case "ح", "ه" -> "h";
            case "خ" -> "kh ch";
            case "د" -> "d";
            case "ذ", "ظ" -> "dh z th d";
            case "ر" -> "r";
            case "ز" -> "z";
            case "س" -> "s";
            case "ش" -> "sh ch sch";
            case "ص" -> "s";
            case "ض" -> "d dh z";
            case "غ" -> "gh g";
            case "ف" -> "f ph v";
            case "ق" -> "q k c g";
            case "ك" -> "k c q ck";
            case "ل" -> "l";
            case "م" -> "m";
            case "ن" -> "n";
            case "و" -> "w v";
            case "ي" -> "y";
            case "پ" -> "p b";
            case "چ" -> "ch";
            case "گ" -> "g";
            case "ژ" -> "zh j";
            case "ڤ" -> "v";
            default -> "";
        };
    }
}
