package org.scholion.vendor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.scholion.host.Compressed;
import org.scholion.publish.SiteWriter;

/** Where third-party files stand in a site, texts with a compressed copy beside them where that is asked for. */
final class Shelf {
    private static final String COPY = ".gz";

    private final SiteWriter site;
    private final boolean copies;

    /** @param copies whether texts are given compressed as well */
    Shelf(SiteWriter site, boolean copies) {
        this.site = site;
        this.copies = copies;
    }

    /** The files of the last build, by path; copies are none, since they are made again. */
    SortedMap<String, Path> taken() {
        SortedMap<String, Path> old = site.takeVendor();
        old.keySet().removeIf(path -> path.endsWith(COPY));
        return old;
    }

    void put(String path, Path source) throws IOException {
        site.put(path, source);
        if (copies && Compressed.isText(path)) copy(path, Files.readAllBytes(source));
    }

    void put(String path, byte[] bytes) {
        site.put(path, bytes);
        if (copies) copy(path, bytes);
    }

    private void copy(String path, byte[] bytes) {
        Compressed.of(path, bytes).ifPresent(copy -> site.put(path + COPY, copy));
    }
}
