package org.scholion.intake;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Safelist;

/** Turns the HTML of a note into Markdown: words, emphasis, links, lists and quotations; nothing else comes in. */
final class HtmlText {
    private static final Safelist KEPT = Safelist.basic().addTags("h1", "h2", "h3", "h4", "h5", "h6", "div", "del");

    private static final Document.OutputSettings AS_IT_IS = new Document.OutputSettings().prettyPrint(false);

    private final StringBuilder out = new StringBuilder();

    private HtmlText() {}

    static String markdown(String html) {
        HtmlText text = new HtmlText();
        text.children(
                Jsoup.parseBodyFragment(Jsoup.clean(html, "", KEPT, AS_IT_IS)).body());
        return text.out
                .toString()
                .replaceAll("[ \\t]+\n", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    private void children(Element element) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) words(words.getWholeText());
            else if (node instanceof Element child) element(child);
        }
    }

    private void words(String words) {
        String line = words.replaceAll("\\s+", " ");
        boolean begins = out.length() == 0 || Character.isWhitespace(out.charAt(out.length() - 1));
        out.append(PlainText.signs(begins ? line.stripLeading() : line));
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "p", "div", "pre", "dl", "ul", "ol" -> block(element, "");
            case "h1", "h2", "h3", "h4", "h5", "h6" -> block(element, "");
            case "blockquote" -> block(element, "> ");
            case "li", "dt", "dd" -> item(element);
            case "br" -> out.append("\\\n");
            case "em", "i", "cite" -> around("*", element);
            case "strong", "b" -> around("**", element);
            case "a" -> link(element);
            default -> children(element);
        }
    }

    private void block(Element element, String before) {
        HtmlText inner = new HtmlText();
        inner.children(element);
        String text = inner.out.toString().strip();
        if (!text.isEmpty())
            out.append("\n\n").append(text.replaceAll("(?m)^", before)).append("\n\n");
    }

    private void item(Element element) {
        HtmlText inner = new HtmlText();
        inner.children(element);
        String text = inner.out.toString().strip().replaceAll("\n+", "\n  ");
        boolean numbered =
                element.parent() != null && element.parent().normalName().equals("ol");
        out.append('\n').append(numbered ? "1. " : "- ").append(text);
    }

    private void around(String sign, Element element) {
        if (element.text().isBlank()) return;
        out.append(sign);
        children(element);
        out.append(sign);
    }

    private void link(Element element) {
        String address = element.attr("href");
        boolean safe = address.matches("https?://[^\\s<>()]+");
        if (safe) out.append('[');
        children(element);
        if (safe) out.append("](").append(address).append(')');
    }
}
