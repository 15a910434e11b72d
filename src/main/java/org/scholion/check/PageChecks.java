package org.scholion.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.scholion.content.Passage;
import org.scholion.problem.Code;
import org.scholion.problem.Location;
import org.scholion.problem.Problems;

/**
 * Reads every finished page back and holds it to the promises: ids are unique, links lead somewhere, links hold no links,
 * and an article's archived text is there, character for character.
 *
 * <p>Pages are handed in as they are rendered, from any thread; what must be compared over pages is kept compactly.
 */
public final class PageChecks {
    private final String shown;
    private final Problems problems;
    private final Map<String, Set<String>> ids = new HashMap<>();
    private final Map<String, Set<String>> wanted = new TreeMap<>();

    /**
     * @param shown the output folder as it was given, for messages
     * @param problems told of every broken promise
     */
    public PageChecks(String shown, Problems problems) {
        this.shown = shown;
        this.problems = problems;
    }

    /** Checks one page, and remembers its ids and links. */
    public void page(String path, String html) {
        Document document = Jsoup.parse(html);
        Set<String> own = new HashSet<>();
        for (Element element : document.select("[id]")) {
            if (!own.add(element.id())) broken(path, "the id '" + element.id() + "' stands twice");
        }
        if (!document.select("a a").isEmpty()) broken(path, "a link stands inside a link");
        if (document.select("h1").size() != 1) broken(path, "a page needs one h1");
        List<String> targets = new ArrayList<>();
        for (Element link : document.select("a[href], link[href]")) target(path, link.attr("href"), targets);
        for (Element link : document.select("[href]")) {
            if (isUnsafe(link.attr("href"))) broken(path, "a link leads to '" + link.attr("href") + "'");
        }
        for (Element source : document.select("[src]")) target(path, source.attr("src"), targets);
        remember(path, own, targets);
    }

    /** An article's page gives back its canonical text when the apparatus is stripped. */
    public void text(String path, String html, List<Passage> passages) {
        List<String> found = archivedText(html);
        List<String> expected = passages.stream().map(Passage::text).toList();
        if (!found.equals(expected)) broken(path, "the page does not give back the archived text");
    }

    /** The archived text of an article page, passage by passage: what any reader of the page would get. */
    public static List<String> archivedText(String html) {
        List<String> found = new ArrayList<>();
        for (Element element : Jsoup.parse(html).select("[data-text]")) {
            StringBuilder text = new StringBuilder();
            collect(element, text);
            found.add(text.toString());
        }
        return found;
    }

    private static void collect(Node node, StringBuilder text) {
        if (node instanceof TextNode t) text.append(t.getWholeText());
        if (node instanceof Element e && e.hasAttr("data-apparatus")) return;
        node.childNodes().forEach(child -> collect(child, text));
    }

    /** Anything with a scheme but the web and mail; the rest is the site's own. */
    private static boolean isUnsafe(String href) {
        return href.matches("(?i)[a-z][a-z0-9+.-]*:.*") && !href.matches("(?i)(https?://|mailto:).*");
    }

    private static void target(String path, String href, List<String> targets) {
        if (href.matches("(?i)[a-z][a-z0-9+.-]*:.*")) return;
        int hash = href.indexOf('#');
        String file = hash < 0 ? href : href.substring(0, hash);
        String fragment = hash < 0 ? "" : href.substring(hash);
        targets.add((file.isEmpty() ? path : resolve(path, file)) + fragment);
    }

    private static String resolve(String path, String relative) {
        List<String> parts = new ArrayList<>(List.of(path.split("/")));
        parts.remove(parts.size() - 1);
        for (String part : relative.split("/")) {
            if (part.equals("..")) {
                if (!parts.isEmpty()) parts.remove(parts.size() - 1);
            } else {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }

    private synchronized void remember(String path, Set<String> own, List<String> targets) {
        ids.put(path, own);
        for (String target : targets) wanted.computeIfAbsent(target, k -> new HashSet<>(2)).add(path);
    }

    /** A file of the site that is no page. */
    public synchronized void file(String path) {
        ids.put(path, Set.of());
    }

    /** Every link leads to a page or file of the site, and to an id that is there. Call it when all pages are in. */
    public synchronized void links() {
        wanted.forEach((target, from) -> {
            int hash = target.indexOf('#');
            String file = hash < 0 ? target : target.substring(0, hash);
            Set<String> there = ids.get(file);
            boolean found = there != null && (hash < 0 || hash == target.length() - 1 || there.contains(target.substring(hash + 1)));
            if (!found) report(Code.BROKEN_LINK, from.stream().min(String::compareTo).orElseThrow(), "there is nothing at '" + target + "'", "mend the link, or the template that makes it");
        });
    }

    private void broken(String path, String what) {
        report(Code.BROKEN_PAGE, path, what, "mend the template or the content that the page is made from");
    }

    private void report(Code code, String path, String message, String fix) {
        problems.report(code, Location.of(shown + "/" + path), message, fix);
    }
}
