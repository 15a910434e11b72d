package org.scholion.intake;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholion.content.Article;
import org.scholion.relate.Archive;
import org.scholion.relate.ArticleFacts;

/**
 * Finds articles by the addresses that annotations are about: the archive's own pages and text files, wherever they are
 * looked at, or the address at which the report was first published.
 */
final class Targets {
    /** A page or text of ours at the end of an address, whatever comes before it. */
    private static final Pattern OURS = Pattern.compile("(?:.*/)?(?:articles/([^/]+)\\.html|data/text/([^/]+)\\.txt)");

    private static final Pattern NEAR =
            Pattern.compile("(?:file:.*|https?://(?:localhost|127\\.0\\.0\\.1|\\[::1])(?::\\d+)?/.*|)");

    private final String baseUrl;
    private final Map<String, ArticleFacts> byId = new TreeMap<>();
    private final Map<String, Set<String>> byOriginal = new TreeMap<>();

    Targets(Archive archive) {
        baseUrl = archive.settings().baseUrl();
        for (ArticleFacts facts : archive.articles()) {
            Article article = facts.article();
            byId.put(article.id(), facts);
            article.slugWas().forEach(old -> byId.putIfAbsent(old, facts));
            String original = article.original().url();
            if (!original.isEmpty())
                byOriginal
                        .computeIfAbsent(plain(original), o -> new LinkedHashSet<>())
                        .add(article.id());
        }
    }

    /** The articles that one of these addresses leads to: one where it is clear, several where an original has several. */
    List<ArticleFacts> find(List<String> addresses) {
        for (String address : addresses) {
            Optional<ArticleFacts> ours = ours(address);
            if (ours.isPresent()) return List.of(ours.get());
        }
        Set<String> ids = new LinkedHashSet<>();
        for (String address : addresses) ids.addAll(byOriginal.getOrDefault(plain(address), Set.of()));
        return ids.stream().map(byId::get).toList();
    }

    /** Whether this is the address of an article's text, from whose beginning positions count. */
    boolean isText(String address) {
        Matcher m = OURS.matcher(withoutFragment(address));
        return m.matches() && m.group(2) != null && ours(address).isPresent();
    }

    private Optional<ArticleFacts> ours(String address) {
        Matcher m = OURS.matcher(withoutFragment(address));
        if (!m.matches() || !isHere(address)) return Optional.empty();
        return Optional.ofNullable(byId.get(decoded(m.group(1) != null ? m.group(1) : m.group(2))));
    }

    /** Whether an address can be one of this archive: below its own, on this machine, or without a server. */
    private boolean isHere(String address) {
        if (!baseUrl.isEmpty() && plain(address).startsWith(plain(baseUrl) + "/")) return true;
        boolean hasServer = address.matches("(?i)[a-z][a-z0-9+.-]*:.*|//.*");
        return !hasServer || NEAR.matcher(address).matches() || baseUrl.isEmpty();
    }

    private static String withoutFragment(String address) {
        return address.replaceAll("[?#].*", "");
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }

    /** An address as it is compared: without fragment, scheme and last slash, the server's name in small letters. */
    private static String plain(String address) {
        String rest = address.replaceAll("#.*", "").replaceFirst("(?i)^https?:", "");
        if (!rest.startsWith("//")) return rest;
        int path = rest.indexOf('/', 2);
        String server = path < 0 ? rest : rest.substring(0, path);
        String after = path < 0 ? "" : rest.substring(path).replaceAll("/+$", "");
        return server.toLowerCase(Locale.ROOT) + decoded(after);
    }
}
