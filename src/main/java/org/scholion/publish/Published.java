package org.scholion.publish;

/**
 * What a build changed in the output folder, in files.
 *
 * @param written new or with other bytes than before
 * @param unchanged left as they were
 * @param removed of the old site
 */
public record Published(int written, int unchanged, int removed) {
    /** How many files the site has, manifests included. */
    public int files() {
        return written + unchanged;
    }

    /** How many files differ from the old site's. */
    public int changed() {
        return written + removed;
    }
}
