package org.scholion.page;

import org.scholion.register.Entry;
import org.scholion.relate.ArticleFacts;

/**
 * Every address of the site, relative to one page. No other class makes one.
 *
 * @param root from the page to the first page in its language: empty, or {@code ../}
 * @param home from the page to the site's root, where files lie that all languages share
 */
record Permalinks(String root, String home) {

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

    /** Where an article and its translation stand row by row: under the translation's id, or the later one's. */
    static String parallelPath(ArticleFacts one, ArticleFacts other) {
        boolean translates = other.article().translationOf().equals(one.id());
        return compareArticlePath(translates ? other.id() : one.id());
    }

    static String outletPath(String id) {
        return "outlets/" + id + ".html";
    }

    /** A page in the same language. */
    String to(String path) {
        return root + path;
    }

    /** A file that all languages share: data, pictures, styles. */
    String file(String path) {
        return home + path;
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
