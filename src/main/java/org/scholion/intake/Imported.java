package org.scholion.intake;

import java.util.List;

/**
 * How an import ended.
 *
 * @param notes how many notes were written
 * @param already how many were there before, the same
 * @param leftOut how many were not taken in, each with a problem that says why
 * @param files that were changed, as they are shown
 * @param remarks on notes that were written though something about them was not said, a line each
 */
public record Imported(int notes, int already, int leftOut, List<String> files, List<String> remarks) {
    public Imported {
        files = List.copyOf(files);
        remarks = List.copyOf(remarks);
    }
}
