package org.scholion.cli;

import java.util.List;

/**
 * What one command printed, with the workspace's own folder left out of every path.
 *
 * @param status the exit status
 */
record Run(int status, String out, String err) {
    /** The first lines of the problems: place, weight, message, code. */
    List<String> problems() {
        return err.lines()
                .filter(l -> !l.startsWith(" ") && !l.startsWith("scholion:"))
                .toList();
    }

    /** The codes of the problems, in the order printed. */
    List<String> codes() {
        return problems().stream()
                .map(l -> l.substring(l.lastIndexOf('[') + 1, l.length() - 1))
                .toList();
    }
}
