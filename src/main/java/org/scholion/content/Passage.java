package org.scholion.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.scholion.text.SourceFile;

/**
 * One stretch of an article that has an address: a paragraph, heading, list item, table row, caption, footnote.
 *
 * @param id the address within the article, such as {@code p7}
 * @param number the place in the article, from 1
 * @param kind what it is
 * @param text its canonical text: no markup, white space runs as one space, otherwise the very characters
 * @param marks markup over the text, outer before inner
 * @param start where it begins in the article's canonical text, in UTF-16 units
 * @param map from the text back to the file
 * @param formerly other addresses that lead here: of passages that this one has taken in, of sentences that it has not any more
 * @param sentences those of a long passage, in order; none of one that has the usual length
 */
public record Passage(
        String id,
        int number,
        Kind kind,
        String text,
        List<Mark> marks,
        int start,
        TextMap map,
        List<String> formerly,
        List<Sentence> sentences) {
    /** Kinds of passage, as {@code passages.csv} names them in lower case. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM,
        QUOTE,
        ROW,
        CAPTION,
        FOOTNOTE,
        CODE;

        /** As data files have it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What stands between two passages in the canonical text of an article. */
    public static final String SEPARATOR = "\n\n";

    public Passage {
        marks = List.copyOf(marks);
        formerly = List.copyOf(formerly);
        sentences = List.copyOf(sentences);
    }

    /** A passage whose address is its place, and no other's. */
    public Passage(int number, Kind kind, String text, List<Mark> marks, int start, TextMap map) {
        this("p" + number, number, kind, text, marks, start, map, List.of(), Sentences.of(kind, text));
    }

    /** The same passage at another address. */
    public Passage named(String name, List<String> others) {
        return new Passage(name, number, kind, text, marks, start, map, others, sentences);
    }

    /** The same passage with other addresses of its sentences. */
    public Passage with(List<String> others, List<Sentence> renumbered) {
        return new Passage(id, number, kind, text, marks, start, map, others, renumbered);
    }

    /**
     * The number in the address, by which readers cite it. It lasts, so where a text was edited it may differ from the
     * passage's place.
     */
    public int label() {
        return numberOf(id);
    }

    /** The number in the id of a passage; 0 where it is none. */
    public static int numberOf(String id) {
        return id.matches("p[0-9]{1,9}") ? Integer.parseInt(id.substring(1)) : 0;
    }

    /** The number of the sentence in an address such as {@code p4.s12}; 0 where it is none. */
    public static int sentenceOf(String address) {
        int dot = address.indexOf(".s");
        boolean right = dot > 0
                && numberOf(address.substring(0, dot)) > 0
                && address.substring(dot + 2).matches("[0-9]{1,6}");
        return right ? Integer.parseInt(address.substring(dot + 2)) : 0;
    }

    /** The passage in an address such as {@code p4.s12}. */
    public static String passageOf(String address) {
        int dot = address.indexOf('.');
        return dot < 0 ? address : address.substring(0, dot);
    }

    /** Past the last UTF-16 unit in the article's canonical text. */
    public int end() {
        return start + text.length();
    }

    /**
     * The part of the text that an address within the passage stands for.
     *
     * @param sentence its number, or 0 for the whole passage
     */
    public Sentence sentence(int sentence) {
        return sentence == 0
                ? new Sentence(0, 0, text.length())
                : sentences.stream()
                        .filter(s -> s.number() == sentence)
                        .findFirst()
                        .orElseThrow();
    }

    /** The part of the text that an address stands for; nothing where it is no address in this passage. */
    public Optional<Sentence> at(String address) {
        if (address.equals(id)) return Optional.of(sentence(0));
        return address.startsWith(id + ".s")
                ? sentences().stream()
                        .filter(s -> address(s.number()).equals(address))
                        .findFirst()
                : Optional.empty();
    }

    /** The address of a sentence, such as {@code p4.s12}; for 0 that of the passage. */
    public String address(int sentence) {
        return sentence == 0 ? id : id + ".s" + sentence;
    }

    /** Where a position of the passage's text, counted from its start, stands in the file. */
    public org.scholion.problem.Location locate(SourceFile file, int within) {
        return file.at(map.source(within));
    }
}
