package org.scholion.annotate;

import java.util.ArrayList;
import java.util.List;

/**
 * All places of some characters in one text, by an index of its runs of four characters: only places of the rarest run
 * among those wanted are compared. The index is made when it is first needed, in a time that depends on the text alone.
 */
final class Occurrences {
    private static final int RUN = 4;

    private final String text;
    private int[] first;
    private int[] places;

    Occurrences(String text) {
        this.text = text;
    }

    /** Where the characters begin, in order; places may overlap. @param wanted at least one character */
    List<Integer> of(String wanted) {
        return wanted.length() < RUN ? bySearching(wanted) : byIndex(wanted);
    }

    private List<Integer> bySearching(String wanted) {
        List<Integer> found = new ArrayList<>();
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) found.add(at);
        return found;
    }

    private List<Integer> byIndex(String wanted) {
        if (first == null) index();
        int rarest = 0;
        for (int i = 1; i + RUN <= wanted.length(); i++) if (size(wanted, i) < size(wanted, rarest)) rarest = i;
        int run = run(wanted, rarest);
        List<Integer> found = new ArrayList<>();
        for (int k = first[run]; k < first[run + 1]; k++) {
            int at = places[k] - rarest;
            if (text.startsWith(wanted, at)) found.add(at);
        }
        return found;
    }

    private int size(String wanted, int at) {
        int run = run(wanted, at);
        return first[run + 1] - first[run];
    }

    /** Sorts all positions by the run that begins there, by counting. */
    private void index() {
        int runs = Math.max(0, text.length() - RUN + 1);
        first = new int[Integer.highestOneBit(Math.max(1, runs)) * 2 + 1];
        for (int at = 0; at < runs; at++) first[run(text, at) + 1]++;
        for (int i = 1; i < first.length; i++) first[i] += first[i - 1];
        int[] next = first.clone();
        places = new int[runs];
        for (int at = 0; at < runs; at++) places[next[run(text, at)]++] = at;
    }

    /** The number of a run: several may have the same. */
    private int run(String of, int at) {
        int hash = 0;
        for (int i = at; i < at + RUN; i++) hash = hash * 31 + of.charAt(i);
        hash *= 0x9e3779b1; // Knuth's multiplicative hashing: neighbouring letters are spread
        return (hash >>> 7) & (first.length - 2);
    }
}
