package org.scholion.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.scholion.problem.Location;

/** Columns are counted in characters, wherever in a line those of two units stand. */
class SourceFileTest {
    private static final String TEXT = "a\uD83D\uDE42b\uD83D\uDE42\n\n\uD83D\uDE42c\uD83Dd\uDE42";

    @Test
    void countsCharactersOfTwoUnitsOnce() {
        SourceFile file = new SourceFile("x.md", TEXT);
        int lineStart = 0;
        int line = 1;
        for (int offset = 0; offset <= TEXT.length(); offset++) {
            int column = TEXT.codePointCount(lineStart, offset) + 1;
            assertThat(file.at(offset)).as("offset %s", offset).isEqualTo(new Location("x.md", line, column));
            if (offset == TEXT.length() || TEXT.charAt(offset) != '\n') continue;
            lineStart = offset + 1;
            line++;
        }
    }
}
