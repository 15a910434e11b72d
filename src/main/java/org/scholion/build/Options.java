package org.scholion.build;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a run is asked to do.
 *
 * @param content the content folder
 * @param output where the site goes
 * @param templates the folder of templates
 * @param baseUrl in place of the archive's own, if given
 * @param jobs how many threads, at least 1
 * @param strict whether warnings stop the run like errors
 * @param tei whether articles are given in TEI as well
 * @param gzip whether texts are given compressed as well
 * @param packages other people's files as npm lays them out, if the site is to have any; the folder need not exist
 */
public record Options(
        Path content,
        Path output,
        Path templates,
        Optional<String> baseUrl,
        int jobs,
        boolean strict,
        boolean tei,
        boolean gzip,
        Optional<Path> packages) {
    /** A site of our own files alone, without what only some hosts and readers want. */
    public Options(Path content, Path output, Path templates, Optional<String> baseUrl, int jobs, boolean strict) {
        this(content, output, templates, baseUrl, jobs, strict, false, false, Optional.empty());
    }
}
