package org.scholion.suggest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scholion.content.Passage;
import org.scholion.mention.Mention;
import org.scholion.register.Entry;
import org.scholion.register.Name;
import org.scholion.relate.Archive;
import org.scholion.relate.ArticleFacts;
import org.scholion.text.Fold;

/** Gathers the names in texts that no register knows, as far as capitals tell names from other words. */
final class NamesInTexts {
    /** Languages in which every noun has a capital. */
    private static final List<String> NOUNS_IN_CAPITALS = List.of("de", "lb");

    private static final int SHORTEST = 3;
    private static final int LONGEST_ACRONYM = 8;

    /** How many words before its short form are looked through for a name. */
    private static final int FARTHEST = 60;

    private final Archive archive;
    private final WordUse use = new WordUse();
    private final RegisterGuess guess = new RegisterGuess();
    private final Map<String, Candidate> candidates = new TreeMap<>();
    private final TreeSet<String> knownWords = new TreeSet<>();
    private final Silenced silenced;
    private final Map<String, Integer> sure = new HashMap<>();
    private final List<Opening> openings = new ArrayList<>();

    /** A run whose first word may only begin a sentence. */
    private record Opening(Run run, List<TextWord> words, ArticleFacts facts, Passage passage) {}

    NamesInTexts(Archive archive) {
        this.archive = archive;
        this.silenced = new Silenced(archive.registers());
        for (Entry entry : archive.registers().all()) {
            for (Name name : entry.names()) {
                knownWords.addAll(List.of(Spelling.of(name.text()).folded().split(" ")));
            }
        }
    }

    RegisterGuess guess() {
        return guess;
    }

    WordUse use() {
        return use;
    }

    /** Reads the archive twice: first for how words are written, then for names. By key. */
    Collection<Candidate> find() {
        each(this::learn);
        each(this::collect);
        openings.forEach(this::settle);
        candidates.values().removeIf(c -> !isName(c));
        dropWhatIsAlsoSmall();
        dropPairs();
        return candidates.values();
    }

    private interface Visit {
        void passage(ArticleFacts facts, Passage passage, List<TextWord> words);
    }

    private void each(Visit visit) {
        for (ArticleFacts facts : archive.articles()) {
            if (NOUNS_IN_CAPITALS.contains(facts.article().language().split("-")[0])) continue;
            TextReader reader = new TextReader(facts);
            for (Passage passage : facts.article().body().passages()) {
                List<TextWord> words = silenced.close(reader.read(passage));
                if (passage.kind() != Passage.Kind.CODE) visit.passage(facts, passage, words);
            }
        }
    }

    // ---- first reading

    private void learn(ArticleFacts facts, Passage passage, List<TextWord> words) {
        use.add(words);
        int i = 0;
        while (i < words.size()) {
            int mention = words.get(i).mention();
            int from = i++;
            while (mention >= 0 && i < words.size() && words.get(i).mention() == mention) i++;
            if (mention >= 0) learn(facts.mentions().get(mention), words, from, i);
        }
    }

    private void learn(Mention mention, List<TextWord> words, int from, int to) {
        archive.registers()
                .find(mention.entry())
                .ifPresent(e -> guess.learn(e.register(), e.id(), Contexts.of(words, from, to)));
    }

    // ---- second reading

    private void collect(ArticleFacts facts, Passage passage, List<TextWord> words) {
        for (Run run : new RunFinder(use).runs(words)) {
            if (run.words().stream().allMatch(w -> w.isKnown() || !w.isCapital())) continue;
            if (isDoubtful(run, words)) {
                openings.add(new Opening(run, words, facts, passage));
                continue;
            }
            sure.merge(run.key(), 1, Integer::sum);
            add(run, words, facts, passage);
        }
    }

    /** Whether the capital of its first word may be that of a sentence, or the whole a heading. */
    private boolean isDoubtful(Run run, List<TextWord> words) {
        TextWord first = run.words().get(0);
        if (isBehindTitle(run, words)) return false;
        boolean alone = RunFinder.isAlone(run, words);
        if (alone) return run.capitals() == 1 || run.words().stream().anyMatch(w -> use.isCommon(w.noun()));
        if (run.weak() && run.capitals() == 1) return true;
        if (!first.opens() || first.isKnown()) return false;
        boolean ofKnown = run.words().size() > 2
                && run.words().get(1).folded().equals("of")
                && run.words().stream().skip(1).noneMatch(w -> w.isCapital() && !w.isKnown());
        return use.isCommon(first.noun()) || ofKnown && !use.isProper(first.noun());
    }

    private static boolean isBehindTitle(Run run, List<TextWord> words) {
        if (run.from() == 0) return false;
        TextWord before = words.get(run.from() - 1);
        return before.isCapital() && English.isTitle(before.folded());
    }

    /** A run that begins a sentence counts as a whole where it also stands inside of one; else without its first word. */
    private void settle(Opening opening) {
        Run run = opening.run();
        boolean whole = sure.containsKey(run.key());
        if (!whole && (run.words().size() == 1 || run.weak() || RunFinder.isAlone(run, opening.words()))) return;
        int first = 1;
        while (!whole && first < run.words().size() && !run.words().get(first).isCapital()) first++;
        Run rest = whole ? run : run.without(first, 0);
        if (rest.words().isEmpty() || rest.words().stream().allMatch(TextWord::isKnown)) return;
        add(rest, opening.words(), opening.facts(), opening.passage());
    }

    private void add(Run untrimmed, List<TextWord> words, ArticleFacts facts, Passage passage) {
        Run run = trimmed(untrimmed);
        if (run.words().isEmpty() || run.words().stream().allMatch(w -> w.isKnown() || !w.isCapital())) return;
        Candidate candidate = candidates.computeIfAbsent(run.key(), Candidate::new);
        candidate.setAcronym(run.words().size() == 1 && isAcronym(run.words().get(0)));
        String surface = passage.text().substring(run.start(), run.end());
        candidate.seen(
                surface,
                passage.start() + run.start(),
                Places.at(facts, passage, run.start(), run.end()),
                facts.article().language());
        Contexts.of(words, run.from(), run.to()).forEach(candidate::context);
        for (TextWord word : run.words()) {
            if (word.isKnown()) around(facts.mentions().get(word.mention()), candidate);
        }
        introduction(run, words, facts, candidate);
    }

    private static void around(Mention mention, Candidate candidate) {
        if (!mention.entry().isEmpty()) candidate.around(mention.entry());
    }

    /** Words of sort before or after a known name are no part of it, as in "Greater London". */
    private Run trimmed(Run run) {
        boolean known = run.words().stream().anyMatch(TextWord::isKnown);
        int first = 0;
        int size = run.words().size();
        while (known
                && first < size
                && !run.words().get(first).isKnown()
                && isOfSort(run.words().get(first))) first++;
        int last = 0;
        while (known && last < size - first && run.words().get(size - 1 - last).is(TextWord.Shape.NUMBER)) last++;
        while (first < size - last
                && !run.words().get(first).isCapital()
                && !run.words().get(first).is(TextWord.Shape.NUMBER)) first++;
        return run.without(first, last);
    }

    private boolean isOfSort(TextWord word) {
        return !word.isCapital()
                || English.isQuality(word.folded())
                || English.isOfPlace(word.noun(), knownWords)
                || use.isCommon(word.noun());
    }

    private static boolean isAcronym(TextWord word) {
        return word.is(TextWord.Shape.CAPITALS)
                && word.folded().length() <= LONGEST_ACRONYM
                && !English.isRoman(word.folded());
    }

    /** A name in brackets behind another: the one stands for the other. */
    private void introduction(Run run, List<TextWord> words, ArticleFacts facts, Candidate candidate) {
        int from = run.from();
        boolean brackets = from > 1 && is(words, from - 1, "(") && is(words, run.to(), ")");
        if (!brackets) return;
        TextWord before = words.get(from - 2);
        if (before.isKnown()) {
            Mention mention = facts.mentions().get(before.mention());
            if (!mention.entry().isEmpty()) candidate.introducedWith(mention.entry());
            return;
        }
        String other = nameEndingAt(words, from - 1);
        if (!other.isEmpty()) candidate.introducedWith(":" + other);
    }

    private String nameEndingAt(List<TextWord> words, int end) {
        int from = Math.max(0, end - FARTHEST);
        for (Run run : new RunFinder(use).runs(words.subList(from, end))) {
            if (from + run.to() == end) return trimmed(run).key();
        }
        return "";
    }

    private static boolean is(List<TextWord> words, int at, String sign) {
        return at >= 0 && at < words.size() && words.get(at).folded().equals(sign);
    }

    // ---- which of them are names

    private boolean isName(Candidate candidate) {
        if (candidate.isAcronym()) return true;
        List<String> telling = candidate.words().stream()
                .filter(w -> !English.isParticle(w) && !w.equals("the") && !w.matches("\\d+"))
                .toList();
        if (telling.isEmpty()) return false;
        if (telling.size() > 1) return !telling.stream().allMatch(w -> English.isQuality(w) || isPlaceWord(w));
        String noun = noun(telling.get(0));
        return noun.length() >= SHORTEST
                && use.isProper(noun)
                && !use.isCommon(noun)
                && !English.isTitle(noun)
                && !English.isTime(noun)
                && !isPlaceWord(noun)
                && !(English.isQuality(noun) && use.leansOnOthers(noun));
    }

    private boolean isPlaceWord(String word) {
        return English.isOfPlace(noun(word), knownWords);
    }

    private static String noun(String word) {
        return word.startsWith("al-") ? word.substring(3) : word;
    }

    /** Drops two names with a hyphen between, such as those of the ends of a road. */
    private void dropPairs() {
        Set<String> keys = new TreeSet<>(candidates.keySet());
        candidates.values().removeIf(c -> {
            String[] halves = c.surface().split("[-\u2010-\u2013]");
            boolean cut = halves.length == 2 && c.words().size() == 2;
            return cut && isNameAlone(halves[0], keys) && isNameAlone(halves[1], keys);
        });
    }

    private boolean isNameAlone(String half, Set<String> keys) {
        String folded = Fold.name(half);
        return keys.contains(folded) || knownWords.contains(folded);
    }

    /** Drops runs of everyday words that stand elsewhere in small letters as often. */
    private void dropWhatIsAlsoSmall() {
        ByFirstWord<Candidate> names = new ByFirstWord<>();
        for (Candidate c : candidates.values()) {
            boolean everyday = !c.isSingle() && c.words().stream().allMatch(w -> use.isCommon(noun(w)));
            if (everyday) names.add(c.key(), c);
        }
        if (names.isEmpty()) return;
        Map<String, Integer> small = new HashMap<>();
        each((facts, passage, words) -> countSmall(words, names, small));
        small.forEach((key, count) -> {
            if (count >= candidates.get(key).count()) candidates.remove(key);
        });
    }

    private static void countSmall(List<TextWord> words, ByFirstWord<Candidate> names, Map<String, Integer> small) {
        for (int i = 0; i < words.size(); i++) {
            names.find(words, i, (name, to) -> {
                if (words.get(to - 1).is(TextWord.Shape.SMALL)) small.merge(name.key(), 1, Integer::sum);
            });
        }
    }
}
