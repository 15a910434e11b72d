package org.scholion.intake;

/** Why an annotation cannot come in, and what to do about it. Leaves its reading at the first thing that is amiss. */
final class LeftOut extends Exception {
    private static final long serialVersionUID = 1;

    private final String fix;

    LeftOut(String message, String fix) {
        super(message, null, false, false);
        this.fix = fix;
    }

    String fix() {
        return fix;
    }
}
