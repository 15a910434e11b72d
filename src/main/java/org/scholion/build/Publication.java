package org.scholion.build;

import java.util.List;

/**
 * What became of a site.
 *
 * @param files how many files it has
 * @param changed how many of them are new or different
 * @param plan of a plan: what would change, a line a file
 * @param leftOut what third-party files are missing, a phrase each
 */
record Publication(int files, int changed, List<String> plan, List<String> leftOut) {
    static final Publication NONE = new Publication(0, 0, List.of(), List.of());
}
