package org.scholion.intake;

import java.util.List;
import java.util.Optional;
import org.scholion.problem.Location;
import org.scholion.text.json.Json;

/**
 * An annotation as it stands in a file, whichever tool wrote it. Empty texts are absent.
 *
 * @param id as its tool gave it, an address or a word
 * @param hints words that may say of which kind it is, the best first: our own term, tags, motivations, purposes
 * @param tags that readers gave it
 * @param targets the addresses of what it is about, the best first
 * @param severalTargets whether it is about more than one thing
 * @param selected whether it is about a part of its target
 * @param answers the ids of the annotations that it answers, the first of the thread first; none where it is no reply
 * @param json for our own terms
 */
record WebAnnotation(
        String id,
        List<String> hints,
        List<String> tags,
        Authorship authorship,
        Text text,
        List<String> sources,
        List<String> targets,
        boolean severalTargets,
        boolean selected,
        Optional<Words> words,
        Optional<Position> position,
        List<String> answers,
        Json json,
        Location at) {
    /** Who wrote it and when. @param date as our own term gives it @param created a time, ISO 8601 */
    record Authorship(String by, String date, String created) {}

    /** What it says. @param markdown its text @param language BCP 47 */
    record Text(String markdown, String language) {}

    /** What it quotes. */
    record Words(String exact, String prefix, String suffix, Location at) {}

    /** Code points from the start of its target, end exclusive. */
    record Position(double start, double end) {}
}
