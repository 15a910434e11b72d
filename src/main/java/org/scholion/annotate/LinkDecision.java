package org.scholion.annotate;

import java.util.Optional;
import org.scholion.problem.Location;
import org.scholion.text.Edtf;

/**
 * An editor's word on whether two passages belong together. Empty texts are absent.
 *
 * @param quote words of the passage of the article that the decision is filed under
 * @param to the other article
 * @param toQuote words of the other passage
 * @param confirmed or rejected
 * @param grade 0 to 3, or -1 where none is given
 */
public record LinkDecision(
        Quote quote,
        String to,
        Quote toQuote,
        String kind,
        int grade,
        boolean confirmed,
        String by,
        Optional<Edtf> date,
        String note,
        Location at) {}
