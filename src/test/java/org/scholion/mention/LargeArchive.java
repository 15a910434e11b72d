package org.scholion.mention;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.scholion.content.Article;
import org.scholion.content.Body;
import org.scholion.content.Passage;
import org.scholion.content.TextMap;
import org.scholion.register.Entry;
import org.scholion.text.SourceFile;

/**
 * Registers and texts by chance, always the same: names of one to four words, some with the Arabic article, some
 * abbreviations, a seventh in Arabic script; texts of made-up words as frequent as Zipf's law has them, with a name about
 * every fifteen words, and the words of names of several words among the others.
 */
final class LargeArchive {
    private static final String[] SYLLABLES = {
        "ba", "da", "far", "hal", "id", "jis", "kan", "lib", "man", "nur", "qas", "rash", "sal", "tar", "um", "wad",
        "zen", "sha", "har", "mis", "ret", "con", "ver", "ted", "ing", "lo", "pre", "est", "ran", "ove"
    };
    private static final String[] SMALL = {
        "the", "of", "and", "to", "in", "a", "that", "was", "for", "on", "with", "as", "by", "from", "at", "were", "had"
    };
    private static final String ARABIC = "ابتثجحخدرزسشصضطعغفقكلمنهوي";
    private static final int ARTICLE = 20_000;
    private static final int PARAGRAPH = 700;

    private final Random random = new Random(11);
    private final List<String> words = new ArrayList<>();
    private final List<String> arabicWords = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> arabicNames = new ArrayList<>();

    /** What is looked for. */
    final List<Entry> entries = new ArrayList<>();

    LargeArchive(int size) {
        for (int i = 0; i < 20_000; i++) words.add(word());
        for (int i = 0; i < 5_000; i++) arabicWords.add(arabicWord());
        for (int i = 0; i < size; i++) {
            boolean arabic = i % 7 == 0;
            String name = arabic ? arabicName() : name();
            (arabic ? arabicNames : names).add(name);
            entries.add(Sample.entry("e" + i, name));
        }
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int i = 1 + random.nextInt(3); i >= 0; i--) word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        return word.toString();
    }

    private String arabicWord() {
        StringBuilder word = new StringBuilder();
        for (int i = 2 + random.nextInt(4); i >= 0; i--) word.append(ARABIC.charAt(random.nextInt(ARABIC.length())));
        return word.toString();
    }

    private String name() {
        if (random.nextInt(12) == 0) {
            StringBuilder capitals = new StringBuilder();
            for (int i = 0; i < 4; i++) capitals.append((char) ('A' + random.nextInt(26)));
            return capitals.toString();
        }
        StringBuilder name = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            String word = words.get(random.nextInt(words.size()));
            if (name.isEmpty() && i == 0) word += word();
            if (random.nextInt(4) == 0) name.append("al-");
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            if (i > 0) name.append(' ');
        }
        return name.toString();
    }

    private String arabicName() {
        StringBuilder name = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            String word = name.isEmpty() && i == 0 ? arabicWord() + "ستان" : one(arabicWords);
            name.append(random.nextBoolean() ? "ال" : "").append(word);
            if (i > 0) name.append(' ');
        }
        return name.toString();
    }

    /** Articles with at least so many bytes of text, as UTF-8. */
    List<Article> articles(long bytes) {
        List<Article> articles = new ArrayList<>();
        for (long left = bytes; left > 0; ) {
            List<Passage> passages = new ArrayList<>();
            int start = 0;
            while (start < ARTICLE) {
                String text = paragraph(random.nextInt(7) == 0);
                passages.add(passage(passages.size() + 1, text, start));
                start += text.length() + Passage.SEPARATOR.length();
                left -= text.getBytes(StandardCharsets.UTF_8).length;
            }
            String id = "a" + articles.size();
            SourceFile file = new SourceFile("content/articles/" + id + ".md", "");
            articles.add(Sample.article(id, "2016-12-04", "en", file, new Body(passages, List.of())));
        }
        return articles;
    }

    private String paragraph(boolean arabic) {
        StringBuilder text = new StringBuilder();
        while (text.length() < PARAGRAPH) {
            if (text.length() > 0) text.append(random.nextInt(14) == 0 ? ". " : random.nextInt(9) == 0 ? ", " : " ");
            boolean named = random.nextInt(15) == 0;
            if (arabic) text.append(named ? one(arabicNames) : one(arabicWords));
            else if (named) text.append(one(names)).append(random.nextInt(6) == 0 ? "’s" : "");
            else text.append(random.nextInt(5) < 2 ? SMALL[random.nextInt(SMALL.length)] : one(words));
        }
        return text.append('.').toString();
    }

    /** One of them, as often as Zipf's law has it for its place: the tenth a tenth as often as the first. */
    private String one(List<String> list) {
        return list.get((int) Math.pow(list.size(), random.nextDouble()) - 1);
    }

    private static Passage passage(int number, String text, int start) {
        return new Passage(number, Passage.Kind.PARAGRAPH, text, List.of(), start, TextMap.NONE);
    }
}
