package org.scholion.page;

import java.util.List;
import org.scholion.page.ArticlePage.PeriodView;

/**
 * The accounts that contradict one another.
 *
 * @param jumps to each event
 * @param groups by event
 * @param uncontested what one report tells, or several alike
 */
public record ConflictsPage(Frame frame, List<Frame.Item> jumps, List<Group> groups, List<Point> uncontested) {
    /**
     * What is disputed of an event.
     *
     * @param href of the event's entry, or empty for what belongs to no single event
     * @param when as the register has it, or empty
     */
    public record Group(String id, String name, String href, String when, List<Claim> claims) {}

    /** A point that accounts differ on. @param lang of the label */
    public record Claim(String label, String lang, String dir, List<Account> accounts, List<Other> others) {}

    /** What an account says of which notes alone tell. @param source of the archive or elsewhere */
    public record Other(Html value, Html source) {}

    /**
     * A point on which nothing contradicts what is told.
     *
     * @param event or empty
     * @param href of the event, or empty
     * @param claim with its value
     */
    public record Point(String event, String href, Html claim, String lang, String dir, List<Where> where) {}

    /**
     * What a report says, and the note that sets other accounts against it.
     *
     * @param value what the report says, or nothing
     * @param where the passage with its outlet, date and number
     * @param quote the report's words in quotation marks, or empty for a note on the whole of it
     * @param note the note's kind, text and sources
     */
    public record Account(String id, Html value, Where where, String quote, String lang, String dir, Against note) {}

    /** @param title of the report, shortened, where the outlet has another of the day; or empty @param number of the passage, or empty for the whole report @param digest whether the archive retells it */
    public record Where(
            PeriodView period,
            String outlet,
            String date,
            String number,
            String href,
            String title,
            String lang,
            String dir,
            boolean digest) {}

    /** @param href where the note stands beside the text */
    public record Against(
            String href, String kind, String kindLabel, String lang, String dir, Html body, List<Html> sources) {}
}
