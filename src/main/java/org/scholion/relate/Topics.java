package org.scholion.relate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.scholion.content.Passage;

/** What every passage of every article speaks of, and how rare that is. Numbers do not depend on the order of input. */
final class Topics {
    private static final double EVERYWHERE = 0.1;
    private static final int NEVER_EVERYWHERE = 4;
    private static final double RECKONED_IN = 20;

    private final Library library;
    private final Kinship kinship;
    private final List<Topic> topics = new ArrayList<>();
    private final int[] firstOfArticle;
    private final Map<String, Integer> termNumbers = new HashMap<>();
    private final List<String> termNames = new ArrayList<>();
    private final int[] passagesNaming;
    private final int[] passagesNamingOrWithin;
    private int[] passagesWithTerm = new int[1024];
    private final int[] passagesWithTheme = new int[Themes.COUNT];
    private int linkable;

    Topics(Library library, Kinship kinship, Crew crew) {
        this.library = library;
        this.kinship = kinship;
        passagesNaming = new int[kinship.size()];
        passagesNamingOrWithin = new int[kinship.size()];
        firstOfArticle = new int[library.size() + 1];
        UnitReader reader = new UnitReader(library, kinship);
        crew.each(
                IntStream.range(0, library.size()).boxed(),
                a -> Map.entry(a, reader.read(a)),
                read -> add(read.getKey(), read.getValue()));
        firstOfArticle[library.size()] = topics.size();
        topics.replaceAll(this::weighed);
    }

    int size() {
        return topics.size();
    }

    Topic get(int number) {
        return topics.get(number);
    }

    /** The topic of a passage of an article that is related to others. */
    Topic of(int article, int unit) {
        return topics.get(firstOfArticle[article] + unit);
    }

    /** How many passages links are proposed for. */
    int linkable() {
        return linkable;
    }

    int passagesNaming(int entry) {
        return passagesNaming[entry];
    }

    /** How many name the entry, or something that is part of it or lies within it. */
    int passagesNamingOrWithin(int entry) {
        return passagesNamingOrWithin[entry];
    }

    int terms() {
        return termNames.size();
    }

    String term(int number) {
        return termNames.get(number);
    }

    int passagesWithTerm(int term) {
        return passagesWithTerm[term];
    }

    // ---- reading

    private void add(int article, List<Said> units) {
        firstOfArticle[article] = topics.size();
        for (int u = 0; u < units.size(); u++) add(article, u, units.get(u));
    }

    private void add(int article, int unit, Said said) {
        Passage passage = library.units(article).passage(unit);
        boolean links = library.period(article) != Library.NO_PERIOD
                && passage.kind() != Passage.Kind.HEADING
                && passage.kind() != Passage.Kind.CODE;
        int[] all = new int[said.words().size()];
        for (int i = 0; i < all.length; i++) all[i] = number(said.words().get(i));
        Arrays.sort(all);
        int different = 0;
        float[] counts = new float[all.length];
        for (int i = 0; i < all.length; i++) {
            if (i == 0 || all[i] != all[i - 1]) all[different++] = all[i];
            counts[different - 1]++;
        }
        int[] terms = Arrays.copyOf(all, different);
        float[] weights = Arrays.copyOf(counts, different);
        if (links) count(said.entries(), terms, said.themes());
        topics.add(new Topic(
                article,
                unit,
                library.period(article),
                said.entries(),
                terms,
                weights,
                said.themes(),
                said.times(),
                links));
    }

    private int number(String term) {
        Integer known = termNumbers.get(term);
        if (known != null) return known;
        termNumbers.put(term, termNames.size());
        termNames.add(term);
        if (termNames.size() > passagesWithTerm.length)
            passagesWithTerm = Arrays.copyOf(passagesWithTerm, 2 * passagesWithTerm.length);
        return termNames.size() - 1;
    }

    private void count(int[] entries, int[] terms, float[] themes) {
        linkable++;
        Set<Integer> wholes = new HashSet<>();
        for (int entry : entries) {
            passagesNaming[entry]++;
            wholes.add(entry);
            for (Kinship.Kin kin : kinship.of(entry)) {
                if (kin.kind() != Kinship.Kind.RENAMED) wholes.add(kin.entry());
            }
        }
        for (int whole : wholes) passagesNamingOrWithin[whole]++;
        for (int term : terms) passagesWithTerm[term]++;
        for (int t = 0; t < themes.length; t++) if (themes[t] > 0) passagesWithTheme[t]++;
    }

    // ---- weighing, when all have been read

    /** Terms that stand everywhere or nowhere else are dropped; the latter still make the others weigh less. */
    private Topic weighed(Topic topic) {
        double[] all = new double[topic.terms().length];
        double squares = 0;
        for (int i = 0; i < all.length; i++) {
            all[i] = weight(topic.terms()[i], topic.weights()[i]);
            squares += all[i] * all[i];
        }
        int[] terms = new int[all.length];
        float[] weights = new float[all.length];
        int kept = 0;
        for (int i = 0; i < all.length; i++) {
            if (all[i] == 0 || passagesWithTerm[topic.terms()[i]] < 2) continue;
            terms[kept] = topic.terms()[i];
            weights[kept++] = (float) (all[i] / Math.sqrt(squares));
        }
        return topic.with(Arrays.copyOf(terms, kept), Arrays.copyOf(weights, kept), themes(topic.themes()));
    }

    private float[] themes(float[] counts) {
        float[] weights = new float[counts.length];
        double squares = 0;
        for (int t = 0; t < counts.length; t++) {
            if (counts[t] == 0 || passagesWithTheme[t] == 0) continue;
            weights[t] = (float) ((1 + Math.log(counts[t])) * Math.log((double) linkable / passagesWithTheme[t]));
            squares += weights[t] * weights[t];
        }
        for (int t = 0; t < counts.length; t++) weights[t] /= (float) Math.sqrt(1 + squares);
        return weights;
    }

    /** Term frequency, damped, by inverse document frequency. */
    private double weight(int term, double times) {
        int having = passagesWithTerm[term];
        if (isEverywhere(having)) return 0;
        return (1 + Math.log(times)) * Math.log((linkable + RECKONED_IN) / Math.max(1, having));
    }

    private boolean isEverywhere(int having) {
        return having > Math.max(NEVER_EVERYWHERE, EVERYWHERE * linkable);
    }
}
