package org.scholion.accept;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.scholion.content.ContentFolder;
import org.scholion.content.edit.Edits;
import org.scholion.ledger.Ledger;
import org.scholion.ledger.LedgerText;
import org.scholion.problem.Problems;

/** The ledger's files on disk. */
public final class LedgerFiles {
    private LedgerFiles() {}

    /**
     * Writes the files that differ, and takes away those of articles that have another id now.
     *
     * @param problems told of files that could not be written
     * @return the paths that were written or taken away, as they are shown
     */
    public static List<String> write(Ledger before, Ledger after, ContentFolder content, Problems problems) {
        Map<String, String> files = LedgerText.of(after);
        Edits edits = new Edits(content, problems);
        files.forEach(edits::put);
        List<String> old = new ArrayList<>(LedgerText.of(before).keySet());
        old.removeIf(((Predicate<String>) files::containsKey).or(p -> !content.isFile(p)));
        List<String> written = new ArrayList<>(edits.write());
        if (problems.anyErrors()) return written;
        Edits removals = new Edits(content, problems);
        old.forEach(removals::remove);
        written.addAll(removals.write());
        return written;
    }
}
