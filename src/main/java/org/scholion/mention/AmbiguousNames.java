package org.scholion.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.scholion.content.Article;
import org.scholion.content.Passage;
import org.scholion.problem.Code;
import org.scholion.problem.Location;
import org.scholion.problem.Problems;
import org.scholion.register.Entry;
import org.scholion.register.Name;
import org.scholion.register.Registers;
import org.scholion.text.Fold;

/** Reports the names that could not be decided: one warning a name, for the whole archive. */
public final class AmbiguousNames {
    private static final int MOST_PLACES = 5;
    private static final int MOST_SPELLINGS = 3;

    private AmbiguousNames() {}

    /** An article and what was found in it. */
    public record Found(Article article, List<Mention> mentions) {}

    /** One undecided mention; ordered by where it stands. */
    private record Place(Article article, String words, List<String> candidates, Location at) {}

    /**
     * Reports every undecided name at the first place where it stands, files in order of their paths; with its places,
     * its candidates and the lines to paste.
     *
     * @param found articles in any order
     */
    public static void report(List<Found> found, Registers registers, Problems problems) {
        Map<String, List<Place>> names = new TreeMap<>();
        for (Found one : found) {
            if (one.mentions().isEmpty()) continue;
            String text = one.article().body().text();
            for (Mention mention : one.mentions()) {
                if (mention.decided() != Mention.Decided.AMBIGUOUS) continue;
                Place place = place(one.article(), mention, text);
                names.computeIfAbsent(Fold.name(place.words()), k -> new ArrayList<>())
                        .add(place);
            }
        }
        names.values().forEach(places -> reportName(places, registers, problems));
    }

    private static Place place(Article article, Mention mention, String text) {
        int start = mention.span().start();
        Passage passage = article.body().passageOf(start);
        String words = text.substring(start, mention.span().end());
        return new Place(article, words, mention.candidates(), passage.locate(article.file(), start - passage.start()));
    }

    private static void reportName(List<Place> unsorted, Registers registers, Problems problems) {
        List<Place> places = new ArrayList<>(unsorted);
        places.sort(Comparator.comparing(Place::at));
        Set<String> candidates = new TreeSet<>();
        places.forEach(p -> candidates.addAll(p.candidates()));
        String message = "'" + places.get(0).words() + "' " + meanings(candidates, registers) + "; " + where(places);
        problems.report(Code.AMBIGUOUS_NAME, places.get(0).at(), message, fix(places, candidates));
    }

    private static String meanings(Set<String> candidates, Registers registers) {
        List<String> named = candidates.stream().map(id -> named(id, registers)).toList();
        if (named.size() == 1) return "may not mean " + named.get(0) + ", for " + why(candidates, registers);
        return "may mean " + String.join(" or ", named);
    }

    private static String why(Set<String> candidate, Registers registers) {
        boolean near = registers.find(candidate.iterator().next()).stream()
                .flatMap(e -> e.names().stream())
                .anyMatch(n -> n.match() == Name.Match.NEAR);
        return near
                ? "the words that must stand near are missing"
                : "it may be another word, or part of another's name";
    }

    private static String named(String id, Registers registers) {
        return registers.find(id).map(Entry::name).map(n -> id + " (" + n + ")").orElse(id);
    }

    private static String where(List<Place> places) {
        String shown =
                places.stream().limit(MOST_PLACES).map(p -> p.at().toString()).collect(Collectors.joining(", "));
        int more = places.size() - MOST_PLACES;
        String count = places.size() == 1 ? "once" : places.size() + " times";
        return "it stands " + count + ": " + shown + (more > 0 ? " and " + more + " more" : "");
    }

    /** The lines for the article with the first place; each of the others needs its own. */
    private static String fix(List<Place> places, Set<String> candidates) {
        Article first = places.get(0).article();
        Set<String> spellings = new LinkedHashSet<>();
        Set<String> others = new TreeSet<>();
        for (Place place : places) {
            boolean here = place.article().id().equals(first.id());
            if (here && spellings.size() < MOST_SPELLINGS) spellings.add(place.words());
            if (!here) others.add(place.article().id());
        }
        StringBuilder fix =
                new StringBuilder("keep what is true of these lines under 'mentions:' in " + annotations(first));
        fix.append(" (with prefix: and suffix: where it differs from place to place)");
        if (!others.isEmpty()) fix.append(", and likewise for ").append(listed(others));
        for (String words : spellings) {
            candidates.forEach(id -> fix.append(line(words, id)));
            fix.append(line(words, "none"));
        }
        return fix.toString();
    }

    private static String listed(Set<String> ids) {
        String shown = ids.stream().limit(MOST_PLACES).collect(Collectors.joining(", "));
        return ids.size() > MOST_PLACES ? shown + " and " + (ids.size() - MOST_PLACES) + " more" : shown;
    }

    private static String line(String words, String entry) {
        String quoted = words.replace("\\", "\\\\").replace("\"", "\\\"");
        return "\n  - {quote: \"" + quoted + "\", entry: " + entry + "}";
    }

    private static String annotations(Article article) {
        String path = article.file().path();
        int folder = ("/" + path).lastIndexOf("/articles/");
        return (folder < 0 ? "" : path.substring(0, folder)) + "annotations/" + article.id() + ".yml";
    }
}
