package org.scholion.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholion.annotate.Span;
import org.scholion.content.Article;
import org.scholion.content.Passage;

/**
 * Finds the words that take a side, as the archive lists them: whole words in any case, in the singular and in the plural,
 * and in Arabic with or without article and particles, vowel signs and the other spellings of a letter. Of two that begin at one place the longer counts. Safe to use from many threads.
 */
public final class LoadedWords {
    /** Vowel signs and tatweel. */
    private static final String SIGNS = "[\\u064B-\\u065F\\u0670\\u0640]*";

    /** What Arabic writes in one word with the next: and, so, in, as, for, the. */
    private static final String ATTACHED = "(?:[وف]#)?(?:(?:[بك]#)?(?:ا#ل#)?|(?:ل#){1,2})".replace("#", SIGNS);

    /** Letters that are written for one another. */
    private static final List<String> ONE_LETTER = List.of("اأإآٱ", "ىيی", "هة", "كک");

    private final Map<String, String> words = new TreeMap<>();
    private final Pattern pattern;

    /** @param listed the words, each once; none is found where there are none */
    public LoadedWords(List<String> listed) {
        List<String> forms = new ArrayList<>();
        int number = 0;
        for (String word : listed.stream()
                .filter(w -> !w.isBlank())
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList()) {
            String group = "w" + number++;
            words.put(group, word);
            forms.add("(?<" + group + ">" + form(word.strip()) + ")");
        }
        pattern = Pattern.compile(
                forms.isEmpty()
                        ? "(?!)"
                        : "(?<![\\p{L}\\p{M}\\p{N}])(?:" + String.join("|", forms) + ")(?![\\p{L}\\p{M}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** A word with its singular and plural; any space or hyphen between its parts. */
    private static String form(String word) {
        String[] parts = word.split("[\\s-]+");
        boolean arabic = Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.ARABIC;
        if (arabic) parts[0] = parts[0].replaceFirst("^ال(?=.{2})", "");
        StringBuilder form = new StringBuilder(arabic ? ATTACHED : "");
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) form.append("[\\s\\u00A0-]+");
            if (arabic) form.append(letters(parts[i]));
            else form.append(i == parts.length - 1 ? number(parts[i]) : Pattern.quote(parts[i]));
        }
        return form.toString();
    }

    /** An Arabic word with or without vowel signs and tatweel, its letters in any of their spellings. */
    private static String letters(String word) {
        StringBuilder form = new StringBuilder();
        word.replaceAll(SIGNS, "")
                .codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> form.append(ONE_LETTER.stream()
                                .filter(l -> l.contains(letter))
                                .findFirst()
                                .map(l -> "[" + l + "]")
                                .orElse(Pattern.quote(letter)))
                        .append(SIGNS));
        return form.toString();
    }

    private static String number(String word) {
        if (word.endsWith("ies")) return Pattern.quote(word.substring(0, word.length() - 3)) + "(?:ies|y)";
        if (word.endsWith("s")) return Pattern.quote(word.substring(0, word.length() - 1)) + "s?";
        return Pattern.quote(word) + "(?:es|s)?";
    }

    /** Every use in an article, in reading order. */
    public List<WordUse> find(Article article) {
        List<WordUse> uses = new ArrayList<>();
        for (Passage passage : article.body().passages()) {
            Matcher use = pattern.matcher(passage.text());
            while (use.find()) {
                Span span = new Span(passage.start() + use.start(), passage.start() + use.end());
                uses.add(new WordUse(word(use), span));
            }
        }
        return List.copyOf(uses);
    }

    private String word(Matcher use) {
        return words.entrySet().stream()
                .filter(e -> use.group(e.getKey()) != null)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }
}
