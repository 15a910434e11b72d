package org.scholion.export;

import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.text.Sha256;

/** Passes files on and remembers what the data package has to say of them. */
final class Recorder implements Sink {
    /** @param bytes how many */
    record Described(int bytes, String sha256) {}

    private final Sink sink;
    private final SortedMap<String, Described> files = new TreeMap<>();

    Recorder(Sink sink) {
        this.sink = sink;
    }

    @Override
    public void put(String path, byte[] bytes) {
        files.put(path, new Described(bytes.length, Sha256.of(bytes)));
        sink.put(path, bytes);
    }

    /** Every file so far, by path. */
    SortedMap<String, Described> files() {
        return files;
    }
}
