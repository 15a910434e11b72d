package org.scholion.relate;

import java.util.Comparator;

/**
 * Two units of different periods, by their places in the {@link Library} and in their articles.
 *
 * @param thenArticle the article of the earlier period
 */
record Pair(int thenArticle, int thenUnit, int nowArticle, int nowUnit) implements Comparable<Pair> {
    private static final Comparator<Pair> ORDER = Comparator.comparingInt(Pair::thenArticle)
            .thenComparingInt(Pair::thenUnit)
            .thenComparingInt(Pair::nowArticle)
            .thenComparingInt(Pair::nowUnit);

    @Override
    public int compareTo(Pair other) {
        return ORDER.compare(this, other);
    }
}
