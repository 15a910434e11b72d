package org.scholion.relate;

import java.time.LocalDate;

/**
 * A time that a text names.
 *
 * @param from first day
 * @param to last day, inclusive
 * @param label as readers are told
 */
record Recall(LocalDate from, LocalDate to, String label) {
    boolean overlaps(LocalDate first, LocalDate last) {
        return !to.isBefore(first) && !from.isAfter(last);
    }

    /** Whether it is no longer than a month. */
    boolean isPrecise() {
        return from.plusDays(31).isAfter(to);
    }
}
