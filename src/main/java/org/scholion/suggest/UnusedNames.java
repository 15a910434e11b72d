package org.scholion.suggest;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.scholion.content.Passage;
import org.scholion.mention.Mention;
import org.scholion.register.Name;
import org.scholion.relate.ArticleFacts;
import org.scholion.text.Fold;

/**
 * Shows names of entries that no text is found to use: those first whose words do stand in texts, but never as a mention.
 * Names in scripts that no article is written in are for readers and searches, and are passed over.
 */
final class UnusedNames {
    private static final int MOST_PLACES = 2;

    private final Facts facts;
    private final Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
    private final ByFirstWord<KnownName> unused = new ByFirstWord<>();
    private final Map<String, Standing> standing = new TreeMap<>();

    UnusedNames(Facts facts, NameIndex index) {
        this.facts = facts;
        facts.archive().articles().forEach(this::noteScripts);
        for (KnownName known : index.names()) {
            if (isUnused(known)) unused.add(known.spelling().folded(), known);
        }
    }

    /** Where the words of a name stand in texts without being a mention of its entry. */
    private static final class Standing {
        private int count;
        private final List<Place> places = new ArrayList<>();
        private final Map<String, Integer> inside = new TreeMap<>();
    }

    private void noteScripts(ArticleFacts article) {
        for (Passage passage : article.article().body().passages()) {
            passage.text().codePoints().filter(Character::isLetter).forEach(c -> scripts.add(UnicodeScript.of(c)));
        }
    }

    private boolean isUnused(KnownName known) {
        boolean looked = known.name().match() != Name.Match.OFF
                && !known.spelling().folded().isEmpty();
        boolean here = scripts.contains(known.spelling().script());
        return looked
                && here
                && !facts.isFound(known.entry().id(), Fold.name(known.name().text()));
    }

    List<Draft> drafts() {
        facts.archive().articles().forEach(this::look);
        List<Draft> drafts = new ArrayList<>();
        unused.all().forEach(n -> drafts.add(draft(n)));
        return drafts;
    }

    private void look(ArticleFacts article) {
        TextReader reader = new TextReader(article);
        for (Passage passage : article.article().body().passages()) {
            List<TextWord> words = reader.read(passage);
            for (int i = 0; i < words.size(); i++) {
                int from = i;
                unused.find(words, i, (known, to) -> note(known, words, from, to, article, passage));
            }
        }
    }

    private void note(KnownName known, List<TextWord> words, int from, int to, ArticleFacts article, Passage passage) {
        int mention = words.get(from).mention();
        boolean own = mention >= 0
                && article.mentions().get(mention).entry().equals(known.entry().id());
        if (own) return;
        Standing here = standing.computeIfAbsent(key(known), k -> new Standing());
        here.count++;
        if (mention >= 0) here.inside.merge(owner(article.mentions().get(mention)), 1, Integer::sum);
        if (here.places.size() < MOST_PLACES)
            here.places.add(Places.at(
                    article, passage, words.get(from).start(), words.get(to - 1).end()));
    }

    private static String owner(Mention mention) {
        return mention.entry().isEmpty() ? "several" : mention.entry();
    }

    private static String key(KnownName known) {
        return known.entry().id() + "\n" + known.name().text();
    }

    private Draft draft(KnownName known) {
        Standing here = standing.getOrDefault(key(known), new Standing());
        Draft draft = new Draft(
                        Kind.UNUSED,
                        Identity.of(
                                Kind.UNUSED, known.name().text(), known.entry().id()),
                        known.name().text())
                .entries(List.of(known.entry().id()))
                .because(reason(here));
        boolean named = !facts.articlesOf(known.entry().id()).isEmpty();
        return draft.found(here.count, 0, here.places).worth(worth(here, named));
    }

    private static double worth(Standing here, boolean named) {
        if (here.count == 0) return named ? 0 : 1;
        return here.inside.isEmpty() ? 1000 + here.count : 10 + here.count;
    }

    private static String reason(Standing here) {
        if (here.count == 0) return "its words stand in no article";
        if (here.inside.isEmpty()) return "its words stand in texts, but in another case, or decided otherwise";
        return "its words stand only inside names of " + String.join(", ", here.inside.keySet());
    }
}
