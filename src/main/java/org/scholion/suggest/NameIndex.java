package org.scholion.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.scholion.register.Entry;
import org.scholion.register.Name;
import org.scholion.register.Registers;

/** All known names by their skeletons: those near to a name are found without looking at the others. */
final class NameIndex {
    /** A skeleton that so many names share tells nothing. */
    private static final int CROWD = 400;

    private final List<KnownName> names = new ArrayList<>();
    private final Map<String, List<Integer>> whole = new HashMap<>();
    private final Map<String, List<Integer>> shortened = new HashMap<>();

    NameIndex(Registers registers) {
        for (Entry entry : registers.all()) {
            for (Name name : entry.names()) add(new KnownName(entry, name));
        }
    }

    private void add(KnownName name) {
        int number = names.size();
        names.add(name);
        for (String key : Skeleton.keys(name.spelling())) {
            whole.computeIfAbsent(key, k -> new ArrayList<>()).add(number);
            Skeleton.withoutOne(
                    key,
                    k -> shortened.computeIfAbsent(k, s -> new ArrayList<>()).add(number));
        }
    }

    List<KnownName> names() {
        return names;
    }

    /** A known name and how near it is. */
    record Match(KnownName known, Resemblance.Near near) {}

    private static final Comparator<Match> NEAREST = Comparator.comparing(
                    (Match m) -> m.near().rules().contains(Rule.SCRIPT))
            .thenComparing(m -> m.near().distance())
            .thenComparing(m -> m.known().entry().id())
            .thenComparing(m -> m.known().name().text());

    /** The names that rules bring together with this one, the nearest first. */
    List<Match> near(Spelling wanted) {
        List<Match> matches = new ArrayList<>();
        for (int number : candidates(wanted)) {
            KnownName known = names.get(number);
            if (Comparison.of(wanted, known.spelling()) instanceof Resemblance.Near near)
                matches.add(new Match(known, near));
        }
        matches.sort(NEAREST);
        return matches;
    }

    /** The names in the other of two scripts that have the same consonants, the nearest first. */
    List<Match> acrossScripts(Spelling wanted) {
        List<Match> matches = new ArrayList<>();
        Set<Integer> found = new TreeSet<>();
        Skeleton.keys(wanted).forEach(key -> addAll(whole, key, found));
        for (int number : found) {
            KnownName known = names.get(number);
            if (known.spelling().script() == wanted.script()) continue;
            if (Comparison.of(wanted, known.spelling()) instanceof Resemblance.Near near)
                matches.add(new Match(known, near));
        }
        matches.sort(NEAREST);
        return matches;
    }

    private Set<Integer> candidates(Spelling wanted) {
        Set<String> keys = Skeleton.keys(wanted);
        Set<Integer> found = new TreeSet<>();
        for (String key : keys) {
            addAll(whole, key, found);
            addAll(shortened, key, found);
        }
        Set<String> without = new LinkedHashSet<>();
        keys.forEach(key -> Skeleton.withoutOne(key, without::add));
        for (String key : without) {
            addAll(whole, key, found);
            addAll(shortened, key, found);
        }
        return found;
    }

    private static void addAll(Map<String, List<Integer>> map, String key, Set<Integer> found) {
        List<Integer> numbers = map.getOrDefault(key, List.of());
        if (numbers.size() <= CROWD) found.addAll(numbers);
    }
}
