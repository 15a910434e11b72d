package org.scholion.check;

import org.scholion.content.ContentFolder;
import org.scholion.problem.Problems;
import org.scholion.relate.Archive;

/** Every check of the archive as a whole, before pages are made. */
public final class ArchiveChecks {
    private ArchiveChecks() {}

    /**
     * Runs all checks; those for findings only where there are no errors, since faulty files name nothing.
     *
     * @param archive what was read
     * @param content for files that articles name
     * @param problems told of what is found
     */
    public static void run(Archive archive, ContentFolder content, Problems problems) {
        new ReferenceCheck(archive, problems).run();
        new AddressCheck(archive, problems).run();
        new FileCheck(archive, content, problems).run();
        new DateCheck(archive, problems).run();
        new LookalikeCheck(archive.registers(), problems).run();
        LedgerCheck ledger = new LedgerCheck(archive, content, problems);
        ledger.run();
        if (problems.anyErrors()) return;
        new UseCheck(archive, problems).run();
        new SharedNameCheck(archive.registers(), problems).run();
        ledger.unrecorded();
    }
}
