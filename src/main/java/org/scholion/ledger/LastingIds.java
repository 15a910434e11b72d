package org.scholion.ledger;

import java.util.Locale;
import org.scholion.content.Article;
import org.scholion.content.Passage;
import org.scholion.problem.Code;
import org.scholion.problem.Location;
import org.scholion.problem.Problems;

/** Gives articles the passage ids of the ledger, and says which published ones are gone. */
public final class LastingIds {
    private static final int FIRST_WORDS = 40;
    private static final double WORTH_NAMING = 0.2;

    private final Ledger ledger;
    private final Problems problems;

    /** @param problems told of published passages that are nowhere in the text any more */
    public LastingIds(Ledger ledger, Problems problems) {
        this.ledger = ledger;
        this.problems = problems;
    }

    /** The article with the ids that its passages had; as it is where nothing of it is accepted, or it has no text. */
    public Article in(Article article) {
        if (article.body().passages().isEmpty()) return article;
        ArticleRecord record = ledger.of(article);
        Continuity.Continued continued = Continuity.of(article.body(), record);
        continued.lost().forEach(lost -> report(article, lost));
        return article.with(continued.body());
    }

    private void report(Article article, Continuity.Lost lost) {
        String id = lost.passage().id();
        String address = Address.article(article.id()).at(id).toString();
        StringBuilder fix = new StringBuilder("put its words back");
        Location at = article.file().whole();
        if (lost.likest().isPresent() && lost.share() >= WORTH_NAMING) {
            Passage likest = lost.likest().get();
            at = likest.locate(article.file(), 0);
            fix.append(String.format(
                    Locale.ROOT,
                    ", or, if %s (%s) has taken its place, run 'accept --redirect %s=%s'",
                    likest.id(),
                    firstWords(likest.text()),
                    address,
                    likest.id()));
        }
        fix.append(", or, if it was taken out for good, run 'accept --gone ")
                .append(address)
                .append("'");
        problems.report(
                Code.VANISHED_ADDRESS,
                at,
                "the passage " + id + " was published and is not in the article any more",
                fix.toString());
    }

    private static String firstWords(String text) {
        if (text.codePointCount(0, text.length()) <= FIRST_WORDS) return "“" + text + "”";
        String start = text.substring(0, text.offsetByCodePoints(0, FIRST_WORDS));
        int space = start.lastIndexOf(' ');
        return "“" + (space > 0 ? start.substring(0, space) : start) + " …”";
    }
}
