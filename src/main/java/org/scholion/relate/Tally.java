package org.scholion.relate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Sums by number, used again and again without making garbage. Not for use by several threads. */
final class Tally {
    private final double[] sums;
    private int[] touched = new int[256];
    private int count;

    /** @param size past the greatest number */
    Tally(int size) {
        sums = new double[size];
    }

    /** @param worth above 0 */
    void add(int number, double worth) {
        if (sums[number] == 0) {
            if (count == touched.length) touched = Arrays.copyOf(touched, count * 2);
            touched[count++] = number;
        }
        sums[number] += worth;
    }

    /** The numbers with the greatest sums, the greatest first, of equal ones the least first; forgets all. */
    List<Integer> takeBest(int most) {
        int[] best = new int[most + 1];
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int at = kept;
            while (at > 0 && isBefore(touched[i], best[at - 1])) at--;
            if (at == most) continue;
            System.arraycopy(best, at, best, at + 1, kept - at);
            best[at] = touched[i];
            kept = Math.min(most, kept + 1);
        }
        for (int i = 0; i < count; i++) sums[touched[i]] = 0;
        count = 0;
        List<Integer> numbers = new ArrayList<>(kept);
        for (int i = 0; i < kept; i++) numbers.add(best[i]);
        return numbers;
    }

    private boolean isBefore(int number, int other) {
        return sums[number] > sums[other] || sums[number] == sums[other] && number < other;
    }
}
