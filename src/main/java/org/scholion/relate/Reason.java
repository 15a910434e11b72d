package org.scholion.relate;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.scholion.message.Messages;
import org.scholion.text.Edtf;

/**
 * Why two passages are linked, ready to be said in any language.
 *
 * @param parts the weightiest first; none where there is no evidence
 */
public record Reason(List<Part> parts) {
    /** That of a confirmed link for which the program sees none. */
    public static final Reason BY_EDITORS = new Reason(List.of(new Part(Kind.BY_EDITORS, List.of())));

    /** What a part says. */
    public enum Kind {
        /** Both passages name these entries. */
        BOTH_NAME,
        /** Both name a person whose name is not shown. */
        SAME_PERSON,
        /** The first, an event, took place in the second. */
        TOOK_PLACE,
        /** The first lies within the second. */
        LIES_WITHIN,
        /** The first is listed as part of the second. */
        PART_OF,
        /** The first is the name then, the second the name now. */
        THEN_NOW,
        /** One passage names this event or time of the other period. */
        LOOKS_BACK,
        /** Both use these words. */
        BOTH_SPEAK,
        /** The editors set the link. */
        BY_EDITORS
    }

    /** One clause. */
    public record Part(Kind kind, List<Named> named) {}

    /**
     * What a clause speaks of.
     *
     * @param text a name or word as it is written, or an EDTF date; shown where there is no entry
     * @param entry the id of the entry that it is the name of, or empty
     */
    public record Named(String text, String entry) {}

    /**
     * The reason as one sentence without a full stop; empty for none.
     *
     * @param words in whose language
     * @param names the name of an entry by its id
     */
    public String in(Messages words, Function<String, String> names) {
        return in(words, names, UnaryOperator.identity());
    }

    /** As the other. @param apart sets what stands in the texts apart from the words around it */
    public String in(Messages words, Function<String, String> names, UnaryOperator<String> apart) {
        String said = "";
        for (Part part : parts) {
            String key = "reason." + part.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
            boolean goesOn = !said.isEmpty() && words.pattern(key + ".next").isPresent();
            String clause = clause(goesOn ? key + ".next" : key, part, words, names, apart);
            said = said.isEmpty() ? clause : words.say("reason.join", said, clause);
        }
        return said.isEmpty() ? said : Character.toUpperCase(said.charAt(0)) + said.substring(1);
    }

    private static String clause(
            String key, Part part, Messages words, Function<String, String> names, UnaryOperator<String> apart) {
        List<String> said = part.named().stream()
                .map(n -> apart.apply(name(n, words, names)))
                .toList();
        return switch (part.kind()) {
            case BOTH_NAME, BOTH_SPEAK -> words.say(key, words.list(said));
            default -> words.say(key, said.toArray());
        };
    }

    private static String name(Named named, Messages words, Function<String, String> names) {
        if (!named.entry().isEmpty()) return names.apply(named.entry());
        return Edtf.parse(named.text()).map(words.dates()::words).orElse(named.text());
    }
}
