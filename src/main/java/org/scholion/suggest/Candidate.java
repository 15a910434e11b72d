package org.scholion.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A name that stands in texts and that no register knows, with all that was seen of it. */
final class Candidate {
    static final int MOST_PLACES = 3;

    private final String key;
    private final List<String> words;
    private final Map<String, Integer> surfaces = new TreeMap<>();
    private final Map<String, Integer> articles = new TreeMap<>();
    private final List<Place> places = new ArrayList<>();
    private final Map<String, Integer> introducedWith = new TreeMap<>();
    private final Set<String> around = new TreeSet<>();
    private final Map<String, Integer> context = new TreeMap<>();
    private final Map<String, Candidate> shorter = new TreeMap<>();
    private final Set<String> languages = new TreeSet<>();
    private int count;
    private boolean acronym;

    /** @param key its folded words with one space between */
    Candidate(String key) {
        this.key = key;
        this.words = List.of(key.split(" "));
    }

    String key() {
        return key;
    }

    /** Its folded words, particles included. */
    List<String> words() {
        return words;
    }

    boolean isSingle() {
        return words.size() == 1;
    }

    void setAcronym(boolean is) {
        acronym |= is;
    }

    boolean isAcronym() {
        return acronym;
    }

    /** @param start where it stands in the article's text */
    void seen(String surface, int start, Place place, String language) {
        count++;
        surfaces.merge(surface, 1, Integer::sum);
        articles.merge(place.article(), start, Math::min);
        languages.add(language);
        if (places.size() < MOST_PLACES) places.add(place);
    }

    /** It stands in brackets after another name, or the other way round: the id of an entry, or a key after a colon. */
    void introducedWith(String other) {
        introducedWith.merge(other, 1, Integer::sum);
    }

    /** A known name is part of it. */
    void around(String entry) {
        around.add(entry);
    }

    /** A word, or the like, that stands with it. */
    void context(String feature) {
        context.merge(feature, 1, Integer::sum);
    }

    /** Another unknown name is a shorter form of this one. */
    void add(Candidate other) {
        shorter.put(other.key(), other);
    }

    /** As it is most often written; of several, the first in order. */
    String surface() {
        return surfaces.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    /** The other forms, each with its count. */
    List<String> also() {
        List<String> also = new ArrayList<>();
        String best = surface();
        surfaces.forEach((s, n) -> {
            if (!s.equals(best)) also.add(s + " (" + n + ")");
        });
        shorter.values().forEach(c -> also.add(c.surface() + " (" + c.count + ")"));
        return also;
    }

    int count() {
        return count;
    }

    Set<String> articles() {
        return articles.keySet();
    }

    /** Where it first stands in each article. */
    Map<String, Integer> firstPlaces() {
        return articles;
    }

    List<Place> places() {
        return places;
    }

    Map<String, Integer> introducedWith() {
        return introducedWith;
    }

    Set<String> around() {
        return around;
    }

    Map<String, Integer> context() {
        return context;
    }

    /** The one language of the articles it stands in, or empty. */
    String language() {
        return languages.size() == 1 ? languages.iterator().next() : "";
    }
}
