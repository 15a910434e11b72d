package org.scholion.serve;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scholion.problem.Problem;

/**
 * What browsers are shown at one time.
 *
 * @param edition how many times the site was made before, from 1; 0 where it never was
 * @param files path to bytes
 * @param drafts paths of pages that readers will not see yet
 * @param places the pages that content files make, to say which a problem concerns
 * @param problems of the last attempt, sorted
 * @param failed whether errors stopped the last attempt, so that the files are those of an earlier one
 */
record Shown(
        int edition,
        Map<String, byte[]> files,
        Set<String> drafts,
        Places places,
        List<Problem> problems,
        boolean failed) {
    static final Shown NOTHING = new Shown(0, Map.of(), Set.of(), Places.NONE, List.of(), false);
}
