package org.scholion.cite;

import java.util.List;
import java.util.stream.Stream;
import org.scholion.text.Edtf;
import org.scholion.text.Fold;

/**
 * What is cited: a page of the archive. Empty texts are absent.
 *
 * @param id of the article
 * @param edition full, excerpt or digest
 * @param title of the page: of a digest its own, which names the report's
 * @param authors of the page: of a digest the archive
 * @param translators of a report that is reproduced
 * @param date of the report
 * @param archive the archive's title
 * @param url the page's full address
 * @param language of the page's text, BCP 47
 * @param report what the page retells or reproduces
 */
public record Cited(
        String id,
        String edition,
        String title,
        List<String> authors,
        List<String> translators,
        Edtf date,
        String archive,
        String url,
        String language,
        Report report) {
    /** A report as its outlet published it. */
    public record Report(String title, List<String> authors, String outlet, String url) {
        /** Who answers for it, writers first; one who is his own outlet is named once. */
        List<String> origin() {
            boolean same = authors.size() == 1 && Fold.name(authors.get(0)).equals(Fold.name(outlet));
            if (same || authors.isEmpty()) return List.of(outlet);
            return Stream.concat(authors.stream(), Stream.of(outlet)).toList();
        }
    }

    /** Whether the archive retells the report in its own words. */
    public boolean isDigest() {
        return edition.equals("digest");
    }

    /** Whether the archive holds only a part of the report. */
    boolean isExcerpt() {
        return edition.equals("excerpt");
    }

    /** The archive, and that it holds only a part where that is so. */
    String holding() {
        return isExcerpt() ? "Excerpt in " + archive : archive;
    }

    /**
     * The day, month or year, where nothing about it is doubted and it is one alone.
     *
     * @return as in {@code 2016-12-04}, or empty
     */
    public String certainDate() {
        When when = When.of(date);
        return when.isDoubtful()
                        || when.isSpan()
                        || when.isUnknown()
                        || when.from().isSeason()
                ? ""
                : when.from().iso();
    }
}
