package org.scholion.suggest;

import java.util.ArrayList;
import java.util.List;
import org.scholion.register.Entry;
import org.scholion.register.Registers;
import org.scholion.relate.Reason;

/** Says to editors why two passages may belong together. Pages say it in their readers' language; commands speak English. */
final class LinkReason {
    private LinkReason() {}

    /** The reason as one line; names of private people are given, since editors decide about them. */
    static String of(Reason reason, Registers registers) {
        List<String> clauses = new ArrayList<>();
        for (Reason.Part part : reason.parts()) {
            List<String> names =
                    part.named().stream().map(n -> name(n, registers)).toList();
            clauses.add(clause(part.kind(), names));
        }
        return String.join("; ", clauses);
    }

    private static String name(Reason.Named named, Registers registers) {
        return registers.find(named.entry()).map(Entry::name).orElse(named.text());
    }

    private static String clause(Reason.Kind kind, List<String> names) {
        String all = String.join(", ", names);
        return switch (kind) {
            case BOTH_NAME -> "both name " + all;
            case SAME_PERSON -> "both name the same person";
            case TOOK_PLACE -> String.join(" took place in ", names);
            case LIES_WITHIN -> String.join(" lies within ", names);
            case PART_OF -> String.join(" is part of ", names);
            case THEN_NOW -> String.join(" then, ", names) + " now";
            case LOOKS_BACK -> "looks back to " + all;
            case BOTH_SPEAK -> "both speak of " + all;
            case BY_EDITORS -> "set by the editors";
        };
    }
}
