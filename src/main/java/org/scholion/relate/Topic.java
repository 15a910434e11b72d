package org.scholion.relate;

import java.util.List;

/**
 * What one unit speaks of, in numbers.
 *
 * @param article its place in the {@link Library}
 * @param unit its place in the article
 * @param entries numbers of the entries it names, rising, each once
 * @param terms numbers of its words that are neither names nor everywhere, rising, each once
 * @param weights of the terms, of length 1 together with those that no other passage has
 * @param themes how much it speaks of each of the {@link Themes}
 * @param times that it names, in reading order, then those of events
 * @param isLinkable whether links are proposed for it
 */
record Topic(
        int article,
        int unit,
        int period,
        int[] entries,
        int[] terms,
        float[] weights,
        float[] themes,
        List<Recall> times,
        boolean isLinkable) {
    Topic with(int[] otherTerms, float[] otherWeights, float[] otherThemes) {
        return new Topic(article, unit, period, entries, otherTerms, otherWeights, otherThemes, times, isLinkable);
    }
}
