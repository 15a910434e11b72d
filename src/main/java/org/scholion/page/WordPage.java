package org.scholion.page;

import java.util.List;
import org.scholion.page.ArticlePage.PeriodView;

/**
 * The words that take a side.
 *
 * @param countsDigests whether texts are counted that the archive retells
 * @param sources who uses them
 * @param words in the order of the settings
 */
public record WordPage(Frame frame, boolean countsDigests, List<Source> sources, List<Word> words) {
    /** An outlet in a period. @param counts of each word, in the order of the page's words */
    public record Source(PeriodView period, String outlet, String href, List<Integer> counts) {}

    /** A word with its places, by period. @param more how many are not shown */
    public record Word(String id, String text, int count, int more, List<EntryPage.Lines> places) {}
}
