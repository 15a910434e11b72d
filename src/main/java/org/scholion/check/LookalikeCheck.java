package org.scholion.check;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.scholion.problem.Code;
import org.scholion.problem.Problems;
import org.scholion.register.Entry;
import org.scholion.register.Name;
import org.scholion.register.Registers;
import org.scholion.text.Fold;

/** Warns of names of two entries that look the same and are not: one of them would never be found. */
final class LookalikeCheck {
    private final Registers registers;
    private final Problems problems;
    private final Map<String, Seen> looks = new TreeMap<>();

    LookalikeCheck(Registers registers, Problems problems) {
        this.registers = registers;
        this.problems = problems;
    }

    private record Seen(Entry entry, Name name, String folded) {}

    void run() {
        // The library's tables take long to load, and only letters of other scripts need them.
        UnaryOperator<String> look = anyFromAlikeScripts() ? new Skeletons()::of : LookalikeCheck::plainLook;
        for (Entry entry : registers.all()) {
            for (Name name : entry.names()) {
                if (name.match() != Name.Match.OFF) compare(new Seen(entry, name, Fold.name(name.text())), look);
            }
        }
    }

    private void compare(Seen name, UnaryOperator<String> look) {
        Seen first = looks.putIfAbsent(look.apply(name.name().text()), name);
        if (first == null || first.entry() == name.entry() || first.folded().equals(name.folded())) return;
        problems.report(
                Code.LOOKALIKE_NAME,
                name.name().at(),
                "'" + name.name().text() + "' looks like '" + first.name().text() + "', a name of '"
                        + first.entry().id() + "', but is written with other letters",
                "type the name again, or change it so that readers can tell the two apart");
    }

    private boolean anyFromAlikeScripts() {
        return registers.all().stream()
                .flatMap(e -> e.names().stream())
                .flatMapToInt(n -> n.text().codePoints())
                .anyMatch(LookalikeCheck::isFromAlikeScript);
    }

    private static boolean isFromAlikeScript(int c) {
        if (c < 0x250) return false;
        return switch (Character.UnicodeScript.of(c)) {
            case CYRILLIC, GREEK, ARMENIAN, CHEROKEE, COPTIC, LISU, DESERET, OSAGE, VAI -> true;
            default -> false;
        };
    }

    /** The look of Latin letters and figures that differ in few fonts. */
    private static String plainLook(String name) {
        StringBuilder look = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            switch (c) {
                case 'I', '1', '|' -> look.append('l');
                case '0' -> look.append('O');
                case 'm' -> look.append("rn");
                case 'w' -> look.append("vv");
                default -> look.append(c);
            }
        }
        return look.toString();
    }
}
