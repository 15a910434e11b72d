package org.scholion.content;

import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholion.text.CodePoints;

/** Copies characters of a source into a passage, each with its place. */
final class WrittenText {
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[A-Za-z][A-Za-z0-9]{0,31});");
    private static final CharPredicate PUNCTUATION = CharPredicate.anyOf("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~");

    private WrittenText() {}

    /** Characters as written. */
    static void asWritten(BasedSequence chars, PassageBuilder out) {
        for (int i = 0; i < chars.length(); i++) out.add(chars.charAt(i), chars.getIndexOffset(i));
    }

    /** Characters as written, less the backslashes that escape punctuation, with entities as what they stand for. */
    static void text(BasedSequence chars, PassageBuilder out) {
        int i = 0;
        while (i < chars.length()) {
            char c = chars.charAt(i);
            if (c == '\\' && i + 1 < chars.length() && PUNCTUATION.test(chars.charAt(i + 1))) i++;
            else if (c == '&') {
                Matcher entity = ENTITY.matcher(chars).region(i, chars.length());
                if (entity.lookingAt()) {
                    decoded(chars.subSequence(i, entity.end()), out);
                    i = entity.end();
                    continue;
                }
            }
            out.add(chars.charAt(i), chars.getIndexOffset(i));
            i++;
        }
    }

    static void decoded(BasedSequence entity, PassageBuilder out) {
        String character = Escaping.unescapeHtml(entity);
        if (character.contentEquals(entity) || isControl(character)) asWritten(entity, out);
        else out.addFrom(character, entity.getStartOffset());
    }

    /** Whether it stands for a character that no page can show. */
    static boolean isControl(String character) {
        return character.codePoints().anyMatch(c -> !CodePoints.isShown(c));
    }
}
