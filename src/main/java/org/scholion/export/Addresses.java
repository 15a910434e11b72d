package org.scholion.export;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * Addresses of the site's files in linked data: absolute where the archive knows its own address, or else from the
 * site's folder.
 *
 * @param baseUrl without a slash at the end, or empty
 */
record Addresses(String baseUrl) {
    /** Whether addresses need a base to be resolved against. */
    boolean areRelative() {
        return baseUrl.isEmpty();
    }

    String of(String path) {
        return baseUrl.isEmpty() ? path : baseUrl + "/" + path;
    }

    /** A full address with letters of other scripts percent-encoded, as some formats ask. */
    String encoded(String path) {
        try {
            return baseUrl + "/" + new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    String article(String id) {
        return of("articles/" + id + ".html");
    }

    String entry(String register, String id) {
        return of(register + "/" + id + ".html");
    }
}
