package org.scholion.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.problem.Problem;
import org.scholion.relate.Archive;

/**
 * How a run ended.
 *
 * @param problems sorted
 * @param archive what was read; nothing where not even the settings could be
 * @param milliseconds how long each stage took, in their order
 * @param files how many files the site has; 0 where none was written
 * @param changed how many of them are new or different
 * @param plan of a plan: what a build would change, a line a file
 * @param leftOut what the site lacks because third-party files are not at hand, a phrase each
 * @param failed whether errors, or warnings of a strict run, stopped it
 */
public record Outcome(
        List<Problem> problems,
        Optional<Archive> archive,
        Map<String, Long> milliseconds,
        int files,
        int changed,
        List<String> plan,
        List<String> leftOut,
        boolean failed) {}
