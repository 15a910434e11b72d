package org.scholion.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scholion.problem.Code;
import org.scholion.problem.Problems;
import org.scholion.register.Entry;
import org.scholion.register.Name;
import org.scholion.register.Registers;
import org.scholion.text.Fold;

/** Findings: names of two entries that are one when names are compared, with nothing to tell the entries apart. */
final class SharedNameCheck {
    private final Registers registers;
    private final Problems problems;

    SharedNameCheck(Registers registers, Problems problems) {
        this.registers = registers;
        this.problems = problems;
    }

    private record Owned(Entry entry, Name name) {
        boolean isLike(Owned other) {
            boolean sameTime = !entry.lastDay(name).isBefore(other.entry.firstDay(other.name))
                    && !other.entry.lastDay(other.name).isBefore(entry.firstDay(name));
            boolean byCase = name.match() == Name.Match.EXACT
                    && other.name.match() == Name.Match.EXACT
                    && !name.text().equals(other.name.text());
            return !entry.id().equals(other.entry.id()) && sameTime && !byCase;
        }
    }

    void run() {
        Map<String, List<Owned>> names = new TreeMap<>();
        for (Entry entry : registers.all()) {
            for (Name name : entry.names()) {
                if (name.match() == Name.Match.OFF || name.match() == Name.Match.NEAR) continue;
                names.computeIfAbsent(Fold.name(name.text()), k -> new ArrayList<>())
                        .add(new Owned(entry, name));
            }
        }
        names.values().forEach(this::report);
    }

    /** The first of them that is like one before it. */
    private void report(List<Owned> owned) {
        for (int i = 1; i < owned.size(); i++) {
            Owned later = owned.get(i);
            Optional<Owned> earlier =
                    owned.subList(0, i).stream().filter(later::isLike).findFirst();
            if (earlier.isEmpty()) continue;
            Entry other = earlier.get().entry();
            problems.report(
                    Code.SHARED_NAME,
                    later.name().at(),
                    "'" + later.name().text() + "' is a name of '"
                            + later.entry().id() + "' and of '" + other.id() + "' in the register '" + other.register()
                            + "', and nothing tells them apart",
                    "give one of them dates, words that stand near, or match: off");
            return;
        }
    }
}
