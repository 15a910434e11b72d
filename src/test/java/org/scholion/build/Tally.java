package org.scholion.build;

import java.util.Locale;

/** Counts of what was found of one register, and of what should have been. */
final class Tally {
    int marked;
    int found;
    int right;
    int exact;

    void add(Tally other) {
        marked += other.marked;
        found += other.found;
        right += other.right;
        exact += other.exact;
    }

    double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    double recall() {
        return marked == 0 ? 1 : (double) right / marked;
    }

    double f1() {
        return 2.0 * right / Math.max(1, marked + found);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%4d marked, %4d found, %4d right (%d with the very ends): precision %.4f, recall %.4f, F1 %.4f",
                marked,
                found,
                right,
                exact,
                precision(),
                recall(),
                f1());
    }
}
