package org.scholion.suggest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Kinds of proposal, in the order in which they are shown. */
public enum Kind {
    AMBIGUOUS('a', "Names in texts that could mean several entries"),
    SPELLINGS('s', "Spellings in texts that come near a known name"),
    TOGETHER('t', "Names in texts that always come with a known name"),
    NAMES('n', "Names in texts that no register knows"),
    LINKS('l', "Passages that may belong together"),
    CLASHES('c', "Names of different entries that are near each other"),
    UNUSED('u', "Names in registers that are never found");

    private final char letter;
    private final String heading;

    Kind(char letter, String heading) {
        this.letter = letter;
        this.heading = heading;
    }

    /** What the ids of its proposals begin with. */
    char letter() {
        return letter;
    }

    /** What stands above its proposals. */
    String heading() {
        return heading;
    }

    /** The word for it on the command line and in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind that a word stands for. */
    public static Optional<Kind> of(String word) {
        return Arrays.stream(values()).filter(k -> k.word().equals(word)).findFirst();
    }
}
