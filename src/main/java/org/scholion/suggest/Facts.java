package org.scholion.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scholion.content.Passage;
import org.scholion.mention.Mention;
import org.scholion.register.Entry;
import org.scholion.relate.Archive;
import org.scholion.relate.ArticleFacts;
import org.scholion.text.Fold;
import org.scholion.text.Ids;

/** What several proposers ask of the archive, worked out once. */
final class Facts {
    private final Archive archive;
    /** By entry and article, where it is first named. */
    private final Map<String, Map<String, Integer>> first = new HashMap<>();

    private final Set<String> found = new HashSet<>();
    private final Set<String> ids = new TreeSet<>();
    private final Map<String, List<Entry>> byLastWord = new HashMap<>();

    Facts(Archive archive) {
        this.archive = archive;
        for (ArticleFacts facts : archive.articles()) {
            ids.add(Ids.clashKey(facts.id()));
            if (!facts.mentions().isEmpty()) read(facts);
        }
        for (Entry entry : archive.registers().all()) {
            ids.add(Ids.clashKey(entry.id()));
            entry.slugWas().forEach(id -> ids.add(Ids.clashKey(id)));
            fileByLastWord(entry);
        }
    }

    private void read(ArticleFacts facts) {
        String text = facts.article().body().text();
        for (Mention mention : facts.mentions()) {
            String words = text.substring(mention.span().start(), mention.span().end());
            List<String> entries = mention.entry().isEmpty() ? mention.candidates() : List.of(mention.entry());
            for (String entry : entries) {
                first.computeIfAbsent(entry, k -> new TreeMap<>())
                        .putIfAbsent(facts.id(), mention.span().start());
                found.add(entry + "\n" + Fold.name(words));
            }
        }
    }

    private void fileByLastWord(Entry entry) {
        Set<String> last = new TreeSet<>();
        entry.names().forEach(n -> {
            String[] words = Spelling.of(n.text()).folded().split(" ");
            if (words.length > 1) last.add(words[words.length - 1]);
        });
        last.forEach(w -> byLastWord.computeIfAbsent(w, k -> new ArrayList<>()).add(entry));
    }

    Archive archive() {
        return archive;
    }

    /** Keys of all ids that are taken. */
    Set<String> ids() {
        return ids;
    }

    /** The articles that name an entry, or may. */
    Set<String> articlesOf(String entry) {
        return first.getOrDefault(entry, Map.of()).keySet();
    }

    /** Whether an entry is named before these places in their articles. @param places by article, in its text */
    boolean isNamedBefore(String entry, Map<String, Integer> places) {
        Map<String, Integer> named = first.getOrDefault(entry, Map.of());
        return places.entrySet().stream()
                .allMatch(p -> named.getOrDefault(p.getKey(), Integer.MAX_VALUE) < p.getValue());
    }

    /** Whether some words are, in some text, a mention of an entry. */
    boolean isFound(String entry, String folded) {
        return found.contains(entry + "\n" + folded);
    }

    /** Entries of which a name of several words ends with this one. */
    List<Entry> endingIn(String word) {
        return byLastWord.getOrDefault(word, List.of());
    }

    /** The passage that a mention stands in. */
    static Passage passageOf(ArticleFacts facts, Mention mention) {
        return facts.article()
                .body()
                .passages()
                .get(facts.article().body().passageAt(mention.span().start()));
    }
}
