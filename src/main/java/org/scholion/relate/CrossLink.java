package org.scholion.relate;

import java.util.List;

/**
 * Two passages of different periods that belong together.
 *
 * @param thenArticle the article of the earlier period
 * @param thenPassage its passage's index in that article
 * @param thenSentence the sentence's number in that passage, or 0 for the whole passage
 * @param nowArticle the article of the later period
 * @param nowPassage its passage's index in that article
 * @param nowSentence as thenSentence
 * @param score how strongly, 0 to 1, two decimals; a confirmed one without evidence has 0
 * @param confirmed by an editor, or else proposed by the program
 * @param kind an editor's kind, or empty
 * @param shared ids of the entries that both name, rarest first; an entry here stands for its relative there
 * @param reason why, for readers
 * @param note an editor's note, or empty
 */
public record CrossLink(
        String thenArticle,
        int thenPassage,
        int thenSentence,
        String nowArticle,
        int nowPassage,
        int nowSentence,
        double score,
        boolean confirmed,
        String kind,
        List<String> shared,
        Reason reason,
        String note) {
    /** The passage or sentence of one end. @param now the later end, or else the earlier */
    public int sentence(boolean now) {
        return now ? nowSentence : thenSentence;
    }
}
