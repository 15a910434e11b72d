package org.scholion.page;

import org.scholion.register.Entry;

/**
 * Every address of the site, relative to one page. No other class makes one.
 *
 * @param root from the page to the site's root: empty, or {@code ../}
 */
record Permalinks(String root) {
    static final Permalinks TOP = new Permalinks("");
    static final Permalinks BELOW = new Permalinks("../");

    static String articlePath(String id) {
        return "articles/" + id + ".html";
    }

    static String entryPath(Entry entry) {
        return entry.register() + "/" + entry.id() + ".html";
    }

    static String compareArticlePath(String id) {
        return "compare/" + id + ".html";
    }

    static String compareEntryPath(Entry entry) {
        return "compare/" + entry.register() + "--" + entry.id() + ".html";
    }

    static String outletPath(String id) {
        return "outlets/" + id + ".html";
    }

    String to(String path) {
        return root + path;
    }

    String article(String id) {
        return to(articlePath(id));
    }

    String passage(String article, String passage) {
        return article(article) + "#" + passage;
    }

    String entry(Entry entry) {
        return to(entryPath(entry));
    }
}
