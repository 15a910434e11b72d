package org.scholion.publish;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.scholion.text.Ids;

/** The rule for paths of published files: relative, with {@code /}, in Unicode's composed form, never leading out. */
final class SitePath {
    private SitePath() {}

    /** The path itself; a wrong one is a bug of the caller. */
    static String checked(String path) {
        if (!isValid(path)) throw new IllegalArgumentException("not a path within a site: " + path);
        return path;
    }

    /** Whether a path keeps the rule; control characters and backslashes would need escapes in the manifest. */
    static boolean isValid(String path) {
        if (path.chars().anyMatch(c -> c < ' ' || c == 0x7f || c == '\\')) return false;
        for (String name : path.split("/", -1)) {
            if (name.isEmpty() || name.equals(".") || name.equals("..")) return false;
        }
        return Normalizer.isNormalized(path, Normalizer.Form.NFC);
    }

    /** The folders above a file, outermost first, without the site itself. */
    static List<String> folders(String path) {
        List<String> folders = new ArrayList<>();
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            folders.add(path.substring(0, slash));
        }
        return folders;
    }

    /** What paths have in common that some file systems take for one. */
    static String folded(String path) {
        return Ids.clashKey(path);
    }
}
