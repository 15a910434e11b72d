package org.scholion.host;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The headers that every answer has, and the two policies for what a page may load. */
final class Headers {
    static final String POLICY = "Content-Security-Policy";
    /** Own files alone, no code in pages, no frame around them. */
    static final String STRICT = policy("script-src 'self'");
    /** The same, but the search engine is WebAssembly and loads its index. */
    static final String SEARCH = policy("script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'");
    /** How long styles, fonts and scripts are kept without asking; pages and data are asked for each time. */
    static final int SECONDS = 3600;

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
        return "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; " + scripts
                + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    /** By name, in the order in which they are written; the policy is none of them. */
    static Map<String, String> common() {
        return Collections.unmodifiableMap(COMMON);
    }
}
