package org.scholion.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.scholion.problem.Location;
import org.scholion.text.Edtf;

/**
 * One name of an entry.
 *
 * @param text as it is printed
 * @param language BCP 47, or empty
 * @param from since when it was used, if known
 * @param to until when, if known
 * @param match how it is found in texts
 * @param near for {@link Match#NEAR}: one of these words stands in the same sentence
 * @param at where the register gives it
 */
public record Name(
        String text,
        String language,
        Optional<Edtf> from,
        Optional<Edtf> to,
        Match match,
        List<String> near,
        Location at) {
    /** A name of more words is not looked for, so that no text makes the search slow. */
    public static final int MOST_WORDS = 40;

    /** How a name is found in texts. */
    public enum Match {
        /** Folded: case, accents, hyphens and forms of the Arabic article do not count. */
        ANY,
        /** As ANY, but case counts. */
        EXACT,
        /** As ANY, where a certain word stands in the same sentence. */
        NEAR,
        /** Printed, never found. */
        OFF
    }

    /** Whether the register says when it was used. */
    public boolean isDated() {
        return from.isPresent() || to.isPresent();
    }

    /** The first day on which it may have been used; the beginning of time where the register gives none. */
    public LocalDate firstDay() {
        return from.flatMap(Edtf::earliest).orElse(LocalDate.MIN);
    }

    /** The last day on which it may have been used; the end of time where the register gives none. */
    public LocalDate lastDay() {
        return to.flatMap(Edtf::latest).orElse(LocalDate.MAX);
    }

    /** The first letter of every word, each with a full stop. */
    public static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.strip().split("[\\s\\p{Z}]+")) {
            word.codePoints().filter(Character::isLetterOrDigit).findFirst().ifPresent(c -> {
                if (!initials.isEmpty()) initials.append(' ');
                initials.appendCodePoint(c).append('.');
            });
        }
        return initials.toString();
    }
}
