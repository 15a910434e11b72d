package org.scholion.relate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds which passages are worth comparing with one another: an index says which passages name an entry or a relative of
 * it, or have a rare word. Never compares all with all; lists that are too long say too little and are passed over.
 */
final class Candidates {
    private static final int LONGEST_LIST = 400;
    private static final int MOST_LOOKED_AT = 1500;
    private static final int RARE_TERMS = 8;
    private static final int COMPARED = 24;

    private final Topics topics;
    private final Kinship kinship;
    private final Scales scales;
    private final int periods;
    private final Postings entries;
    private final Postings relatives;
    private final Postings terms;

    Candidates(Topics topics, Kinship kinship, Scales scales, int periods) {
        this.topics = topics;
        this.kinship = kinship;
        this.scales = scales;
        this.periods = periods;
        entries = new Postings(kinship.size() * periods);
        relatives = new Postings(kinship.size() * periods);
        terms = new Postings(topics.terms() * periods);
        for (int t = 0; t < topics.size(); t++) {
            if (topics.get(t).isLinkable()) add(t, topics.get(t));
        }
    }

    private void add(int number, Topic topic) {
        for (int entry : topic.entries()) {
            entries.add(entry * periods + topic.period(), number);
            for (Kinship.Kin kin : kinship.of(entry)) relatives.add(kin.entry() * periods + topic.period(), number);
        }
        for (int term : topic.terms()) terms.add(term * periods + topic.period(), number);
    }

    /** Numbers of the topics of another period that have most in common with one, the likeliest first. @param tally not in use by anybody else */
    List<Integer> of(Topic topic, int period, Tally tally) {
        List<Source> sources = sources(topic, period);
        sources.sort(Comparator.comparingInt((Source s) -> s.list().length)
                .thenComparing(s -> -s.worth())
                .thenComparing(Source::order));
        int looked = 0;
        for (Source source : sources) {
            looked += source.list().length;
            if (looked > MOST_LOOKED_AT) break;
            for (int number : source.list()) tally.add(number, source.worth());
        }
        return tally.takeBest(COMPARED);
    }

    private record Source(int[] list, double worth, int order) {}

    private List<Source> sources(Topic topic, int period) {
        List<Source> sources = new ArrayList<>();
        for (int entry : topic.entries()) {
            double rarity = scales.rarity(entry);
            add(sources, entries.list(entry * periods + period), rarity);
            add(sources, relatives.list(entry * periods + period), rarity / 2);
            for (Kinship.Kin kin : kinship.of(entry)) {
                add(sources, entries.list(kin.entry() * periods + period), kin.weight() * rarity);
            }
        }
        for (int i : heaviest(topic)) add(sources, terms.list(topic.terms()[i] * periods + period), topic.weights()[i]);
        return sources;
    }

    private static void add(List<Source> sources, int[] list, double worth) {
        if (list.length > 0 && list.length <= LONGEST_LIST && worth > 0)
            sources.add(new Source(list, worth, sources.size()));
    }

    private static List<Integer> heaviest(Topic topic) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < topic.terms().length; i++) all.add(i);
        all.sort(Comparator.comparingDouble((Integer i) -> -topic.weights()[i]).thenComparing(i -> i));
        return all.subList(0, Math.min(RARE_TERMS, all.size()));
    }

    /** Lists of topic numbers, each rising; what grows past the bound is no longer kept. */
    private static final class Postings {
        private static final int[] NONE = {};
        private final int[][] lists;
        private final int[] lengths;

        Postings(int size) {
            lists = new int[size][];
            lengths = new int[size];
        }

        void add(int key, int number) {
            int length = lengths[key];
            if (length > LONGEST_LIST) return;
            if (lists[key] == null) lists[key] = new int[2];
            if (length > 0 && lists[key][length - 1] == number) return;
            if (length == lists[key].length) lists[key] = Arrays.copyOf(lists[key], length * 2);
            lists[key][length] = number;
            lengths[key]++;
        }

        int[] list(int key) {
            return lengths[key] == 0 || lengths[key] > LONGEST_LIST ? NONE : Arrays.copyOf(lists[key], lengths[key]);
        }
    }
}
