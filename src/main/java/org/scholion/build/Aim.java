package org.scholion.build;

/** What is done with a site once it is made. */
enum Aim {
    /** It is written. */
    PUBLISH,
    /** It is compared with the one that is there. */
    PLAN,
    /** It is shown to those who work on it, with drafts. */
    SHOW,
    /** It is only checked. */
    CHECK,
    /** None is made: what was read and found is wanted. */
    READ;

    /** Whether the output folder matters. */
    boolean writes() {
        return this == PUBLISH || this == PLAN;
    }
}
