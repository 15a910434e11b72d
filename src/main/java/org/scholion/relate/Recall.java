package org.scholion.relate;

import java.time.LocalDate;

/**
 * A time that a text names.
 *
 * @param from first day
 * @param to last day, inclusive
 * @param label what readers are told: an event, or the date
 */
record Recall(LocalDate from, LocalDate to, Reason.Named label) {
    boolean overlaps(LocalDate first, LocalDate last) {
        return !to.isBefore(first) && !from.isAfter(last);
    }

    /** Whether it is no longer than a month. */
    boolean isPrecise() {
        return from.plusDays(31).isAfter(to);
    }
}
