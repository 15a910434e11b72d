package org.scholion.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scholion.content.Passage;
import org.scholion.register.Entry;
import org.scholion.relate.ArticleFacts;

/**
 * Finds names in Arabic letters, which have no capitals, by two rules alone: words with the consonants of a name that is
 * known in Latin letters, and words that stand more than once behind one with which known names begin, such as those for
 * "quarter" or "brigade". All other Arabic names are left to the reader.
 */
final class ArabicNames {
    private static final int MOST_WORDS = 4;
    private static final int FEWEST_CONSONANTS = 4;
    private static final int FEWEST_OWNERS = 2;
    private static final double NEAREST = 0.25;

    private final Facts facts;
    private final NameIndex index;
    private final Rejections rejections;
    private final Heads heads;
    private final Map<String, Optional<NameIndex.Match>> matches = new HashMap<>();
    private final Map<String, Candidate> spelled = new TreeMap<>();
    private final Map<String, Candidate> headed = new TreeMap<>();

    ArabicNames(Facts facts, NameIndex index, Rejections rejections) {
        this.facts = facts;
        this.index = index;
        this.rejections = rejections;
        this.heads = new Heads(index.names());
    }

    List<Draft> drafts() {
        for (ArticleFacts article : facts.archive().articles()) {
            TextReader reader = new TextReader(article);
            for (Passage passage : article.article().body().passages()) read(reader.read(passage), article, passage);
        }
        List<Draft> drafts = new ArrayList<>();
        spelled.values()
                .forEach(c -> drafts.add(spelling(c, matches.get(c.key()).orElseThrow())));
        names().forEach(c -> drafts.add(name(c)));
        drafts.removeIf(d -> rejections.hold(d.identity()));
        return drafts;
    }

    private void read(List<TextWord> words, ArticleFacts article, Passage passage) {
        for (int from = 0; from < words.size(); from++) {
            int longest = 0;
            while (longest < MOST_WORDS
                    && from + longest < words.size()
                    && ArabicWords.mayName(words.get(from + longest))) longest++;
            if (longest == 0) continue;
            List<TextWord> here = words.subList(from, from + longest);
            int used = spelled(here, article, passage);
            if (used == 0) headed(here, article, passage);
            from += Math.max(0, used - 1);
        }
    }

    // ---- known in Latin letters

    /** Notes the longest of these words, from the first, that a Latin name has; how many they are. */
    private int spelled(List<TextWord> words, ArticleFacts article, Passage passage) {
        for (int length = words.size(); length > 0; length--) {
            for (String first : ArabicWords.readings(words.get(0).folded())) {
                String key = key(first, words.subList(1, length));
                if (matches.computeIfAbsent(key, this::match).isEmpty()) continue;
                seen(spelled, key, first, words.subList(0, length), article, passage);
                return length;
            }
        }
        return 0;
    }

    private Optional<NameIndex.Match> match(String key) {
        Spelling spelling = Spelling.of(key);
        if (spelling.consonants() < FEWEST_CONSONANTS) return Optional.empty();
        return index.acrossScripts(spelling).stream()
                .filter(m -> m.near().distance() <= NEAREST)
                .filter(m -> !isSpelledInArabic(m.known().entry()))
                .findFirst();
    }

    /** Whose Arabic name is known needs no guess at it. */
    private static boolean isSpelledInArabic(Entry entry) {
        return entry.names().stream().anyMatch(n -> Spelling.of(n.text()).script() == Character.UnicodeScript.ARABIC);
    }

    private static String key(String first, List<TextWord> rest) {
        StringBuilder key = new StringBuilder(first);
        rest.forEach(w -> key.append(' ').append(w.folded()));
        return key.toString();
    }

    private void seen(
            Map<String, Candidate> all,
            String key,
            String first,
            List<TextWord> words,
            ArticleFacts article,
            Passage passage) {
        int cut = words.get(0).folded().endsWith(first) ? words.get(0).folded().length() - first.length() : 0;
        int start = Math.min(words.get(0).start() + cut, words.get(0).end() - 1);
        int end = words.get(words.size() - 1).end();
        all.computeIfAbsent(key, Candidate::new)
                .seen(
                        passage.text().substring(start, end),
                        passage.start() + start,
                        Places.at(article, passage, start, end),
                        article.article().language());
    }

    private Draft spelling(Candidate c, NameIndex.Match match) {
        String entry = match.known().entry().id();
        String reason =
                "near '" + match.known().name().text() + "' of " + entry + ": " + UnknownNames.rules(match.near());
        return filled(new Draft(Kind.SPELLINGS, Identity.of(Kind.SPELLINGS, c.key(), entry), c.surface()), c)
                .entries(List.of(entry))
                .because(reason)
                .worth(8 + Math.log(1 + c.count()));
    }

    // ---- behind a word with which names begin

    private void headed(List<TextWord> words, ArticleFacts article, Passage passage) {
        for (String first : ArabicWords.readings(words.get(0).folded())) {
            if (heads.register(first).isEmpty()) continue;
            for (int length = 2; length <= words.size(); length++)
                seen(headed, key(first, words.subList(1, length)), first, words.subList(0, length), article, passage);
            return;
        }
    }

    /** Those that stand more than once, and more often than with one more word. */
    private List<Candidate> names() {
        Set<String> shorter = new TreeSet<>();
        headed.forEach((key, c) -> {
            String without = key.substring(0, key.lastIndexOf(' '));
            Candidate part = headed.get(without);
            if (part != null && part.count() == c.count()) shorter.add(without);
        });
        return headed.values().stream()
                .filter(c -> c.count() > 1 && !shorter.contains(c.key()))
                .toList();
    }

    private Draft name(Candidate c) {
        String head = c.words().get(0);
        return filled(new Draft(Kind.NAMES, Identity.of(Kind.NAMES, c.key()), c.surface()), c)
                .because("begins with '" + head + "', as known names do")
                .asEntry(heads.register(head), Slug.of(c.surface(), facts.ids()))
                .worth(1 + Math.log(1 + c.count()));
    }

    private static Draft filled(Draft draft, Candidate c) {
        return draft.also(c.also()).found(c.count(), c.articles().size(), c.places());
    }

    /** First words of known Arabic names, with the register that most of their entries are in. */
    private static final class Heads {
        private final Map<String, Map<String, Set<String>>> owners = new HashMap<>();

        Heads(List<KnownName> names) {
            for (KnownName name : names) {
                String folded = name.spelling().folded();
                int space = folded.indexOf(' ');
                if (name.spelling().script() != Character.UnicodeScript.ARABIC || space < 0) continue;
                owners.computeIfAbsent(folded.substring(0, space), k -> new TreeMap<>())
                        .computeIfAbsent(name.entry().register(), k -> new TreeSet<>())
                        .add(name.entry().id());
            }
        }

        Optional<String> register(String word) {
            Map<String, Set<String>> registers = owners.getOrDefault(word, Map.of());
            String best = "";
            int most = FEWEST_OWNERS - 1;
            for (Map.Entry<String, Set<String>> e : registers.entrySet()) {
                if (e.getValue().size() <= most) continue;
                most = e.getValue().size();
                best = e.getKey();
            }
            return best.isEmpty() ? Optional.empty() : Optional.of(best);
        }
    }
}
