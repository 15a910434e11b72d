package org.scholion.annotate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Cuts a folded text into words and sentences. */
final class Words {
    private static final String SENTENCE_ENDS = ".!?؟۔";
    private static final String OPENERS = "\"'([:";

    private final Folded folded;
    private final String text;
    private final List<Word> words = new ArrayList<>();
    private final Map<String, Reading> readings = new HashMap<>();
    private int sentence;

    private Words(Folded folded) {
        this.folded = folded;
        this.text = folded.text();
    }

    static List<Word> of(Folded folded) {
        return new Words(folded).read();
    }

    /** Keys of words that stand somewhere without a capital: at the beginning of a sentence they are no names. */
    static Set<String> uncapitalised(List<Word> words) {
        Set<String> keys = new HashSet<>();
        for (Word word : words) if (!word.capital()) keys.add(word.key());
        return keys;
    }

    static boolean isPart(int c) {
        if (c < 0x80) return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        if (Character.isLetterOrDigit(c)) return true;
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private List<Word> read() {
        int last = 0;
        int at = 0;
        while (at < text.length()) {
            if (!isPart(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
                continue;
            }
            int end = wordEnd(at);
            add(at, end, last);
            last = end;
            at = end;
        }
        return words;
    }

    private int wordEnd(int start) {
        int at = start;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (!isPart(c) && !joins(at)) return at;
            at += Character.charCount(c);
        }
        return at;
    }

    /** An apostrophe between letters, a comma or point between digits. */
    private boolean joins(int at) {
        if (at == 0 || at + 1 >= text.length()) return false;
        char c = text.charAt(at);
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        if (c == '\'') return Character.isLetter(before) && Character.isLetter(after);
        return (c == ',' || c == '.') && Character.isDigit(before) && Character.isDigit(after);
    }

    private void add(int from, int to, int last) {
        boolean newSentence = words.isEmpty() || endsSentence(last, from);
        if (newSentence && !words.isEmpty()) sentence++;
        Reading reading = readings.computeIfAbsent(text.substring(from, to), Reading::of);
        boolean first = newSentence || from > 0 && OPENERS.indexOf(text.charAt(from - 1)) >= 0;
        words.add(new Word(reading.key(), from, to, reading.capital(), first, sentence, reading.sense()));
    }

    /** What a word is by itself; most words of a text stand in it many times. */
    private record Reading(String key, boolean capital, Word.Sense sense) {
        static Reading of(String written) {
            int c = written.codePointAt(0);
            String key = Words.key(written);
            boolean owns = written.endsWith("'s");
            return new Reading(
                    key,
                    Character.isUpperCase(c) || Character.isTitleCase(c),
                    Senses.of(owns ? key.substring(0, key.length() - 1) : key, written));
        }
    }

    private boolean endsSentence(int from, int to) {
        for (int i = from; i < to; i++) {
            if (SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0
                    && text.substring(i, to).indexOf(' ') >= 0) return true;
        }
        return folded.hasBreak(from, to);
    }

    /** Lower case, without accents, apostrophes, thousands' commas or Arabic spelling variants. */
    static String key(String written) {
        String key = written.toLowerCase(Locale.ROOT);
        if (key.indexOf('\'') >= 0) key = key.replace("'", "");
        if (Character.isDigit(key.charAt(0))) return key.replace(",", "").replaceFirst("(?<=\\d)(st|nd|rd|th)$", "");
        return isAscii(key) ? key : unaccented(key);
    }

    private static boolean isAscii(String key) {
        for (int i = 0; i < key.length(); i++) if (key.charAt(i) >= 0x80) return false;
        return true;
    }

    private static String unaccented(String key) {
        String apart = Normalizer.normalize(key, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK) continue;
            plain.append(c == 'ى' ? 'ي' : c == 'ة' ? 'ه' : c);
        }
        return plain.isEmpty() ? key : plain.toString();
    }
}
