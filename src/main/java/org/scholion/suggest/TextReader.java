package org.scholion.suggest;

import java.util.ArrayList;
import java.util.List;
import org.scholion.annotate.Span;
import org.scholion.content.Passage;
import org.scholion.mention.Mention;
import org.scholion.relate.ArticleFacts;
import org.scholion.text.Words;

/** Reads the passages of one article, in order, as words. */
final class TextReader {
    private static final String ENDS = ".!?:;\u2026\u061F\u06D4\u3002\u2022*|";
    private static final String QUOTES = "\"\u201C\u201D\u00AB\u00BB\u2018(\u2013\u2014-[";

    private static final int SHORT_QUOTATION = 6;
    private static final int LONGEST_WORD = 2000;

    private final List<Mention> mentions;
    private final List<Span> closed;
    private final Words reader = new Words("");
    private int next;
    private int nextClosed;

    /** Past the last stretch without white space that was looked at, in the passage. */
    private int chunkEnd;

    private boolean address;

    TextReader(ArticleFacts article) {
        this.mentions = article.mentions();
        this.closed = NotNames.in(article);
    }

    /** The words of a passage. */
    List<TextWord> read(Passage passage) {
        String text = passage.text();
        List<TextWord> words = new ArrayList<>();
        reader.read(text);
        chunkEnd = 0;
        boolean opens = true;
        while (reader.next()) {
            TextWord word = word(text, passage.start(), opens);
            words.add(word);
            opens = word.is(TextWord.Shape.SIGN) ? opensAfter(words, text) : opens && word.is(TextWord.Shape.NUMBER);
        }
        return withShortQuotations(words);
    }

    /** A few words in quotation marks inside a sentence are no sentence of their own: a capital there means something. */
    private static List<TextWord> withShortQuotations(List<TextWord> words) {
        for (int i = 1; i + 1 < words.size(); i++) {
            TextWord word = words.get(i);
            if (!word.opens()
                    || !isQuotationMark(words.get(i - 1))
                    || words.get(i - 1).opens()) continue;
            int end = i + 1;
            while (end < words.size()
                    && end - i < SHORT_QUOTATION
                    && !words.get(end).is(TextWord.Shape.SIGN)) end++;
            if (end < words.size() && isQuotationMark(words.get(end))) words.set(i, word.inside());
        }
        return words;
    }

    private static boolean isQuotationMark(TextWord word) {
        return word.is(TextWord.Shape.SIGN) && word.folded().equals("\"");
    }

    private TextWord word(String text, int offset, boolean opens) {
        int end = reader.isPossessive() ? reader.ownerEnd() : reader.end();
        int length = reader.isPossessive() ? reader.ownerLength() : reader.length();
        String folded = new String(reader.folded(), 0, length);
        TextWord.Shape shape = reader.isSign() ? TextWord.Shape.SIGN : shape(text, reader.start(), reader.body(), end);
        if (isClosed(offset + reader.start(), offset + end)) shape = TextWord.Shape.OTHER;
        int mention = mentionAt(offset + reader.start(), offset + end);
        return new TextWord(reader.start(), end, folded, shape, opens, mention, reader.isPossessive());
    }

    private boolean isClosed(int start, int end) {
        while (nextClosed < closed.size() && closed.get(nextClosed).end() <= start) nextClosed++;
        return nextClosed < closed.size() && closed.get(nextClosed).start() < end;
    }

    private int mentionAt(int start, int end) {
        while (next < mentions.size() && mentions.get(next).span().end() <= start) next++;
        boolean inside = next < mentions.size() && mentions.get(next).span().start() < end;
        return inside ? next : -1;
    }

    /** Whether a capital after the last sign proves nothing: a full stop after a short title is none. */
    private static boolean opensAfter(List<TextWord> words, String text) {
        TextWord sign = words.get(words.size() - 1);
        boolean dot = sign.folded().equals(".");
        if (dot
                && words.size() > 1
                && English.isShortTitle(words.get(words.size() - 2).folded())) return false;
        if (dot && sign.end() < text.length() && !isSpace(text.charAt(sign.end()))) return true;
        char c = sign.folded().charAt(0);
        return ENDS.indexOf(c) >= 0 || QUOTES.indexOf(c) >= 0 || sign.opens();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private TextWord.Shape shape(String text, int start, int body, int end) {
        TextWord.Shape shape = written(text, start, body, end);
        // Addresses cost time to tell, and matter only where there may be a name.
        boolean matters = shape == TextWord.Shape.CAPITAL || shape == TextWord.Shape.CAPITALS;
        return matters && isAddress(text, start) ? TextWord.Shape.OTHER : shape;
    }

    private static TextWord.Shape written(String text, int start, int body, int end) {
        int letters = 0;
        int capitals = 0;
        int small = 0;
        int digits = 0;
        for (int i = body; i < end; i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Character.isDigit(c)) digits++;
            if (Character.isLetter(c)) letters++;
            if (Character.isUpperCase(c) || Character.isTitleCase(c)) capitals++;
            else if (Character.isLowerCase(c)) small++;
        }
        if (letters == 0 || digits > 0 && small > 0 && capitals == 0) return TextWord.Shape.NUMBER;
        if (capitals == 0) return small == 0 ? TextWord.Shape.OTHER : TextWord.Shape.SMALL;
        if (small == 0 && capitals + digits > 1 && body == start) return TextWord.Shape.CAPITALS;
        int first = firstLetter(text, body, end);
        return Character.isUpperCase(first) ? TextWord.Shape.CAPITAL : TextWord.Shape.SMALL;
    }

    private static int firstLetter(String text, int from, int to) {
        int i = from;
        while (i < to && !Character.isLetter(text.codePointAt(i))) i += Character.charCount(text.codePointAt(i));
        return i < to ? text.codePointAt(i) : ' ';
    }

    /** Part of an address of the net or of mail, or of a name among users; words are asked for in rising order. */
    private boolean isAddress(String text, int start) {
        if (start >= chunkEnd) readChunk(text, start);
        return address;
    }

    /** Looks at everything between white space once, whatever the number of its words. */
    private void readChunk(String text, int start) {
        int from = start;
        while (from > chunkEnd && !isSpace(text.charAt(from - 1))) from--;
        address = false;
        int to = from;
        for (; to < text.length() && !isSpace(text.charAt(to)); to++) {
            char c = text.charAt(to);
            boolean afterLetter = to > from && Character.isLetterOrDigit(text.charAt(to - 1));
            address |= c == '@' || c == ':' && text.startsWith("//", to + 1);
            address |= c == '.' && afterLetter && isSmall(text, to + 1) && isSmall(text, to + 2);
        }
        address |= to - from > LONGEST_WORD;
        chunkEnd = to;
    }

    private static boolean isSmall(String text, int at) {
        return at < text.length() && Character.isLowerCase(text.charAt(at));
    }
}
