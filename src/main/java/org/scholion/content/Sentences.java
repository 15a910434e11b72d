package org.scholion.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Divides a long passage into sentences, so that a part of it can be addressed. One rule for every language.
 *
 * <p>A sentence ends at a full stop, question or exclamation mark, closing quotation marks and brackets included, before a
 * space and something that may begin another; not within quotation marks or brackets, nor after an abbreviation or an
 * initial. What is short goes with what precedes it. Nothing of the JDK's own division of text is used, since it differs
 * from version to version and addresses must not.
 */
final class Sentences {
    /** Longer passages are divided: about what fills the screen of a phone, and more than a compare page quotes. */
    static final int LONG = 700;

    /** A shorter one goes with its predecessor: "But that was not all." says nothing without it. */
    static final int SHORT = 50;

    private static final int LONGEST_QUOTATION = 600;
    private static final int LONGEST_ABBREVIATION = 4;
    private static final String ENDS = ".!?…؟۔。！？।";
    private static final String FULL_WIDTH = "。！？";
    private static final String OPENING = "“«‹„([{";
    private static final String CLOSING = "”»›“)]}";
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "maj", "capt", "cpt", "sgt", "brig", "adm", "gov",
            "sen", "rep", "rev", "st", "mt", "vs", "cf", "fig", "vol", "pp", "ca", "approx", "dept", "jan", "feb",
            "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

    private final String text;
    private final List<Sentence> found = new ArrayList<>();
    private int start;

    private Sentences(String text) {
        this.text = text;
    }

    /** The sentences of a long passage, which are all of its text but the spaces between them; none of another one. */
    static List<Sentence> of(Passage.Kind kind, String text) {
        boolean running = kind != Passage.Kind.ROW && kind != Passage.Kind.CODE && kind != Passage.Kind.HEADING;
        if (!running || text.length() <= LONG) return List.of();
        List<Sentence> sentences = new Sentences(text).divide();
        return sentences.size() < 2 ? List.of() : sentences;
    }

    private List<Sentence> divide() {
        for (int at = 0; at < text.length(); at++) {
            int closing = closing(at);
            if (closing > at) at = afterQuotation(at, closing);
            else if (ENDS.indexOf(text.charAt(at)) >= 0) at = tryEnd(at);
        }
        add(text.length());
        return List.copyOf(found);
    }

    /** Passes over a quotation, unless a sentence ends with it: the mark before its end counts, if any. */
    private int afterQuotation(int opening, int closing) {
        int last = closing - 1;
        boolean ends = last > opening && ENDS.indexOf(text.charAt(last)) >= 0;
        return ends ? tryEnd(last) : closing;
    }

    /** Ends a sentence at a mark, if one ends there. @return the last place that was looked at */
    private int tryEnd(int mark) {
        int end = mark + 1;
        while (end < text.length() && (isClosing(text.charAt(end)) || ENDS.indexOf(text.charAt(end)) >= 0)) end++;
        boolean apart = FULL_WIDTH.indexOf(text.charAt(mark)) >= 0;
        if (end < text.length() && !apart && text.charAt(end) != ' ') return end - 1;
        int next = end;
        while (next < text.length() && text.charAt(next) == ' ') next++;
        if (next < text.length() && mayBegin(next) && !(text.charAt(mark) == '.' && isAbbreviation(mark))) add(end);
        return end - 1;
    }

    private void add(int end) {
        int from = start;
        while (from < end && text.charAt(from) == ' ') from++;
        if (from >= end) return;
        boolean joins = !found.isEmpty() && (end - from < SHORT || isShort(found.get(found.size() - 1)));
        int begin = joins ? found.remove(found.size() - 1).start() : from;
        found.add(new Sentence(found.size() + 1, begin, end));
        start = end;
    }

    /** Only the first can be, which has no predecessor. */
    private static boolean isShort(Sentence sentence) {
        return sentence.end() - sentence.start() < SHORT;
    }

    // ---- quotations and brackets

    /** Where what opens here is closed, or -1: an opening mark that is never closed is none. */
    private int closing(int at) {
        char opening = text.charAt(at);
        int limit = Math.min(text.length(), at + LONGEST_QUOTATION);
        if (opening == '"') {
            if (at > 0 && !isOpening(text.charAt(at - 1)) && text.charAt(at - 1) != ' ') return -1;
            int close = text.indexOf('"', at + 1);
            return close < limit ? close : -1;
        }
        int pair = OPENING.indexOf(opening);
        if (pair < 0 || opening == '“' && at > 0 && Character.isLetter(text.charAt(at - 1))) return -1;
        int depth = 0;
        for (int i = at; i < limit; i++) {
            if (text.charAt(i) == CLOSING.charAt(pair)) depth--;
            else if (text.charAt(i) == opening) depth++;
            if (depth == 0) return i;
        }
        return -1;
    }

    private static boolean isOpening(char c) {
        return OPENING.indexOf(c) >= 0 || c == '—' || c == '-';
    }

    private static boolean isClosing(char c) {
        return CLOSING.indexOf(c) >= 0 || c == '"' || c == '\'' || c == '’';
    }

    // ---- what stands before and after

    /** Whether a sentence may begin here: with anything but a small letter. */
    private boolean mayBegin(int at) {
        for (int i = at; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Character.isLetterOrDigit(c)) return !Character.isLowerCase(c);
            if (c == ' ') return true;
        }
        return true;
    }

    /** Whether the full stop belongs to the word before it: Dr., J., U.N., 3. */
    private boolean isAbbreviation(int stop) {
        int from = stop;
        while (from > 0 && (Character.isLetterOrDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) from--;
        String word = text.substring(from, stop);
        if (word.isEmpty()) return false;
        boolean initial = word.length() == 1 && isLarge(word.charAt(0));
        boolean dotted = word.indexOf('.') > 0 && word.length() <= 2 * LONGEST_ABBREVIATION && !hasDigit(word);
        return initial || dotted || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** A letter of a script that has no small ones counts too. */
    private static boolean isLarge(char c) {
        return Character.isLetter(c) && !Character.isLowerCase(c);
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }
}
