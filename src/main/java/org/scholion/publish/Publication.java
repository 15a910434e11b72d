package org.scholion.publish;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.scholion.text.Sha256;

/**
 * Turns the old site into the new one, or back.
 *
 * <p>Journal first, then step by step, each old file kept aside; the change is complete when the journal is deleted.
 * Until then every step can be undone, by this run when something fails, or by the next when this one was killed. All
 * steps of undoing may be done again.
 */
final class Publication {
    private final Path root;
    private final Staging staging;
    private final Disk disk;

    Publication(Path root, Staging staging, Disk disk) {
        this.root = root;
        this.staging = staging;
        this.disk = disk;
    }

    /**
     * Does all steps in order. After an exception the old site is there again, unless undoing failed too: then the
     * journal is left.
     */
    void change(List<Step> steps) throws IOException {
        if (steps.isEmpty()) return;
        try {
            writeJournal(steps);
            for (Step step : steps) take(step);
            disk.delete(staging.journal());
        } catch (IOException e) {
            undoAfter(e);
            throw e;
        }
    }

    private void undoAfter(IOException cause) {
        try {
            undo();
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    /** Undoes what a journal says has begun, if there is one. */
    void undo() throws IOException {
        if (!Files.exists(staging.journal())) return;
        List<Step> steps = new ArrayList<>();
        for (String line : Files.readAllLines(staging.journal(), StandardCharsets.UTF_8)) {
            Step.read(line).ifPresent(steps::add);
        }
        Collections.reverse(steps);
        for (Step step : steps) untake(step);
        disk.delete(staging.journal());
    }

    private void writeJournal(List<Step> steps) throws IOException {
        Path part = staging.unfinishedJournal();
        try (Writer out = new BufferedWriter(new OutputStreamWriter(disk.write(part), StandardCharsets.UTF_8))) {
            for (Step step : steps) out.write(step.line() + "\n");
        }
        disk.move(part, staging.journal());
    }

    private void take(Step step) throws IOException {
        Path target = root.resolve(step.path());
        Path aside = staging.aside(step.path());
        if (step.act() != Step.Act.ADD) disk.createFolders(aside.getParent());
        if (step.act() == Step.Act.REMOVE) {
            disk.move(target, aside);
            disk.prune(target, root);
            return;
        }
        disk.createFolders(target.getParent());
        if (step.act() == Step.Act.REPLACE) disk.keep(target, aside);
        else if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(target.toString(), null, "it appeared while the site was written");
        }
        disk.move(staging.fresh(step.path()), target);
    }

    private void untake(Step step) throws IOException {
        Path target = root.resolve(step.path());
        Path aside = staging.aside(step.path());
        if (step.act() == Step.Act.ADD) {
            if (isNew(step, target)) disk.delete(target);
            disk.prune(target, root);
        } else if (Files.exists(aside, LinkOption.NOFOLLOW_LINKS)) {
            disk.createFolders(target.getParent());
            disk.move(aside, target);
        }
    }

    /** Bytes that this build did not write are somebody else's, and stay. */
    private static boolean isNew(Step step, Path target) throws IOException {
        return Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
                && Sha256.of(target).equals(step.hash());
    }
}
