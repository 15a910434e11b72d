package org.scholion.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** What one page has that promises are made about: ids, links, headings, and the archived text without the apparatus. */
final class PageReading implements Markup.Listener {
    private final Set<String> ids = new HashSet<>();
    private final List<String> links = new ArrayList<>();
    private final List<String> sources = new ArrayList<>();
    private final List<String> archived = new ArrayList<>();
    private final List<String> flaws = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private int depth;
    private int textFrom;
    private int apparatusFrom;
    private int linkFrom;
    private int headings;
    private boolean isLink;

    private PageReading() {}

    static PageReading of(String html) {
        PageReading reading = new PageReading();
        if (Markup.read(html, reading).isPresent()) {
            reading = new PageReading();
            parse(html, reading);
        }
        if (reading.headings != 1) reading.flaws.add("a page needs one h1");
        return reading;
    }

    private static void parse(String html, Markup.Listener listener) {
        Jsoup.parse(html).traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text) listener.text(text.getWholeText());
                if (!(node instanceof Element element)) return;
                listener.open(element.normalName());
                element.attributes().forEach(a -> listener.attribute(a.getKey(), a.getValue()));
                listener.opened();
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element) listener.close();
            }
        });
    }

    /** All ids. */
    Set<String> ids() {
        return ids;
    }

    /** Where its links lead, as written. */
    List<String> links() {
        return links;
    }

    /** What it loads, as written. */
    List<String> sources() {
        return sources;
    }

    /** The archived text of each element that has any, without apparatus. */
    List<String> archived() {
        return archived;
    }

    /** What is wrong with it. */
    List<String> flaws() {
        return flaws;
    }

    @Override
    public void open(String tag) {
        depth++;
        isLink = tag.equals("a");
        if (tag.equals("h1")) headings++;
        if (isLink && linkFrom > 0) flaws.add("a link stands inside a link");
    }

    @Override
    public void attribute(String name, String value) {
        switch (name) {
            case "id" -> {
                if (!value.isEmpty() && !ids.add(value)) flaws.add("the id '" + value + "' stands twice");
            }
            case "href" -> links.add(value);
            case "src" -> sources.add(value);
            case "data-text" -> {
                if (textFrom == 0) textFrom = depth;
                else flaws.add("archived text stands inside archived text");
            }
            case "data-apparatus" -> {
                if (apparatusFrom == 0) apparatusFrom = depth;
            }
            default -> {}
        }
    }

    @Override
    public void opened() {
        if (isLink && linkFrom == 0) linkFrom = depth;
    }

    @Override
    public void close() {
        if (depth == textFrom) {
            archived.add(text.toString());
            text.setLength(0);
            textFrom = 0;
        }
        if (depth == apparatusFrom) apparatusFrom = 0;
        if (depth == linkFrom) linkFrom = 0;
        depth--;
    }

    @Override
    public void text(String words) {
        if (textFrom > 0 && apparatusFrom == 0) text.append(words);
    }
}
