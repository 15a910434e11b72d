package org.scholion.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scholion.content.Passage;
import org.scholion.relate.ArticleFacts;
import org.scholion.relate.CrossLink;

/** Shows links that the program proposes and no editor has decided, with both passages in full. */
final class OpenLinks {
    private final Facts facts;
    private final Map<String, ArticleFacts> articles = new HashMap<>();

    OpenLinks(Facts facts) {
        this.facts = facts;
        facts.archive().articles().forEach(a -> articles.put(a.id(), a));
    }

    List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        for (CrossLink link : facts.archive().links()) {
            if (!link.confirmed()) drafts.add(draft(link));
        }
        return drafts;
    }

    private Draft draft(CrossLink link) {
        Place then = whole(link.thenArticle(), link.thenPassage(), link.thenSentence());
        Place now = whole(link.nowArticle(), link.nowPassage(), link.nowSentence());
        String ends = then.article() + "#" + then.passage() + "\n" + now.article() + "#" + now.passage();
        return new Draft(Kind.LINKS, Kind.LINKS.word() + "\n" + ends, ends.replace("\n", " ↔ "))
                .entries(link.shared())
                .because(LinkReason.of(link.reason(), facts.archive().registers()))
                .found(0, 0, List.of(then, now))
                .scored(link.score())
                .worth(link.score());
    }

    private Place whole(String article, int passage, int sentence) {
        ArticleFacts facts = articles.get(article);
        Passage found = facts.article().body().passages().get(passage);
        return Places.whole(facts, found, sentence);
    }
}
