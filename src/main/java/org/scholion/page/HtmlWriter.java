package org.scholion.page;

import org.scholion.message.Messages;

/** Writes HTML; texts and attributes are escaped on the way in. Tag and attribute names come from our code alone. */
final class HtmlWriter {
    /** The first of the private-use letters that keep the places of HTML in a message. */
    private static final char PLACE = '\uE000';

    private final StringBuilder out = new StringBuilder();

    /** Opens an element; attributes are name and value in turn, a null value leaves its attribute out. */
    HtmlWriter open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] == null) continue;
            out.append(' ').append(attributes[i]);
            if (!attributes[i + 1].isEmpty())
                escape(out.append("=\""), attributes[i + 1]).append('"');
        }
        out.append('>');
        return this;
    }

    HtmlWriter close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    HtmlWriter text(CharSequence text) {
        escape(out, text);
        return this;
    }

    /** A text in a direction of its own, so that it does not change places with what stands beside it. */
    HtmlWriter apart(CharSequence text) {
        return open("bdi").text(text).close("bdi");
    }

    HtmlWriter text(CharSequence text, int start, int end) {
        escape(out, text.subSequence(start, end));
        return this;
    }

    /** A message of the interface; arguments that are {@link Html} stand in it as they are. */
    HtmlWriter say(Messages words, String key, Object... arguments) {
        Object[] marked = arguments.clone();
        for (int i = 0; i < marked.length; i++) {
            if (marked[i] instanceof Html) marked[i] = Character.toString((char) (PLACE + i));
        }
        String said = words.say(key, marked);
        for (int i = 0; i < said.length(); i++) {
            int place = said.charAt(i) - PLACE;
            boolean isHtml = place >= 0 && place < arguments.length && arguments[place] instanceof Html;
            if (isHtml) html((Html) arguments[place]);
            else text(said, i, i + 1);
        }
        return this;
    }

    HtmlWriter html(Html html) {
        out.append(html.markup());
        return this;
    }

    /** A line feed between blocks, where white space means nothing. */
    HtmlWriter line() {
        out.append('\n');
        return this;
    }

    Html done() {
        return new Html(out.toString());
    }

    private static StringBuilder escape(StringBuilder out, CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
        return out;
    }
}
