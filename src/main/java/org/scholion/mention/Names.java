package org.scholion.mention;

import java.util.ArrayList;
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
    /** Longer names are not looked for, so that no text makes the search slow. */
    static final int MOST_WORDS = 40;

    private static final int LONGEST_ABBREVIATION = 5;

    private final Vocabulary vocabulary = new Vocabulary();
    private final Trie names = new Trie();
    private final Trie near = new Trie();
    private final Owners[] owners;
    private final Map<Integer, Gathered> gathered = new HashMap<>();

    /** What is gathered for one node. */
    private static final class Gathered {
        private final List<Form> own = new ArrayList<>();
        private final List<Form> plurals = new ArrayList<>();
        private boolean shields;
    }

    Names(Registers registers) {
        List<Entry> entries = new ArrayList<>(registers.all());
        entries.sort(Comparator.comparing(Entry::id));
        for (Entry entry : entries) {
            for (Name name : entry.names()) add(entry, name);
        }
        owners = new Owners[names.size()];
        gathered.forEach((node, g) -> owners[node] = new Owners(g.own, g.plurals, g.shields));
        gathered.clear();
    }

    Vocabulary vocabulary() {
        return vocabulary;
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
        return node == Trie.NONE ? Optional.empty() : Optional.ofNullable(owners[node]);
    }

    private void add(Entry entry, Name name) {
        Spelling spelling = Spelling.of(name.text());
        List<String> words = spelling.words();
        if (spelling.letters() < 2 || words.size() > MOST_WORDS) return;
        if (name.match() == Name.Match.OFF) {
            at(words).shields = true;
            return;
        }
        boolean abbreviation = spelling.isAbbreviation(LONGEST_ABBREVIATION);
        boolean exact = abbreviation || name.match() == Name.Match.EXACT;
        List<Integer> company = name.match() == Name.Match.NEAR ? near(name.near()) : List.of();
        at(words).own.add(new Form(entry, name, exact ? Optional.of(spelling.cases()) : Optional.empty(), company));
        for (Plurals.Ending ending : Plurals.ofName(entry, words, abbreviation)) {
            Optional<String> cases = exact ? Optional.of(ending.ofCases(spelling.cases())) : Optional.empty();
            at(plural(words, ending)).plurals.add(new Form(entry, name, cases, company));
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
            if (words.isEmpty() || words.size() > MOST_WORDS) continue;
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
