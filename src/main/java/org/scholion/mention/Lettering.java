package org.scholion.mention;

/** Whether a passage is written so that capitals say little: a headline, or a line without small letters. */
final class Lettering {
    private static final int FEWEST_WORDS_SHOUTED = 3;
    private static final int SHORTEST_COUNTED = 4;
    private static final String SENTENCE_ENDS = ".!?:;\u2026";

    private final Tokens tokens;
    private String read = "";
    private boolean shouted;
    private boolean titled;

    /** @param tokens the passage that is read, and those after it */
    Lettering(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether it has words enough, and no small letters: case says nothing there. */
    boolean isShouted() {
        look();
        return shouted;
    }

    /** Whether most of its longer words begin with a capital, and it does not end as a sentence. */
    boolean isTitled() {
        look();
        return titled;
    }

    private void look() {
        if (read.equals(tokens.text())) return;
        read = tokens.text();
        int words = 0;
        int upper = 0;
        int lower = 0;
        for (int t = 0; t < tokens.count(); t++) {
            if (tokens.isSign(t)) continue;
            words++;
            if (tokens.end(t) - tokens.start(t) < SHORTEST_COUNTED) continue;
            if (tokens.isCapital(t)) upper++;
            else lower++;
        }
        shouted =
                upper > 0 && words >= FEWEST_WORDS_SHOUTED && read.codePoints().noneMatch(Character::isLowerCase);
        titled = upper > 1 && upper > 3 * lower && !endsAsSentence();
    }

    private boolean endsAsSentence() {
        int t = tokens.count() - 1;
        while (t > 0 && tokens.isQuote(t)) t--;
        return SENTENCE_ENDS.indexOf(read.charAt(tokens.start(t))) >= 0;
    }
}
