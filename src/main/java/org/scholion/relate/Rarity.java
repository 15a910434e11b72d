package org.scholion.relate;

/**
 * How much it says that two passages share something, by how many passages have it: 1 for what is rarest, 0 for what a
 * quarter of them have.
 *
 * <p>Inverse document frequency on a scale. In a small archive everything seems rare or common by chance; some passages
 * more are reckoned in that have nothing.
 */
final class Rarity {
    private static final double RECKONED_IN = 100;
    private static final double COMMON = 0.25;

    private final double few;

    /** @param passages of the archive that are compared */
    Rarity(int passages) {
        few = COMMON * (passages + RECKONED_IN);
    }

    double of(int passagesThatHave) {
        if (passagesThatHave <= 1) return 1;
        return Math.max(0, Math.log(few / passagesThatHave) / Math.log(few));
    }
}
