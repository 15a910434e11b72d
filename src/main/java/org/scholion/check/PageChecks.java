package org.scholion.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:");
    private static final Pattern SAFE = Pattern.compile("(?i)(https?://|mailto:)");

    private final String shown;
    private final Problems problems;
    private final Map<String, Set<String>> ids = new HashMap<>();
    private final Map<String, String> wanted = new HashMap<>();

    /**
     * @param shown the output folder as it was given, for messages
     * @param problems told of every broken promise
     */
    public PageChecks(String shown, Problems problems) {
        this.shown = shown;
        this.problems = problems;
    }

    /**
     * Checks one page, and remembers its ids and links.
     *
     * @param archived of an article's page, the passages that it must give back when the apparatus is stripped
     */
    public void page(String path, String html, Optional<List<Passage>> archived) {
        PageReading reading = PageReading.of(html);
        reading.flaws().forEach(flaw -> broken(path, flaw));
        List<String> targets = new ArrayList<>();
        for (String href : reading.links()) link(path, href, targets);
        for (String source : reading.sources()) target(path, source, targets);
        boolean lost = archived.isPresent()
                && !reading.archived()
                        .equals(archived.get().stream().map(Passage::text).toList());
        if (lost) broken(path, "the page does not give back the archived text");
        remember(path, reading.ids(), targets);
    }

    private void link(String path, String href, List<String> targets) {
        if (isUnsafe(href)) broken(path, "a link leads to '" + href + "'");
        target(path, href, targets);
    }

    /** Anything with a scheme but the web and mail; the rest is the site's own. */
    private static boolean isUnsafe(String href) {
        return SCHEME.matcher(href).lookingAt() && !SAFE.matcher(href).lookingAt();
    }

    private static void target(String path, String href, List<String> targets) {
        if (SCHEME.matcher(href).lookingAt()) return;
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
        for (String target : targets) wanted.merge(target, path, (a, b) -> a.compareTo(b) <= 0 ? a : b);
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
            boolean found = there != null
                    && (hash < 0 || hash == target.length() - 1 || there.contains(target.substring(hash + 1)));
            if (!found)
                report(
                        Code.BROKEN_LINK,
                        from,
                        "there is nothing at '" + target + "'",
                        "mend the link, or the template that makes it");
        });
    }

    private void broken(String path, String what) {
        report(Code.BROKEN_PAGE, path, what, "mend the template or the content that the page is made from");
    }

    private void report(Code code, String path, String message, String fix) {
        problems.report(code, Location.of(shown + "/" + path), message, fix);
    }
}
