package org.scholion.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import org.scholion.problem.Code;
import org.scholion.problem.Location;
import org.scholion.problem.Problems;

/**
 * Why a site could not be written, for people.
 *
 * @param cause one phrase
 * @param fix what to do
 */
record OutputFailure(String cause, String fix) {
    private static final String ELSEWHERE = "choose another folder with --output";

    /** Tells what an exception means. */
    static OutputFailure of(Exception e) {
        if (e instanceof InvalidPathException name) {
            return new OutputFailure(
                    "this machine's locale cannot write the file name '" + name.getInput() + "'",
                    "run the program with LC_ALL=C.UTF-8");
        }
        if (e instanceof AtomicMoveNotSupportedException) {
            return new OutputFailure(
                    "the output folder and the folder around it are on different file systems",
                    "choose as output a folder inside it");
        }
        if (e instanceof NotDirectoryException) {
            return new OutputFailure(file(e) + " is not a folder", "move it away, or " + ELSEWHERE);
        }
        if (e instanceof AccessDeniedException) {
            return new OutputFailure(
                    "no permission to write " + file(e),
                    "give this user the right to write to the output folder and the folder around it, or " + ELSEWHERE);
        }
        return ofReason(e);
    }

    private static OutputFailure ofReason(Exception e) {
        String reason = reason(e);
        String plain = reason.toLowerCase(Locale.ROOT);
        if (plain.contains("no space") || plain.contains("quota")) {
            return new OutputFailure("the disk is full (" + reason + ")", "free some space and build again");
        }
        return new OutputFailure(reason + where(e), "mend this, or " + ELSEWHERE);
    }

    private static String reason(Exception e) {
        if (e instanceof FileSystemException f && f.getReason() != null) return f.getReason();
        String kind = e.getClass().getSimpleName();
        return e instanceof FileSystemException || e.getMessage() == null ? kind : e.getMessage();
    }

    private static String where(Exception e) {
        return e instanceof FileSystemException f && f.getFile() != null ? ": " + f.getFile() : "";
    }

    private static String file(Exception e) {
        return ((FileSystemException) e).getFile();
    }

    /** Reports that nothing was written. */
    static void report(Exception e, String shown, Problems problems) {
        OutputFailure failure = of(e);
        boolean torn = e instanceof IOException && e.getSuppressed().length > 0;
        String state = torn ? "; the old site comes back when a build can write again" : "; the old site stays";
        problems.report(
                Code.OUTPUT,
                Location.of(shown),
                "the site could not be written: " + failure.cause() + state,
                failure.fix());
    }
}
