package org.scholion.host;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * Headers for hosts: a strict policy for what pages may load, no guessing of types, and how long files are kept.
 *
 * <p>nginx and Apache find search pages by a pattern, so that their files do for a site at any path. Netlify and
 * Cloudflare join the values of all rules that fit an address, and joined policies allow only what each of them allows;
 * so every address has one rule with a policy.
 */
public final class HostFiles {
    private static final String MADE = "# Made with the site by Scholion; the next build makes it again.\n";

    private final Layout layout;
    private final String path;

    private HostFiles(Layout layout, String path) {
        this.layout = layout;
        this.path = path;
    }

    /**
     * Writes {@code deploy/nginx.conf}, {@code _headers} and {@code .htaccess}.
     *
     * @param pages paths of all pages of the site
     * @param searchPages those that may run the search engine
     * @param baseUrl the site's address, or empty
     */
    public static void write(
            SortedSet<String> pages, List<String> searchPages, String baseUrl, BiConsumer<String, byte[]> sink) {
        HostFiles files = new HostFiles(new Layout(pages, searchPages), pathOf(baseUrl));
        put(sink, "deploy/nginx.conf", files.nginx());
        put(sink, "_headers", files.list());
        put(sink, ".htaccess", files.apache());
    }

    private static void put(BiConsumer<String, byte[]> sink, String name, String text) {
        sink.accept(name, (MADE + text).getBytes(StandardCharsets.UTF_8));
    }

    /** The path of an address, without a slash at the end. */
    private static String pathOf(String baseUrl) {
        String path = baseUrl.isEmpty() ? null : URI.create(baseUrl).getRawPath();
        return path == null ? "" : path;
    }

    // ---- nginx

    private String nginx() {
        StringBuilder out = new StringBuilder("""
                # To be included in a server block whose root is the site, or holds it at any path.
                charset utf-8;
                charset_types text/css text/csv text/plain text/xml text/javascript application/javascript
                    application/json application/ld+json application/xml application/atom+xml image/svg+xml;
                gzip_static on;
                gzip_vary on;
                """);
        out.append("set $scholion_policy \"").append(Headers.STRICT).append("\";\n");
        out.append("if ($uri ~ \"").append(layout.searchPattern()).append("\") {\n");
        out.append("    set $scholion_policy \"").append(Headers.SEARCH).append("\";\n}\n");
        out.append("set $scholion_caching \"").append(Headers.ASKED).append("\";\n");
        caching(out, Layout.keptPattern(), Headers.SHORT);
        caching(out, Layout.versionedPattern(), Headers.LONG);
        // Not always: that a file is missing is nothing to remember.
        out.append("add_header ").append(Headers.CACHING).append(" $scholion_caching;\n");
        out.append("add_header ").append(Headers.POLICY).append(" $scholion_policy always;\n");
        Headers.common()
                .forEach((name, value) -> out.append("add_header ")
                        .append(name)
                        .append(" \"")
                        .append(value)
                        .append("\" always;\n"));
        return out.toString();
    }

    private static void caching(StringBuilder out, String pattern, String value) {
        out.append("if ($uri ~ \"").append(pattern).append("\") {\n");
        out.append("    set $scholion_caching \"").append(value).append("\";\n}\n");
    }

    // ---- Netlify and Cloudflare

    private String list() {
        StringBuilder out =
                new StringBuilder("# For hosts that read a list of addresses, such as Netlify and Cloudflare Pages.\n");
        out.append("/*\n");
        Headers.common().forEach((name, value) -> header(out, name, value));
        for (String page : layout.searchPages()) {
            for (String address : Layout.addresses(page)) {
                policy(out, address, Headers.SEARCH);
                header(out, Headers.CACHING, Headers.ASKED);
            }
        }
        for (String address : layout.strictPaths()) {
            policy(out, address, Headers.STRICT);
            caching(address).ifPresent(value -> header(out, Headers.CACHING, value));
        }
        for (String folder : Layout.VERSIONED) {
            out.append('/').append(folder).append("/*\n");
            header(out, Headers.CACHING, Headers.LONG);
        }
        return out.toString();
    }

    /** These hosts join values, so a folder of which a part is kept longer gets none. */
    private static Optional<String> caching(String address) {
        Predicate<String> isFolder = k -> address.equals("/" + k + "/*");
        boolean parted = Layout.VERSIONED.stream()
                .map(v -> v.substring(0, v.indexOf('/')))
                .anyMatch(isFolder);
        if (parted) return Optional.empty();
        boolean kept = Layout.KEPT.stream().anyMatch(isFolder);
        return Optional.of(kept ? Headers.SHORT : Headers.ASKED);
    }

    private static void policy(StringBuilder out, String address, String policy) {
        out.append(encoded(address)).append('\n');
        header(out, Headers.POLICY, policy);
    }

    private static void header(StringBuilder out, String name, String value) {
        out.append("  ").append(name).append(": ").append(value).append('\n');
    }

    private static String encoded(String address) {
        try {
            return new URI(null, null, address, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(address, e);
        }
    }

    // ---- Apache

    private String apache() {
        StringBuilder out =
                new StringBuilder("# For Apache 2.4, where AllowOverride lets a folder speak for itself.\n");
        out.append("ErrorDocument 404 ").append(path).append("/404.html\n");
        out.append("""
                <IfModule mod_mime.c>
                    AddCharset utf-8 .html .css .js .svg .json .jsonld .xml .txt .csv .bib .ris
                    AddType text/csv .csv
                    AddType application/ld+json .jsonld
                    AddType application/x-bibtex .bib
                    AddType application/x-research-info-systems .ris
                    AddEncoding gzip .gz
                    RemoveType .gz
                </IfModule>
                <IfModule mod_rewrite.c>
                    RewriteEngine On
                    RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
                    RewriteCond %{REQUEST_FILENAME}.gz -f
                    RewriteRule ^(.+)$ $1.gz [L]
                </IfModule>
                <IfModule mod_headers.c>
                    Header append Vary Accept-Encoding
                """);
        Headers.common().forEach((name, value) -> set(out, name, value, ""));
        // A compressed copy is found under its own name.
        String search = "%{REQUEST_URI} =~ m#" + layout.searchPattern().replace("$", "(?:\\.gz)?$") + "#";
        set(out, Headers.POLICY, Headers.STRICT, " \"expr=!(" + search + ")\"");
        set(out, Headers.POLICY, Headers.SEARCH, " \"expr=" + search + "\"");
        String kept = "%{REQUEST_URI} =~ m#" + Layout.keptPattern() + "#";
        String versioned = "%{REQUEST_URI} =~ m#" + Layout.versionedPattern() + "#";
        keep(out, Headers.ASKED, "!(" + kept + ")");
        keep(out, Headers.SHORT, kept + " && !(" + versioned + ")");
        keep(out, Headers.LONG, versioned);
        return out.append("</IfModule>\n").toString();
    }

    /** Not always: that a file is missing is nothing to remember. */
    private static void keep(StringBuilder out, String value, String condition) {
        out.append("    Header set ").append(Headers.CACHING).append(" \"").append(value);
        out.append("\" \"expr=").append(condition).append("\"\n");
    }

    private static void set(StringBuilder out, String name, String value, String condition) {
        out.append("    Header always set ")
                .append(name)
                .append(" \"")
                .append(value)
                .append('"');
        out.append(condition).append('\n');
    }
}
