package org.scholion.host;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Copies of text files as servers send them: gzip at its highest level, without a time. */
public final class Compressed {
    private static final Set<String> TEXTS =
            Set.of("html", "css", "js", "mjs", "svg", "json", "jsonld", "geojson", "xml", "txt", "csv", "bib", "ris");
    /** Below this the copy is hardly smaller. */
    private static final int LEAST = 256;

    private Compressed() {}

    /** Whether a file of this name is a text; others are compressed as they are, or do not become smaller. */
    public static boolean isText(String path) {
        return TEXTS.contains(path.substring(path.lastIndexOf('.') + 1));
    }

    /** The compressed copy of a file; nothing where it is no text, or would not be smaller. */
    public static Optional<byte[]> of(String path, byte[] bytes) {
        if (!isText(path) || bytes.length < LEAST) return Optional.empty();
        byte[] compressed = compress(bytes);
        return compressed.length < bytes.length ? Optional.of(compressed) : Optional.empty();
    }

    private static byte[] compress(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2);
        try (GZIPOutputStream gzip = new Best(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static final class Best extends GZIPOutputStream {
        Best(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
