package org.scholion.problem;

import java.util.Comparator;

/**
 * One thing that is wrong with the content, with its cure.
 *
 * @param severity how much it weighs, after the archive's own settings
 * @param code what kind of problem it is
 * @param at where it is
 * @param message one sentence: what is wrong, with the words that are wrong
 * @param fix what to do, one sentence, perhaps with lines to be pasted; never empty
 */
public record Problem(Severity severity, Code code, Location at, String message, String fix) {
    private static final String INDENT = " ".repeat(4);

    static final Comparator<Problem> ORDER = Comparator.comparing(Problem::at)
            .thenComparing(Problem::severity)
            .thenComparing(p -> p.code().id())
            .thenComparing(Problem::message)
            .thenComparing(Problem::fix);

    /** Content may be quoted in it, so characters that would act on a screen are shown by number, and length is bounded. */
    public Problem {
        message = Quotable.of(message);
        fix = Quotable.lines(fix);
    }

    /** The lines that are printed, without a line feed at the end. Those of a fix stand below each other, all indented alike. */
    @Override
    public String toString() {
        String cure = fix.replace("\n", "\n" + INDENT);
        return at + ": " + severity.word() + ": " + message + " [" + code.id() + "]\n" + INDENT + "fix: " + cure;
    }
}
