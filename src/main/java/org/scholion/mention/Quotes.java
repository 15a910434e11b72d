package org.scholion.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scholion.annotate.Quote;
import org.scholion.annotate.Span;
import org.scholion.text.Fold;
import org.scholion.text.Words;

/** Finds quoted names in one text: whole words, typographic variants and white space apart. */
final class Quotes {
    private final String text;
    private final Map<String, List<Span>> known = new HashMap<>();

    /** @param text the canonical text of an article */
    Quotes(String text) {
        this.text = Fold.plain(text);
    }

    /** Whether the words stand anywhere in the text. */
    boolean stands(String exact) {
        return !places(exact).isEmpty();
    }

    /** Where the words stand between their prefix and suffix, in order. */
    List<Span> places(Quote quote) {
        String prefix = plain(quote.prefix());
        String suffix = plain(quote.suffix());
        List<Span> places = new ArrayList<>();
        for (Span span : places(quote.exact())) {
            if (endsWith(span.start(), prefix) && startsWith(span.end(), suffix)) places.add(span);
        }
        return places;
    }

    private List<Span> places(String exact) {
        return known.computeIfAbsent(plain(exact), this::find);
    }

    private static String plain(String words) {
        return Fold.plain(words).strip().replaceAll("\\s+", " ");
    }

    private List<Span> find(String words) {
        List<Span> places = new ArrayList<>();
        int at = words.isEmpty() ? -1 : text.indexOf(words);
        while (at >= 0) {
            int start = wordStart(at);
            int end = at + words.length();
            boolean whole = start >= 0 && !Words.isInside(text, end);
            if (whole) places.add(new Span(start, end));
            at = text.indexOf(words, whole ? end : at + 1);
        }
        return places;
    }

    /** Where the word begins that the place begins, Arabic particles included; -1 inside any other word. */
    private int wordStart(int at) {
        int start = at;
        while (start > at - 4 && Words.isInside(text, start)) start--;
        if (start == at) return at;
        boolean particles = Particles.areParticles(Fold.name(text.substring(start, at)));
        return particles && !Words.isInside(text, start) ? start : -1;
    }

    /** Whether what stands before a place ends with a prefix; any white space is as any other, or as none at the place. */
    private boolean endsWith(int place, String prefix) {
        int i = place;
        while (i > 0 && isSpace(text.charAt(i - 1))) i--;
        for (int j = prefix.length(); j > 0; j--) {
            if (i == 0) return false;
            char c = prefix.charAt(j - 1);
            if (c != ' ' ? text.charAt(i - 1) != c : !isSpace(text.charAt(i - 1))) return false;
            i--;
            while (c == ' ' && i > 0 && isSpace(text.charAt(i - 1))) i--;
        }
        return true;
    }

    /** As {@link #endsWith}, to the other side. */
    private boolean startsWith(int place, String suffix) {
        int i = place;
        while (i < text.length() && isSpace(text.charAt(i))) i++;
        for (int j = 0; j < suffix.length(); j++) {
            if (i == text.length()) return false;
            char c = suffix.charAt(j);
            if (c != ' ' ? text.charAt(i) != c : !isSpace(text.charAt(i))) return false;
            i++;
            while (c == ' ' && i < text.length() && isSpace(text.charAt(i))) i++;
        }
        return true;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n';
    }
}
