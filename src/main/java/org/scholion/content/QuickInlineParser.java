package org.scholion.content;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The library's parser of inline markup, quick on long paragraphs.
 *
 * <p>The library takes a {@code MatchResult} of every code span, link and entity, and on Java 17 each of these copies the
 * whole paragraph: a quarter of a million characters with many code spans would take minutes.
 */
final class QuickInlineParser extends CommonmarkInlineParser {
    QuickInlineParser(
            DataHolder options,
            BitSet special,
            BitSet delimiters,
            Map<Character, DelimiterProcessor> processors,
            LinkRefProcessorData references,
            List<InlineParserExtensionFactory> extensions) {
        super(options, special, delimiters, processors, references, extensions);
    }

    /** The title of a link with its quotes or brackets; the library's pattern recurses once a character. */
    @Override
    public BasedSequence parseLinkTitle() {
        if (index >= input.length()) return null;
        char open = input.charAt(index);
        if (open != '"' && open != '\'' && open != '(') return null;
        char close = open == '(' ? ')' : open;
        int start = index;
        for (int i = start + 1; i < input.length(); i++) {
            char c = input.charAt(i);
            if (c == '\\') i++;
            else if (c == close) {
                index = i + 1;
                return input.subSequence(start, index);
            }
        }
        return null;
    }

    @Override
    public BasedSequence match(Pattern pattern) {
        Matcher matcher = matcher(pattern);
        return matcher == null ? null : input.subSequence(matcher.start(), matcher.end());
    }
}
