package org.scholion.publish;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One change of a published site, as the journal notes it.
 *
 * @param path of the file, from the site's folder
 * @param hash of the new bytes; of a removal, {@link #NO_HASH}
 */
record Step(Act act, String path, String hash) {
    /** What is done. */
    enum Act {
        /** A file where none is. */
        ADD,
        /** Other bytes for a file of ours. */
        REPLACE,
        /** A file of ours that this build does not have. */
        REMOVE
    }

    static final String NO_HASH = "-";

    private static final Pattern LINE = Pattern.compile("(ADD|REPLACE|REMOVE) ([0-9a-f]{64}|-) (.+)");

    static Step remove(String path) {
        return new Step(Act.REMOVE, path, NO_HASH);
    }

    /** As people read it: what happens to the file, and its path. */
    String words() {
        String what = switch (act) {
            case ADD -> "new";
            case REPLACE -> "changed";
            case REMOVE -> "gone";
        };
        return what + " " + path;
    }

    /** The line of the journal. */
    String line() {
        return act + " " + hash + " " + path;
    }

    /** A line of the journal; nothing where it is none, or would lead out of the site. */
    static Optional<Step> read(String line) {
        Matcher m = LINE.matcher(line);
        if (!m.matches() || !SitePath.isValid(m.group(3))) return Optional.empty();
        return Optional.of(new Step(Act.valueOf(m.group(1)), m.group(3), m.group(2)));
    }
}
