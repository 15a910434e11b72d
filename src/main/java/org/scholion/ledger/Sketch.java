package org.scholion.ledger;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is kept of the words of a passage: how many pairs of neighbouring words it had, and the smallest hashes of these
 * pairs. The share of these hashes that a text has estimates the share of the passage that stands in it (bottom-k
 * sampling; A. Broder, "On the resemblance and containment of documents", 1997).
 *
 * @param size how many different pairs and, in a short passage, single words there were
 * @param hashes of at most {@link #MOST} of them, ascending, six hexadecimal digits each
 */
public record Sketch(int size, List<String> hashes) {
    /** Of no words. */
    static final Sketch NONE = new Sketch(0, List.of());

    /** How many hashes are kept. */
    static final int MOST = 24;

    private static final int FEW_WORDS = 6;

    public Sketch {
        hashes = List.copyOf(hashes);
    }

    /** The sketch of a text. */
    public static Sketch of(String text) {
        List<String> words = SimpleWords.of(text);
        Set<String> all = pairs(words);
        if (words.size() < FEW_WORDS) words.forEach(w -> all.add(Hashes.ofWord(w)));
        return new Sketch(all.size(), all.stream().limit(MOST).toList());
    }

    /** Everything that a sketch could hold of a text: hashes of all its words and pairs of words. */
    static Set<String> everything(String text) {
        List<String> words = SimpleWords.of(text);
        Set<String> all = pairs(words);
        words.forEach(w -> all.add(Hashes.ofWord(w)));
        return all;
    }

    private static TreeSet<String> pairs(List<String> words) {
        TreeSet<String> pairs = new TreeSet<>();
        for (int i = 1; i < words.size(); i++) pairs.add(Hashes.ofWord(words.get(i - 1) + " " + words.get(i)));
        return pairs;
    }

    /** About which share of the passage stands in a text of which everything is known, 0 to 1. */
    double shareIn(Set<String> everything) {
        if (hashes.isEmpty()) return 0;
        return hashes.stream().filter(everything::contains).count() / (double) hashes.size();
    }

    /** The hashes one after another, as the ledger's files have them. */
    String written() {
        return String.join("", hashes);
    }

    /** The sketch from its parts in a file. */
    static Sketch read(int size, String written) {
        return new Sketch(size, Hashes.parted(written));
    }
}
