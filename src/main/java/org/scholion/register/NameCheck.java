package org.scholion.register;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.List;
import org.scholion.problem.Code;
import org.scholion.problem.Problems;
import org.scholion.text.Fold;

/** Reports names that no text could hold, or that are not what they look like. */
final class NameCheck {
    /** Scripts whose letters look alike. */
    private static final List<UnicodeScript> ALIKE = List.of(
            UnicodeScript.LATIN,
            UnicodeScript.CYRILLIC,
            UnicodeScript.GREEK,
            UnicodeScript.ARMENIAN,
            UnicodeScript.CHEROKEE,
            UnicodeScript.COPTIC,
            UnicodeScript.LISU,
            UnicodeScript.DESERET,
            UnicodeScript.OSAGE,
            UnicodeScript.VAI);

    /** Letters and marks without a shape: fillers, the grapheme joiner, vowels of Khmer that are never written. */
    private static final String SHAPELESS = "\u115F\u1160\u3164\uFFA0\u034F\u17B4\u17B5\u2800\u180B\u180C\u180D";

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private final Problems problems;

    NameCheck(Problems problems) {
        this.problems = problems;
    }

    void check(Name name) {
        checkLength(name);
        name.text()
                .codePoints()
                .filter(c -> isUnseen(c) || isJoiner(c) && isJoinedInVain(name.text()))
                .findFirst()
                .ifPresent(c -> unseen(name, c));
        if (isMixed(name.text())) {
            String message = "the name '" + name.text() + "' mixes look-alike letters of two scripts";
            problems.report(Code.SUSPECT_NAME, name.at(), message, "type the name again");
        }
    }

    private void checkLength(Name name) {
        if (name.match() == Name.Match.OFF) return;
        if (name.text().isBlank()) {
            problems.report(Code.BAD_NAME, name.at(), "a name is empty", "give it, or delete the line");
            return;
        }
        long letters = name.text().codePoints().filter(NameCheck::isHeard).count();
        if (letters == 0)
            problems.report(Code.BAD_NAME, name.at(), "a name has no letters or digits", "type the name again");
        else if (letters < 2)
            problems.report(
                    Code.BAD_NAME,
                    name.at(),
                    "the name '" + name.text() + "' has fewer than two letters",
                    "give it in full, or set match: off");
        else if (name.text().strip().split("[\\s\\p{Z}]+").length > Name.MOST_WORDS)
            problems.report(
                    Code.BAD_NAME,
                    name.at(),
                    "a name has more than " + Name.MOST_WORDS + " words",
                    "give the name alone, or set match: off");
    }

    /** Signs, marks, and letters that are passed over when names are compared, are no letters of a name. */
    private static boolean isHeard(int c) {
        return Character.isLetterOrDigit(c) && !Fold.of(c).isEmpty();
    }

    private void unseen(Name name, int c) {
        String message = "a name holds a character that cannot be seen: " + Character.getName(c);
        problems.report(Code.SUSPECT_NAME, name.at(), message, "type the name again");
    }

    private static boolean isUnseen(int c) {
        if (isJoiner(c)) return false;
        int type = Character.getType(c);
        boolean selector = c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
        return selector
                || SHAPELESS.indexOf(c) >= 0
                || type == Character.FORMAT
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || type == Character.SURROGATE;
    }

    private static boolean isJoiner(int c) {
        return c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER;
    }

    /** Joiners belong to the spelling of some scripts, Persian and those of India among them, but of none of these. */
    private static boolean isJoinedInVain(String text) {
        return text.codePoints().noneMatch(c -> Character.isLetter(c) && !ALIKE.contains(UnicodeScript.of(c)));
    }

    /** Whether a word has letters of two scripts whose letters look alike. */
    private static boolean isMixed(String text) {
        for (String word : Normalizer.normalize(text, Normalizer.Form.NFC).split("[^\\p{L}\\p{M}]+")) {
            long scripts = word.codePoints()
                    .mapToObj(UnicodeScript::of)
                    .filter(ALIKE::contains)
                    .distinct()
                    .count();
            if (scripts > 1) return true;
        }
        return false;
    }
}
