package org.scholion.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.scholion.problem.Code;
import org.scholion.problem.Location;
import org.scholion.problem.Problems;

/** Keeps a site out of the folders that it is made from. */
final class Folders {
    private Folders() {}

    /** Reports an output folder that is, holds or lies in the folder of the content or of the templates. */
    static void keepApart(Options options, Problems problems) {
        keepApart(options.output(), options.content(), "content", problems);
        keepApart(options.output(), options.templates(), "templates", problems);
    }

    private static void keepApart(Path output, Path other, String what, Problems problems) {
        Path here = real(output);
        Path there = real(other);
        if (!here.startsWith(there) && !there.startsWith(here)) return;
        String how = here.equals(there) ? "is" : here.startsWith(there) ? "lies in" : "holds";
        problems.report(
                Code.OUTPUT,
                Location.of(output.toString()),
                "the output folder " + how + " the folder of the " + what,
                "choose another folder with --output");
    }

    /** The path with its links resolved, as far as it exists. */
    private static Path real(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path existing = absolute;
        while (existing.getParent() != null && !Files.exists(existing)) existing = existing.getParent();
        try {
            return existing.toRealPath().resolve(existing.relativize(absolute));
        } catch (IOException e) {
            return absolute;
        }
    }
}
