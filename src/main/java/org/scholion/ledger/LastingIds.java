package org.scholion.ledger;

import java.util.Optional;
import org.scholion.content.Article;
import org.scholion.content.Passage;
import org.scholion.problem.Code;
import org.scholion.problem.Location;
import org.scholion.problem.Problems;

/** Gives articles the ids of passages and sentences that the ledger has, and says which published ones are gone. */
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
        return article.with(SentenceIds.in(continued.body(), record));
    }

    private void report(Article article, Continuity.Lost lost) {
        String id = lost.passage().id();
        String address = Address.article(article.id()).at(id).toString();
        Optional<Passage> likest = lost.likest().filter(p -> lost.share() >= WORTH_NAMING);
        Location at = likest.map(p -> p.locate(article.file(), 0))
                .orElse(article.file().whole());
        problems.report(
                Code.VANISHED_ADDRESS,
                at,
                "the passage " + id + " was published and is not in the article any more",
                "put its words back, or run one of\n" + redirect(address, likest) + "\n  accept --gone " + address
                        + "    if it was taken out for good");
    }

    private static String redirect(String address, Optional<Passage> likest) {
        String run = "  accept --redirect " + address + "=";
        return likest.map(p -> run + p.id() + "    if its place is taken by " + firstWords(p.text()))
                .orElse(run + "PASSAGE    with the id of the passage that has taken its place");
    }

    private static String firstWords(String text) {
        if (text.codePointCount(0, text.length()) <= FIRST_WORDS) return "“" + text + "”";
        String start = text.substring(0, text.offsetByCodePoints(0, FIRST_WORDS));
        int space = start.lastIndexOf(' ');
        return "“" + (space > 0 ? start.substring(0, space) : start) + " …”";
    }
}
