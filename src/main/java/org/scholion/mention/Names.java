package org.scholion.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.register.Entry;
import org.scholion.register.Name;
import org.scholion.register.Registers;

/** All names of all registers as one automaton over folded words. Immutable once made. */
final class Names {
    private static final int LONGEST_ABBREVIATION = 5;

    private final Vocabulary vocabulary = new Vocabulary();
    private final Lexicon lexicon = Lexicon.in(vocabulary);
    /** By the number of each word, that of its singular, or unknown. */
    private final int[] singulars;

    private final Trie names = new Trie();
    private final Trie near = new Trie();
    private final Owners[] owners;
    private final Map<Integer, Integer> plurals = new HashMap<>();
    private final Map<Integer, Gathered> gathered = new HashMap<>();

    /** What is gathered for one node. */
    private static final class Gathered {
        private final List<Form> own = new ArrayList<>();
        private final List<Form> plurals = new ArrayList<>();
        private boolean shields;
    }

    Names(Registers registers) {
        vocabulary.add("the");
        vocabulary.add("of");
        vocabulary.add("\"");
        List<Entry> entries = new ArrayList<>(registers.all());
        entries.sort(Comparator.comparing(Entry::id));
        for (Entry entry : entries) {
            Tails tails = new Tails(entry);
            for (Name name : entry.names()) add(entry, name, tails);
        }
        owners = new Owners[names.size()];
        gathered.forEach((node, g) -> owners[node] = Owners.of(g.own, g.plurals, g.shields));
        gathered.clear();
        singulars = new int[vocabulary.size()];
        Arrays.fill(singulars, Vocabulary.UNKNOWN);
        plurals.forEach((plural, singular) -> singulars[plural] = singular);
        plurals.clear();
        names.close(vocabulary.size());
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** The singular of a word that names end or begin with, by the number of its plural, or unknown. */
    int singular(int plural) {
        return plural < 0 ? Vocabulary.UNKNOWN : singulars[plural];
    }

    /** The sequences of words that are names. */
    Trie names() {
        return names;
    }

    /** The sequences of words that {@code near} asks for. */
    Trie near() {
        return near;
    }

    /** The names that end at a node of {@link #names}, if any do. */
    Optional<Owners> owners(int node) {
        return Optional.ofNullable(ownersOrNull(node));
    }

    /** As {@link #owners}, or null, for where every word of every text comes by. */
    Owners ownersOrNull(int node) {
        return node == Trie.NONE ? null : owners[node];
    }

    private void add(Entry entry, Name name, Tails tails) {
        Spelling spelling = Spelling.of(name.text());
        List<String> words = spelling.words();
        if (spelling.letters() < 2 || words.size() > Name.MOST_WORDS) return;
        if (name.match() == Name.Match.OFF) {
            at(words).shields = true;
            return;
        }
        boolean abbreviation = spelling.isAbbreviation(LONGEST_ABBREVIATION);
        boolean exact = abbreviation || name.match() == Name.Match.EXACT;
        List<Integer> company = name.match() == Name.Match.NEAR ? near(name.near()) : List.of();
        List<Integer> heads = tails.before(words).stream().map(vocabulary::add).toList();
        Optional<String> cases = exact ? Optional.of(spelling.cases()) : Optional.empty();
        boolean goesOn = tails.goOn(words);
        boolean place = entry.coordinates().isPresent() || !entry.within().isEmpty();
        Form form = new Form(entry, name, cases, company, heads, goesOn, place);
        at(words).own.add(form);
        if (!exact) Bracketed.before(words).ifPresent(turned -> at(turned).own.add(form));
        boolean family = words.size() == 1 && form.isTail() && !abbreviation;
        List<Plurals.Ending> endings = family ? List.of() : Plurals.ofName(entry, words, abbreviation);
        for (Plurals.Ending ending : endings) {
            Optional<String> pluralCases = cases.map(ending::ofCases);
            at(plural(words, ending)).plurals.add(new Form(entry, name, pluralCases, company, heads, goesOn, place));
        }
        if (words.size() > 1) addHeads(words);
    }

    /** "Provinces" behind or before several names is "province" behind or before each. */
    private void addHeads(List<String> words) {
        for (String head : List.of(words.get(0), words.get(words.size() - 1))) {
            for (Plurals.Ending ending : Plurals.of(head)) {
                plurals.put(vocabulary.add(ending.of(head)), vocabulary.add(head));
            }
        }
    }

    private Gathered at(List<String> words) {
        return gathered.computeIfAbsent(names.add(numbers(words)), k -> new Gathered());
    }

    private static List<String> plural(List<String> words, Plurals.Ending ending) {
        List<String> plural = new ArrayList<>(words);
        plural.set(words.size() - 1, ending.of(words.get(words.size() - 1)));
        return plural;
    }

    private List<Integer> near(List<String> phrases) {
        List<Integer> nodes = new ArrayList<>();
        for (String phrase : phrases) {
            List<String> words = Spelling.of(phrase).words();
            if (words.isEmpty() || words.size() > Name.MOST_WORDS) continue;
            nodes.add(near.add(numbers(words)));
            for (Plurals.Ending ending : Plurals.of(words.get(words.size() - 1))) {
                nodes.add(near.add(numbers(plural(words, ending))));
            }
        }
        // A name whose words are missing must not be found without them.
        return nodes.isEmpty() ? List.of(Trie.NONE) : List.copyOf(nodes);
    }

    private int[] numbers(List<String> words) {
        return words.stream().mapToInt(vocabulary::add).toArray();
    }
}
