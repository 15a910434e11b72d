package org.scholion.mention;

import java.util.List;
import org.scholion.annotate.Span;
import org.scholion.text.Edtf;

/** Decides what a name means: by the words beside it, then, between several owners, by the date. */
final class Meaning {
    private final Company company;
    private final Edtf date;

    /**
     * @param company of the names in the passage that is read
     * @param date of the article
     */
    Meaning(Company company, Edtf date) {
        this.company = company;
        this.date = date;
    }

    /** The mention that a name in the passage is. */
    Mention of(Hit hit, Span span) {
        if (hit.doubtful()) return ambiguous(span, ids(hit.forms()));
        if (hit.forms().size() == 1 && hit.forms().get(0).near().isEmpty())
            return certain(span, hit.forms().get(0).id());
        List<Form> suited =
                hit.forms().stream().filter(f -> company.suits(f, hit)).toList();
        List<String> owners = ids(suited);
        if (owners.isEmpty()) return ambiguous(span, ids(hit.forms()));
        if (owners.size() == 1) return certain(span, owners.get(0));
        List<String> fitting = ids(suited.stream().filter(f -> f.fits(date)).toList());
        if (fitting.size() == 1) return certain(span, fitting.get(0));
        return ambiguous(span, fitting.isEmpty() ? owners : fitting);
    }

    private static List<String> ids(List<Form> forms) {
        return forms.stream().map(Form::id).distinct().sorted().toList();
    }

    private static Mention certain(Span span, String entry) {
        return new Mention(span, entry, Mention.Decided.RULE, List.of());
    }

    private static Mention ambiguous(Span span, List<String> candidates) {
        return new Mention(span, "", Mention.Decided.AMBIGUOUS, candidates);
    }
}
