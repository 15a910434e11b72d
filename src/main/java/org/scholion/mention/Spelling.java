package org.scholion.mention;

import java.util.ArrayList;
import java.util.List;
import org.scholion.text.Words;

/**
 * A name as a register spells it, ready to be looked for.
 *
 * @param words its folded words, without signs at its ends other than brackets
 * @param letters how many letters and digits they have, articles apart
 * @param cases the case of its letters, as {@link Tokens#cases} gives it
 */
record Spelling(List<String> words, int letters, String cases) {
    Spelling {
        words = List.copyOf(words);
    }

    static Spelling of(String text) {
        List<String> words = new ArrayList<>();
        int letters = 0;
        int kept = 0;
        Words reader = new Words(text);
        while (reader.next()) {
            String word = new String(reader.folded(), 0, reader.length());
            boolean edge = reader.isSign() && "()[]".indexOf(word) < 0;
            if (edge && words.isEmpty()) continue;
            words.add(word);
            if (!edge) kept = words.size();
            if (!reader.isSign()) letters += reader.length() - (reader.body() > reader.start() ? 3 : 0);
        }
        return new Spelling(words.subList(0, kept), letters, cases(text));
    }

    private static String cases(String text) {
        Tokens tokens = new Tokens(new Vocabulary(), Endings.of(""));
        tokens.read(text);
        return tokens.count() == 0 ? "" : tokens.cases(0, tokens.count(), tokens.end(tokens.count() - 1));
    }

    /** Whether it is all capitals, at most so many; a digit may be among them. */
    boolean isAbbreviation(int most) {
        boolean capitals = !cases.isEmpty() && cases.indexOf('l') < 0;
        return capitals && letters <= most && letters <= cases.length() + digits();
    }

    private int digits() {
        return (int) words.stream()
                .flatMapToInt(String::chars)
                .filter(Character::isDigit)
                .count();
    }
}
