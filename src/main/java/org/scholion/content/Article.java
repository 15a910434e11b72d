package org.scholion.content;

import java.util.List;
import java.util.Optional;
import org.scholion.text.Edtf;
import org.scholion.text.SourceFile;

/**
 * An archived article: its record and its text. Empty texts are absent values.
 *
 * @param date of publication
 * @param period the id of its period, given or inferred; empty where it falls in none
 * @param source the id of its outlet
 * @param edition full, excerpt or digest
 * @param changes in the order written
 * @param withdrawn where present, the text is not to be shown, and body is empty
 * @param file for messages
 */
public record Article(
        String id,
        String title,
        String subtitle,
        Edtf date,
        String dateNote,
        Optional<Edtf> covers,
        String period,
        String source,
        List<String> authors,
        List<String> translators,
        String place,
        String language,
        String edition,
        Original original,
        String rights,
        List<String> related,
        List<String> seeAlso,
        String warning,
        String translationOf,
        List<String> slugWas,
        List<Change> changes,
        boolean draft,
        Optional<Withdrawn> withdrawn,
        Body body,
        SourceFile file) {
    /** What editors changed in it, and when. @param note their words, Markdown */
    public record Change(Edtf date, String note) {}

    /** Since when and why a text is no longer shown. */
    public record Withdrawn(String date, String reason) {}

    /** The same article with another text. */
    public Article with(Body other) {
        return new Article(
                id,
                title,
                subtitle,
                date,
                dateNote,
                covers,
                period,
                source,
                authors,
                translators,
                place,
                language,
                edition,
                original,
                rights,
                related,
                seeAlso,
                warning,
                translationOf,
                slugWas,
                changes,
                draft,
                withdrawn,
                other,
                file);
    }

    /** Whether the archive retells the report in its own words. */
    public boolean isDigest() {
        return edition.equals("digest");
    }
}
