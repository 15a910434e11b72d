package org.scholion.suggest;

import java.util.List;

/** How two names stand to each other. Two that cannot be compared are neither alike nor different. */
sealed interface Resemblance {
    /** They fold alike: spellings of one name already. */
    record Same() implements Resemblance {}

    /**
     * Rules bring them together.
     *
     * @param rules in the order of their declaration, at least one
     * @param distance what the differences weigh together, above 0; smaller is nearer
     */
    record Near(List<Rule> rules, double distance) implements Resemblance {}

    /** No rules bring them together. */
    record Different() implements Resemblance {}

    /** Nothing can be said. @param why one phrase */
    record NotComparable(String why) implements Resemblance {}
}
