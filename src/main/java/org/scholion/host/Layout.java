package org.scholion.host;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Where a site's pages lie, as far as hosts must know.
 *
 * @param pages paths of all pages
 * @param searchPages those that may run the search engine, one a language of the interface
 */
record Layout(SortedSet<String> pages, List<String> searchPages) {
    /** Folders whose files change seldom, and may be kept for a while. */
    static final List<String> KEPT = List.of("assets", "vendor");
    /** Folders of files with a hash or a version in their names. */
    static final List<String> VERSIONED =
            List.of("vendor/fonts", "vendor/pagefind/fragment", "vendor/pagefind/index", "vendor/pagefind/filter");

    /**
     * A regular expression that finds search pages and no others in the path of a request, below whatever path the site
     * lies: an entry or article may be called like them.
     */
    String searchPattern() {
        String others = pages.stream()
                .filter(p -> p.endsWith("/search.html") && !searchPages.contains(p))
                .map(p -> "(?<!/" + p.substring(0, p.lastIndexOf('/')) + ")")
                .collect(Collectors.joining());
        return others + "/search\\.html$";
    }

    static String keptPattern() {
        return "/(?:" + String.join("|", KEPT) + ")/";
    }

    /** Finds fonts with a version and parts of the search index with a hash, by the names of the files. */
    static String versionedPattern() {
        return "/vendor/(?:fonts/[^/]+-[0-9.]+\\.woff2|pagefind/(?:[^/]+/)?[^/]+_[0-9a-f]+\\.pf_[a-z]+)$";
    }

    /**
     * The addresses that hosts with lists of paths need for all pages but those of the search: folders as wildcards, and
     * single pages where a search page lies beside them.
     */
    SortedSet<String> strictPaths() {
        SortedSet<String> paths = new TreeSet<>();
        for (String page : pages) {
            String folder = searchFolder(page);
            String rest = page.substring(folder.length());
            int slash = rest.indexOf('/');
            if (slash >= 0) paths.add("/" + folder + rest.substring(0, slash) + "/*");
            else if (!searchPages.contains(page)) paths.addAll(addresses(page));
        }
        KEPT.forEach(k -> paths.add("/" + k + "/*"));
        return paths;
    }

    /** The deepest folder with a search page that holds a page; empty for the site itself. */
    private String searchFolder(String page) {
        return searchPages.stream()
                .map(s -> s.substring(0, s.lastIndexOf('/') + 1))
                .filter(page::startsWith)
                .max((a, b) -> a.length() - b.length())
                .orElse("");
    }

    /** The addresses of one page: some hosts serve it without its ending, or by its folder. */
    static List<String> addresses(String page) {
        String plain = "/" + page.substring(0, page.length() - ".html".length());
        if (!plain.endsWith("/index")) return List.of("/" + page, plain);
        return List.of("/" + page, plain.substring(0, plain.length() - "index".length()));
    }
}
