package org.scholion.check;

import com.ibm.icu.text.SpoofChecker;

/** What names look like, whatever their script (Unicode Technical Standard 39, skeletons). */
final class Skeletons {
    private final SpoofChecker checker =
            new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();

    /** The same for names that look the same; itself no name. */
    String of(String name) {
        return checker.getSkeleton(name);
    }
}
