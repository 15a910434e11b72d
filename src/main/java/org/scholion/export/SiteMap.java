package org.scholion.export;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/**
 * {@code sitemap.xml}: every page's address (sitemaps.org, 0.9). A map may hold fifty thousand; a larger site has several,
 * and {@code sitemap.xml} lists them.
 */
public final class SiteMap {
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final int MOST = 50_000;

    private SiteMap() {}

    /**
     * Writes the map, where the site's full address is known.
     *
     * @param pages paths in the site, of HTML files
     */
    public static void write(String baseUrl, SortedSet<String> pages, Sink sink) {
        if (!baseUrl.isEmpty()) write(new Addresses(baseUrl), pages, MOST, sink);
    }

    static void write(Addresses addresses, SortedSet<String> pages, int most, Sink sink) {
        List<String> all = pages.stream()
                .filter(p -> !p.equals("404.html"))
                .map(p -> addresses.encoded(p.equals("index.html") ? "" : p))
                .toList();
        if (all.size() <= most) {
            sink.put("sitemap.xml", list("urlset", "url", all));
            return;
        }
        List<String> maps = new ArrayList<>();
        for (int from = 0; from < all.size(); from += most) {
            String map = "sitemap-" + (maps.size() + 1) + ".xml";
            sink.put(map, list("urlset", "url", all.subList(from, Math.min(all.size(), from + most))));
            maps.add(addresses.encoded(map));
        }
        sink.put("sitemap.xml", list("sitemapindex", "sitemap", maps));
    }

    private static byte[] list(String root, String item, List<String> addresses) {
        return Xml.of(root, NAMESPACE, xml -> {
            xml.line();
            addresses.forEach(a -> xml.open(item).element("loc", a).close().line());
        });
    }
}
