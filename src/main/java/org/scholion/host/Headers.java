package org.scholion.host;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The headers that every answer has, and the two policies for what a page may load.
 *
 * <p>Pages load files of their own site alone: nothing of others, no code that stands in the page itself. That pages may
 * also ask their own site for data is for tools that read a page for its visitor, such as Lighthouse, which asks for
 * robots.txt in the page's name; of the site's own scripts only the search does so.
 */
final class Headers {
    static final String POLICY = "Content-Security-Policy";
    /** Own files alone, no code in pages, no frame around them. */
    static final String STRICT = policy("script-src 'self'");
    /** The same, but the search engine is WebAssembly. */
    static final String SEARCH = policy("script-src 'self' 'wasm-unsafe-eval'");

    static final String CACHING = "Cache-Control";
    /** Pages and data are asked for each time. */
    static final String ASKED = "no-cache";
    /** Styles and scripts are kept for an hour. */
    static final String SHORT = "public, max-age=3600";
    /** What has a hash or a version in its name never changes. */
    static final String LONG = "public, max-age=31536000, immutable";

    private static final Map<String, String> COMMON = new LinkedHashMap<>();

    static {
        COMMON.put("X-Content-Type-Options", "nosniff");
        COMMON.put("X-Frame-Options", "DENY");
        COMMON.put("Referrer-Policy", "no-referrer");
        COMMON.put(
                "Permissions-Policy",
                "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()");
        COMMON.put("Cross-Origin-Opener-Policy", "same-origin");
    }

    private Headers() {}

    private static String policy(String scripts) {
        return "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " + scripts
                + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    /** By name, in the order in which they are written; the policy is none of them. */
    static Map<String, String> common() {
        return Collections.unmodifiableMap(COMMON);
    }
}
