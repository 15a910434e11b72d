package org.scholion.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Latin spellings of names, Arabic ones above all, as sounds. */
final class LatinSounds {
    private static final String ARTICLE = "al-";
    private static final Pattern ABD = Pattern.compile("^abd[aeu]l(?=\\p{L}{2})");
    private static final Pattern JOINED_ABD = Pattern.compile("abd[aeu]l");
    private static final List<String> CLUSTERS =
            List.of("sch", "tch", "sh", "kh", "gh", "th", "dh", "ch", "ph", "dj", "ck", "zh");

    private final List<Sound> sounds = new ArrayList<>();

    private LatinSounds() {}

    /** The sounds of folded words. */
    static List<Sound> of(List<String> words) {
        LatinSounds reader = new LatinSounds();
        for (int w = 0; w < words.size(); w++) w = reader.read(words, w);
        return reader.sounds;
    }

    /** Reads a word, or two that are one; the index of the last one read. */
    private int read(List<String> words, int w) {
        if (!sounds.isEmpty()) add(Sound.Kind.SEAM, " ", 0);
        String word = words.get(w);
        boolean more = w + 1 < words.size();
        if (more && word.equals("abd") && words.get(w + 1).startsWith(ARTICLE)) {
            add(Sound.Kind.ABD, "abd al", word.length());
            noun(words.get(w + 1).substring(ARTICLE.length()));
            return w + 1;
        }
        if (more && (JOINED_ABD.matcher(word).matches() || word.equals("abd"))) {
            add(Sound.Kind.ABD, word + " ", word.length());
            noun(words.get(w + 1));
            return w + 1;
        }
        boolean article = word.startsWith(ARTICLE);
        if (article) add(Sound.Kind.ARTICLE, "al", 2);
        noun(article ? word.substring(ARTICLE.length()) : word);
        return w;
    }

    private void noun(String word) {
        Matcher abd = ABD.matcher(word);
        if (abd.lookingAt()) {
            add(Sound.Kind.ABD, abd.group(), word.length());
            noun(word.substring(abd.end()));
            return;
        }
        int i = 0;
        while (i < word.length()) i += sound(word, i);
    }

    private void add(Sound.Kind kind, String text, int length) {
        sounds.add(new Sound(kind, text, false, false, false, length));
    }

    /** Reads one sound; how many letters it has. */
    private int sound(String word, int i) {
        char c = word.charAt(i);
        if (Character.isDigit(c)) return put(Sound.Kind.NUMBER, word, i, run(word, i, Character::isDigit), false);
        if (!Character.isLetter(c)) return 1;
        if (isVowel(word, i)) return put(Sound.Kind.VOWEL, word, i, vowels(word, i), false);
        int length = cluster(word, i);
        String text = word.substring(i, i + length);
        boolean doubled = word.startsWith(text, i + length);
        int used = doubled ? 2 * length : length;
        sounds.add(new Sound(Sound.Kind.CONSONANT, text, doubled, i == 0, i + used == word.length(), word.length()));
        return used;
    }

    private int put(Sound.Kind kind, String word, int i, int length, boolean doubled) {
        boolean last = i + length == word.length();
        sounds.add(new Sound(kind, word.substring(i, i + length), doubled, i == 0, last, word.length()));
        return length;
    }

    private interface Test {
        boolean holds(char c);
    }

    private static int run(String word, int from, Test test) {
        int i = from;
        while (i < word.length() && test.holds(word.charAt(i))) i++;
        return i - from;
    }

    private static int cluster(String word, int at) {
        for (String cluster : CLUSTERS) {
            if (word.startsWith(cluster, at)) return cluster.length();
        }
        return 1;
    }

    private static boolean isVowel(String word, int at) {
        char c = word.charAt(at);
        if (isPlainVowel(c)) return true;
        boolean beforeVowel = at + 1 < word.length() && isPlainVowel(word.charAt(at + 1));
        return c == 'y' && at > 0 && !beforeVowel;
    }

    private static boolean isPlainVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }

    /** Two letters that are one vowel, or one. */
    private static int vowels(String word, int at) {
        if (at + 1 == word.length() || !isVowel(word, at + 1) && word.charAt(at + 1) != 'y') return 1;
        String two = word.substring(at, at + 2);
        boolean pair = List.of("ou", "oo", "uu", "ee", "ii", "ie", "aa", "ai", "ei", "au")
                .contains(two);
        boolean glide = isVowel(word, at + 1) && List.of("ay", "ey", "iy").contains(two);
        return pair || glide ? 2 : 1;
    }
}
