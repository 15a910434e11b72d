package org.scholion.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.scholion.annotate.MentionDecision;
import org.scholion.content.Passage;
import org.scholion.mention.Mention;
import org.scholion.register.Entry;
import org.scholion.relate.ArticleFacts;
import org.scholion.text.Fold;

/** Proposes decisions about names that could mean several entries: one for each name in each article. */
final class AmbiguousPlaces {
    private static final int MOST_PLACES = 5;

    private final Facts facts;

    AmbiguousPlaces(Facts facts) {
        this.facts = facts;
    }

    List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        for (ArticleFacts article : facts.archive().articles()) {
            Set<String> settled = rejected(article);
            Map<String, List<Mention>> names = new TreeMap<>();
            for (Mention mention : article.mentions()) {
                if (mention.decided() != Mention.Decided.AMBIGUOUS) continue;
                String folded = Fold.name(place(article, mention).words());
                if (!settled.contains(folded))
                    names.computeIfAbsent(folded, k -> new ArrayList<>()).add(mention);
            }
            names.forEach((folded, mentions) -> drafts.add(draft(article, folded, mentions)));
        }
        return drafts;
    }

    /** What editors have said is no name in this article, in any spelling that folds alike. */
    private static Set<String> rejected(ArticleFacts article) {
        return article.annotations().mentions().stream()
                .filter(d -> d.entry().isEmpty()
                        && d.quote().prefix().isBlank()
                        && d.quote().suffix().isBlank())
                .map(MentionDecision::quote)
                .map(q -> Fold.name(q.exact()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Place place(ArticleFacts article, Mention mention) {
        Passage passage = Facts.passageOf(article, mention);
        int start = mention.span().start() - passage.start();
        return Places.at(article, passage, start, mention.span().end() - passage.start());
    }

    private Draft draft(ArticleFacts article, String folded, List<Mention> mentions) {
        List<Place> places = mentions.stream().map(m -> place(article, m)).toList();
        Set<String> candidates = new TreeSet<>();
        mentions.forEach(m -> candidates.addAll(m.candidates()));
        Set<String> spellings = places.stream().map(Place::words).collect(Collectors.toCollection(TreeSet::new));
        List<String> lines = new ArrayList<>();
        lines.add(Annotation.file(article.id()) + ", under mentions:");
        for (String words : spellings) {
            candidates.forEach(id -> lines.add("  - " + Annotation.mention(words, id)));
            lines.add("  - " + Annotation.mention(words, "none"));
        }
        String identity = Kind.AMBIGUOUS.word() + "\n" + article.id() + "\n" + folded;
        return new Draft(Kind.AMBIGUOUS, identity, places.get(0).words())
                .entries(List.copyOf(candidates))
                .because(reason(candidates))
                .also(spellings.stream().skip(1).toList())
                .found(mentions.size(), 1, places.stream().limit(MOST_PLACES).toList())
                .paste(lines)
                .worth(mentions.size());
    }

    private String reason(Set<String> candidates) {
        List<String> named = candidates.stream()
                .map(id -> id
                        + facts.archive()
                                .registers()
                                .find(id)
                                .map(Entry::name)
                                .map(n -> " (" + n + ")")
                                .orElse(""))
                .toList();
        return named.size() == 1
                ? "may not mean " + named.get(0) + ": the words that must stand near are missing"
                : "may mean " + String.join(" or ", named);
    }
}
