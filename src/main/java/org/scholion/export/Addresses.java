package org.scholion.export;

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

    String article(String id) {
        return of("articles/" + id + ".html");
    }

    String entry(String register, String id) {
        return of(register + "/" + id + ".html");
    }
}
