package org.scholion.problem;

import java.util.Comparator;

/**
 * A point in a content file, as people and editors' programs count it.
 *
 * @param file the path as the content folder was given on the command line, with {@code /}
 * @param line from 1; 0 means the whole file
 * @param column from 1, in Unicode code points; 0 where the line is 0
 */
public record Location(String file, int line, int column) implements Comparable<Location> {
    private static final Comparator<Location> ORDER = Comparator.comparing(Location::file)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column);

    /** The whole of a file. */
    public static Location of(String file) {
        return new Location(file, 0, 0);
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column}; a whole file is printed as its first character, so that programs can jump there. */
    @Override
    public String toString() {
        return Quotable.of(file) + ":" + Math.max(1, line) + ":" + Math.max(1, column);
    }
}
