package org.scholion.problem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Collects the problems of one run, from any thread, and gives them back sorted.
 *
 * <p>The same problem reported twice is kept once.
 */
public class Problems {
    private final Set<Problem> found = new LinkedHashSet<>();
    private Map<Code, Severity> severities = Map.of();
    private Set<Code> off = Set.of();
    private final Set<String> unread = new HashSet<>();

    /**
     * A view that reports into this collection, every problem at one place; for texts inside other files.
     *
     * @param place where all its problems are said to be
     */
    public final Problems at(Location place) {
        Problems whole = this;
        return new Problems() {
            @Override
            public void report(Code code, Location ignored, String message, String fix) {
                whole.report(code, place, message, fix);
            }
        };
    }

    /**
     * Applies the archive's {@code checks:} setting to everything reported from now on.
     *
     * @param severities codes whose weight differs from the usual one
     * @param off codes that are not reported at all
     */
    public synchronized void configure(Map<Code, Severity> severities, Set<Code> off) {
        this.severities = severities;
        this.off = off;
    }

    /** Reports a problem with the code's usual weight, or the archive's own. */
    public synchronized void report(Code code, Location at, String message, String fix) {
        if (off.contains(code)) return;
        found.add(new Problem(severities.getOrDefault(code, code.severity()), code, at, message, fix));
    }

    /** Remembers the id of a file that is there but could not be read, which has been reported. */
    public synchronized void unread(String id) {
        unread.add(id);
    }

    /** Whether a file of this id is there but could not be read. */
    public synchronized boolean isUnread(String id) {
        return unread.contains(id);
    }

    /** Reports an id that names nothing; not where it names a file that could not be read: one flaw is one problem. */
    public synchronized void unknown(String id, Location at, String message, String fix) {
        if (!unread.contains(id)) report(Code.UNKNOWN_REFERENCE, at, message, fix);
    }

    /** All problems so far, by file, line, column, then weight. */
    public synchronized List<Problem> sorted() {
        List<Problem> all = new ArrayList<>(found);
        all.sort(Problem.ORDER);
        return List.copyOf(all);
    }

    /** Whether anything so far stops a build. */
    public synchronized boolean anyErrors() {
        return found.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    }

    /** How many problems of each severity, every severity named. */
    public synchronized Map<Severity, Integer> counts() {
        Map<Severity, Integer> counts = new TreeMap<>();
        for (Severity severity : Severity.values()) counts.put(severity, 0);
        found.forEach(p -> counts.merge(p.severity(), 1, Integer::sum));
        return counts;
    }
}
