package org.scholion.relate;

import java.util.Comparator;

/**
 * Two passages of different periods; articles by their place in the {@link Library}.
 *
 * @param thenArticle the article of the earlier period
 */
record Pair(int thenArticle, int thenPassage, int nowArticle, int nowPassage) implements Comparable<Pair> {
    private static final Comparator<Pair> ORDER = Comparator.comparingInt(Pair::thenArticle)
            .thenComparingInt(Pair::thenPassage)
            .thenComparingInt(Pair::nowArticle)
            .thenComparingInt(Pair::nowPassage);

    @Override
    public int compareTo(Pair other) {
        return ORDER.compare(this, other);
    }
}
