package org.scholion.annotate;

import java.util.Arrays;
import java.util.List;

/**
 * The cheapest way to turn the words of a quotation into those at one place of a text.
 *
 * <p>An edit distance over words in a band around a diagonal, free at both ends of the text's words (Sellers 1980), with
 * affine cost for words that come between (Gotoh 1982), exchange of neighbours, and words written apart or together.
 */
final class Alignment {
    private static final double GAP = 0.35;
    private static final double GAP_WORD = 0.07;
    private static final double EXCHANGED = 0.3;
    private static final double JOINED = 0.1;
    private static final float NEVER = 1e9f;
    private static final byte START = 0;
    private static final byte MATCH = 1;
    private static final byte DELETE = 2;
    private static final byte EXCHANGE = 3;
    private static final byte TWO_TO_ONE = 4;
    private static final byte ONE_TO_TWO = 5;
    private static final byte FROM_GAP = 8;

    private final Wanted wanted;
    private final List<Word> quote;
    private final List<Word> text;
    private final char[] initials;
    private final char[] wantedInitials;
    private final int lowest;
    private final int highest;
    private final int base;
    private final int band;
    private final float[][] cost;
    private final float[][] gap;
    private final byte[][] way;
    private final boolean[][] gapOpens;
    private final int[] matched;
    private double total;

    /**
     * @param text the words of the whole text
     * @param initials their first letters, as {@link #initials} gives them: most pairs of words differ in these
     * @param window the indexes of those that may be used
     * @param diagonal the index of the text's word at which the quotation would begin if nothing had changed
     */
    Alignment(Wanted wanted, List<Word> text, char[] initials, Range window, int diagonal) {
        this.wanted = wanted;
        this.quote = wanted.words();
        this.text = text;
        this.initials = initials;
        this.wantedInitials = initials(quote);
        this.lowest = window.from();
        this.highest = window.to();
        this.band = band(quote.size());
        this.base = diagonal - band;
        int rows = quote.size() + 1;
        cost = new float[rows][2 * band + 1];
        gap = new float[rows][2 * band + 1];
        way = new byte[rows][2 * band + 1];
        gapOpens = new boolean[rows][2 * band + 1];
        matched = new int[quote.size()];
        fill();
        trace();
    }

    /** The first letter of each word; the same sign for all words of scripts in which the first one may be "and" or "the". */
    static char[] initials(List<Word> words) {
        char[] initials = new char[words.size()];
        for (int i = 0; i < initials.length; i++) {
            Word word = words.get(i);
            initials[i] = word.isCaseless() ? 0 : word.key().charAt(0);
        }
        return initials;
    }

    /** How far words may be moved by what is inserted before them. */
    static int band(int words) {
        return 16 + Math.min(words, 48);
    }

    /** How like the place is, 0 to 1. */
    double score() {
        return Math.max(0, 1 - total / wanted.weight());
    }

    /** For each word of the quotation the index of the text's word that it became, or -1. */
    int[] matched() {
        return matched;
    }

    // Column c of row i stands for the text's words before index base + i + c.

    private void fill() {
        for (float[] row : gap) Arrays.fill(row, NEVER);
        for (int i = 1; i < cost.length; i++) {
            for (int c = 0; c <= 2 * band; c++) {
                step(i, c);
                if (c > 0) openOrExtend(i, c);
            }
        }
    }

    private void step(int i, int c) {
        cost[i][c] = NEVER;
        Word word = quote.get(i - 1);
        if (c < 2 * band) offer(i, c, i - 1, c + 1, word.weight(), DELETE);
        int t = base + i + c - 1;
        if (t < lowest || t >= highest) return;
        match(i, c, t, word);
        if (i > 1 && t > lowest && isSame(i - 2, t) && areExchanged(i, t)) offer(i, c, i - 2, c, EXCHANGED, EXCHANGE);
        if (i > 1 && c < 2 * band && isSame(i - 2, t) && is(text.get(t), quote.get(i - 2), word))
            offer(i, c, i - 2, c + 1, JOINED, TWO_TO_ONE);
        if (c > 0 && t > lowest && isSame(i - 1, t - 1) && is(word, text.get(t - 1), text.get(t)))
            offer(i, c, i - 1, c - 1, JOINED, ONE_TO_TWO);
    }

    private void match(int i, int c, int t, Word word) {
        if (!isSame(i - 1, t)) return;
        double alike = Likeness.of(word, text.get(t), wanted.isName(word));
        if (alike > 0) offer(i, c, i - 1, c, word.weight() * (1 - alike), MATCH);
    }

    /** Whether a word of the quotation and one of the text begin alike. */
    private boolean isSame(int i, int t) {
        return wantedInitials[i] == initials[t];
    }

    private void offer(int i, int c, int row, int column, double more, byte how) {
        boolean fromGap = gap[row][column] < cost[row][column];
        float sum = (float) (Math.min(gap[row][column], cost[row][column]) + more);
        if (sum >= cost[i][c]) return;
        cost[i][c] = sum;
        way[i][c] = (byte) (how | (fromGap ? FROM_GAP : 0));
    }

    private void openOrExtend(int i, int c) {
        float open = (float) (cost[i][c - 1] + GAP + GAP_WORD);
        float extend = (float) (gap[i][c - 1] + GAP_WORD);
        gapOpens[i][c] = open <= extend;
        gap[i][c] = Math.min(open, extend);
    }

    /** Neighbours that have changed places, unless that changes who did it to whom, or how many. */
    private boolean areExchanged(int i, int t) {
        Word first = quote.get(i - 2);
        Word second = quote.get(i - 1);
        if (!first.key().equals(text.get(t).key())
                || !second.key().equals(text.get(t - 1).key())) return false;
        boolean names = wanted.isName(first) && wanted.isName(second);
        return !names && first.sense() != Word.Sense.NUMBER && second.sense() != Word.Sense.NUMBER;
    }

    private static boolean is(Word whole, Word head, Word tail) {
        int length = head.key().length() + tail.key().length();
        return whole.key().length() == length
                && length > 3
                && whole.sense() != Word.Sense.NUMBER
                && whole.key().startsWith(head.key())
                && whole.key().endsWith(tail.key());
    }

    private void trace() {
        int i = quote.size();
        int c = 0;
        for (int k = 1; k <= 2 * band; k++) if (cost[i][k] < cost[i][c]) c = k;
        total = cost[i][c];
        Arrays.fill(matched, -1);
        while (i > 0) {
            int t = base + i + c - 1;
            int how = way[i][c] & 7;
            boolean fromGap = (way[i][c] & FROM_GAP) != 0;
            if (how == MATCH || how == TWO_TO_ONE || how == ONE_TO_TWO) matched[i - 1] = t;
            if (how == TWO_TO_ONE) matched[i - 2] = t;
            if (how == EXCHANGE) {
                matched[i - 1] = t - 1;
                matched[i - 2] = t;
            }
            if (how == START) return;
            c += how == DELETE || how == TWO_TO_ONE ? 1 : how == ONE_TO_TWO ? -1 : 0;
            i -= how == EXCHANGE || how == TWO_TO_ONE ? 2 : 1;
            if (fromGap) c = gapStart(i, c);
        }
    }

    private int gapStart(int i, int c) {
        int column = c;
        while (!gapOpens[i][column]) column--;
        return column - 1;
    }
}
