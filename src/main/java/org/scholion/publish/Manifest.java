package org.scholion.publish;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of published files with their hashes: lines of hash, two spaces, path, sorted by path, which is the form that
 * {@code sha256sum -c} reads when it is run in the site's folder.
 *
 * @param hashes by path
 * @param strange lines of another form, such as the marks of a merge that was left unfinished
 */
record Manifest(SortedMap<String, String> hashes, List<String> strange) {
    /** Lists everything outside {@link #VENDOR_FOLDER}, itself excluded. */
    static final String DATA = "data/manifest-sha256.txt";

    /** Lists what is in {@link #VENDOR_FOLDER}, itself excluded. */
    static final String VENDOR = "vendor/manifest-sha256.txt";

    static final String VENDOR_FOLDER = "vendor";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

    /** The manifest that lists a path. */
    static String listing(String path) {
        return path.startsWith(VENDOR_FOLDER + "/") ? VENDOR : DATA;
    }

    /** Whether there is a plain file of this name to read. */
    static boolean exists(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Reads a manifest; none at all reads as an empty one. */
    static Manifest read(Path file) throws IOException {
        Manifest manifest = new Manifest(new TreeMap<>(), new ArrayList<>());
        if (!exists(file)) return manifest;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) manifest.add(line);
        }
        return manifest;
    }

    private void add(String line) {
        Matcher m = LINE.matcher(line);
        if (m.matches() && SitePath.isValid(m.group(2))) hashes.put(m.group(2), m.group(1));
        else strange.add(line);
    }

    /** Writes the lines of a sorted map and closes the stream. */
    static void write(SortedMap<String, String> hashes, OutputStream stream) throws IOException {
        try (Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8))) {
            for (Map.Entry<String, String> file : hashes.entrySet()) {
                out.write(file.getValue() + "  " + file.getKey() + "\n");
            }
        }
    }
}
