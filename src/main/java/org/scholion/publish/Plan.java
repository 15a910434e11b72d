package org.scholion.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order in which a site changes: old files that are in the way of new folders or names, new files, manifests, the
 * other old files.
 *
 * @param removed how many old files go
 */
record Plan(List<Step> steps, int removed) {
    /**
     * Plans a change.
     *
     * @param changes the files to write, manifests among them, sorted
     * @param paths all files of the new site but the manifests
     */
    static Plan of(Map<String, Step> changes, Set<String> paths, List<String> manifests, OldSite old)
            throws IOException {
        List<Step> inTheWay = new ArrayList<>();
        List<Step> stale = new ArrayList<>();
        Names names = new Names(paths);
        for (String path : old.ours()) {
            if (paths.contains(path) || !isManaged(path, manifests) || !old.isPlainFile(path)) continue;
            (names.collidesWith(path) ? inTheWay : stale).add(Step.remove(path));
        }
        List<Step> steps = new ArrayList<>(inTheWay);
        changes.values().stream().filter(s -> !manifests.contains(s.path())).forEach(steps::add);
        for (String manifest : manifests) if (changes.containsKey(manifest)) steps.add(changes.get(manifest));
        steps.addAll(stale);
        return new Plan(steps, inTheWay.size() + stale.size());
    }

    /** A build without third-party files leaves those that are there alone. */
    private static boolean isManaged(String path, List<String> manifests) {
        return !manifests.contains(path) && manifests.contains(Manifest.listing(path));
    }

    /** The names that the new site takes, folders included. */
    private static final class Names {
        private final Set<String> paths;
        private final Set<String> taken = new HashSet<>();

        Names(Set<String> paths) {
            this.paths = paths;
            for (String path : paths) {
                taken.add(SitePath.folded(path));
                SitePath.folders(path).forEach(folder -> taken.add(SitePath.folded(folder)));
            }
        }

        /** Whether an old file has to go first: its name is taken, perhaps in other case, or lies below a new file. */
        boolean collidesWith(String old) {
            return taken.contains(SitePath.folded(old))
                    || SitePath.folders(old).stream().anyMatch(paths::contains);
        }
    }
}
