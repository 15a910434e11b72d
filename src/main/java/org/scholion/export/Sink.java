package org.scholion.export;

/** Takes finished files. */
@FunctionalInterface
public interface Sink {
    /** @param path from the site's folder, with {@code /}; every path comes once */
    void put(String path, byte[] bytes);
}
