package org.scholion.page;

import java.util.List;

/**
 * What stands on an article's page. Empty texts are left out by the template.
 *
 * @param banner for a digest: the sentence that says so
 * @param period the period's words, and its number for styles
 * @param provenance what is known of the report, label and value
 * @param withdrawn why there is no text, or empty
 * @param rows the text, block by block, each with its notes and cards
 * @param general notes on the whole article
 * @param names the entries named in it
 * @param departed what was published here and is not any more
 * @param changes what was done to the article and its notes here, newest first
 * @param versions the same article in other languages
 * @param cite forms of citation
 * @param citeParagraph an example of what is added to cite one paragraph, or empty
 */
public record ArticlePage(
        Frame frame,
        String title,
        String subtitle,
        Html banner,
        PeriodView period,
        Html byline,
        TimeView date,
        String warning,
        String withdrawn,
        List<Fact> provenance,
        List<Row> rows,
        List<NoteView> general,
        List<NameView> names,
        List<Departure> departed,
        List<Change> changes,
        List<Version> versions,
        List<Citation> cite,
        String citeParagraph,
        int counterparts,
        int paragraphs,
        String compareHref,
        String textHref,
        String annotationsHref) {

    /** A period in words, with a number for styles; number 0 where there is none. */
    public record PeriodView(String id, String label, int number) {}

    /** A date in words and for machines; the machine's form may be empty. */
    public record TimeView(String words, String machine) {}

    /** A label and what stands after it. */
    public record Fact(String label, Html value) {}

    /**
     * One block of the text.
     *
     * @param card the best counterpart, or none
     * @param more how many further ones the page of comparisons has
     * @param moreHref where they begin there, or empty
     */
    public record Row(Html html, List<NoteView> notes, List<CardView> card, int more, String moreHref) {}

    /**
     * A passage or note that readers may have a link to and that is not here any more.
     *
     * @param id its address, which this line takes over
     * @param words what it was
     * @param href where it leads, or empty
     */
    public record Departure(String id, String words, String href) {}

    /** What was done on a day. */
    public record Change(TimeView date, Html what) {}

    /** The article in another language. @param parallel the address of both, row by row, or empty */
    public record Version(String language, String lang, String href, String parallel) {}

    /**
     * An editor's note.
     *
     * @param formerly ids of other notes that lead here
     * @param number as in the text; 0 for a note on the whole article
     * @param backHref to the words it is about, or empty
     * @param moved whether its words have changed since it was written
     */
    public record NoteView(
            String id,
            List<String> formerly,
            int number,
            String kind,
            String kindLabel,
            String lang,
            String dir,
            String by,
            TimeView date,
            Html body,
            List<Html> sources,
            Html claim,
            String claimLang,
            String claimDir,
            String conflictsHref,
            String backHref,
            boolean moved,
            List<ReplyView> replies) {}

    /** An answer to a note. @param number its place among them, from 1 */
    public record ReplyView(String id, int number, String by, TimeView date, Html body) {}

    /** A passage of another period that belongs to this one. */
    public record CardView(
            PeriodView period,
            String date,
            String outlet,
            String title,
            String lang,
            String dir,
            String href,
            String number,
            Html excerpt,
            Html reason,
            String status,
            boolean confirmed,
            String kind,
            String warning,
            Html note) {}

    /** An entry that the article names. @param number its address on the page @param times its names at other times, or empty */
    public record NameView(
            int number,
            String name,
            String heading,
            String times,
            String gloss,
            String facts,
            String href,
            int count) {}

    /** A form of citation, ready to be copied; a record for other programs has a file. */
    public record Citation(String form, String text, String href) {}
}
