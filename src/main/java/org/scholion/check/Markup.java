package org.scholion.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a finished page from its first character to its last, and says what stands there: tags and text.
 *
 * <p>Not a parser for any HTML, which forgives and guesses, and takes many times as long: in our templates every element is
 * closed where it ends. Where one is not, the page is left to such a parser.
 */
final class Markup {
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");
    private static final Set<String> RAW = Set.of("script", "style");

    /** Told of what stands in a page, in order. */
    interface Listener {
        /** An element begins. Its attributes follow. */
        void open(String tag);

        /** An attribute of the element that began last. @param value its characters, references resolved */
        void attribute(String name, String value);

        /** All attributes of the element that began last are said. */
        void opened();

        /** The innermost element that is open ends. An element without content ends right after it began. */
        void close();

        /** Some characters, references resolved. */
        void text(String text);
    }

    private final String html;
    private final Listener listener;
    private final Deque<String> open = new ArrayDeque<>();
    private int at;

    private Markup(String html, Listener listener) {
        this.html = html;
        this.listener = listener;
    }

    /** Reads a page to its end. @return what is not as it should be, at which the reading stopped */
    static Optional<String> read(String html, Listener listener) {
        try {
            new Markup(html, listener).read();
            return Optional.empty();
        } catch (Flaw flaw) {
            return Optional.of(flaw.getMessage());
        }
    }

    private void read() throws Flaw {
        while (at < html.length()) {
            int tag = html.indexOf('<', at);
            int end = tag < 0 ? html.length() : tag;
            if (end > at) listener.text(resolved(html.substring(at, end)));
            at = end;
            if (tag < 0) break;
            if (html.startsWith("<!--", at)) at = past("-->");
            else if (html.startsWith("<!", at)) at = past(">");
            else if (html.startsWith("</", at)) end();
            else begin();
        }
        if (!open.isEmpty()) throw new Flaw("<" + open.peek() + "> is not closed");
    }

    private void begin() throws Flaw {
        at++;
        String tag = name();
        if (tag.isEmpty()) throw new Flaw("'<' begins no tag");
        listener.open(tag);
        boolean empty = attributes();
        listener.opened();
        if (empty || VOID.contains(tag)) {
            listener.close();
            return;
        }
        open.push(tag);
        if (RAW.contains(tag)) at = past("</" + tag) - tag.length() - 2;
    }

    private void end() throws Flaw {
        at += 2;
        String tag = name();
        if (!tag.equals(open.peek()))
            throw new Flaw("</" + tag + "> stands "
                    + (open.isEmpty() ? "where nothing is open" : "within <" + open.peek() + ">"));
        open.pop();
        at = past(">");
        listener.close();
    }

    /** @return whether the element ends with its tag */
    private boolean attributes() throws Flaw {
        while (true) {
            space();
            if (at >= html.length()) throw new Flaw("a tag is not closed");
            if (html.charAt(at) == '>') {
                at++;
                return false;
            }
            if (html.startsWith("/>", at)) {
                at += 2;
                return true;
            }
            String name = name();
            if (name.isEmpty()) throw new Flaw("'" + html.charAt(at) + "' stands in a tag");
            listener.attribute(name, value());
        }
    }

    private String value() throws Flaw {
        if (at >= html.length() || html.charAt(at) != '=') return "";
        if (!html.startsWith("=\"", at)) throw new Flaw("a value in a tag is without quotation marks");
        int from = at + 2;
        at = from;
        at = past("\"");
        return resolved(html.substring(from, at - 1));
    }

    private String name() {
        int from = at;
        while (at < html.length() && isName(html.charAt(at))) at++;
        return html.substring(from, at);
    }

    private static boolean isName(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == ':' || c == '_';
    }

    private void space() {
        while (at < html.length() && html.charAt(at) <= ' ') at++;
    }

    private int past(String what) throws Flaw {
        int found = html.indexOf(what, at);
        if (found < 0) throw new Flaw("'" + what + "' is missing");
        return found + what.length();
    }

    // ---- references

    private static String resolved(String text) throws Flaw {
        int reference = text.indexOf('&');
        if (reference < 0) return text;
        StringBuilder out = new StringBuilder(text.length());
        int done = 0;
        for (; reference >= 0; reference = text.indexOf('&', done)) {
            int end = text.indexOf(';', reference);
            if (end < 0) throw new Flaw("'&' begins no reference");
            out.append(text, done, reference).appendCodePoint(character(text.substring(reference + 1, end)));
            done = end + 1;
        }
        return out.append(text, done, text.length()).toString();
    }

    private static int character(String name) throws Flaw {
        return switch (name) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos", "#39" -> '\'';
            case "nbsp" -> '\u00a0';
            default -> numbered(name);
        };
    }

    private static int numbered(String name) throws Flaw {
        if (name.matches("#[0-9]{1,6}")) return Integer.parseInt(name.substring(1));
        if (name.matches("#x[0-9a-fA-F]{1,5}")) return Integer.parseInt(name.substring(2), 16);
        throw new Flaw("'&" + name + ";' is a reference that pages do not use");
    }

    /** What is wrong; it ends the reading. */
    private static final class Flaw extends Exception {
        private static final long serialVersionUID = 1;

        Flaw(String what) {
            super(what, null, false, false);
        }
    }
}
