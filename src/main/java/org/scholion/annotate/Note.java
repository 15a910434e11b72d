package org.scholion.annotate;

import java.util.List;
import java.util.Optional;
import org.scholion.content.Body;
import org.scholion.ledger.Hashes;
import org.scholion.problem.Location;
import org.scholion.text.Edtf;

/**
 * An editor's note. Empty texts are absent.
 *
 * @param id distinct in its article
 * @param quote the words it is about; absent for a note on the whole article
 * @param kind one of {@link #KINDS}
 * @param language of its text, BCP 47; empty for the archive's own
 * @param value what the report says of the claim
 * @param others what other accounts say of it
 * @param markdown its text as written
 * @param body its text read
 */
public record Note(
        String id,
        Optional<Quote> quote,
        String kind,
        String language,
        String by,
        Edtf date,
        List<String> sources,
        String event,
        String claim,
        String value,
        List<Other> others,
        String markdown,
        Body body,
        List<Reply> replies,
        Location at) {
    /** The kinds of note, in the order in which they are explained. */
    public static final List<String> KINDS =
            List.of("context", "correction", "dispute", "translation", "source", "comparison", "query");

    /** What another account says of the same point. @param source as sources are given: an id, an address, words */
    public record Other(String value, String source) {}

    /** An answer to a note. */
    public record Reply(String by, Edtf date, String markdown, Body body) {}

    /** The id of an answer, by its place among them, from 1. No note or passage can have one like it. */
    public String replyId(int number) {
        return id + ".r" + number;
    }

    /** A hash of what it says, which changes with every character of it. */
    public String hash() {
        return Hashes.of(markdown);
    }
}
