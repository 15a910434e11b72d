package org.scholion.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.scholion.annotate.Note;
import org.scholion.content.ContentFolder;
import org.scholion.content.edit.Edits;
import org.scholion.problem.Code;
import org.scholion.problem.Location;
import org.scholion.problem.Problems;
import org.scholion.problem.Severity;
import org.scholion.relate.Archive;
import org.scholion.text.SourceFile;
import org.scholion.text.json.JsonReader;

/**
 * Brings Web Annotations into the annotations of their articles. What is there stays, to the byte; a note that is there
 * with other content is reported, and nothing is written over it.
 */
public final class AnnotationsImport {
    private static final int LONGEST_TEXT = 1 << 20;

    /** Where a note that cannot come in is no flaw of the content, which stays as good as it was. */
    private static final Map<Code, Severity> LESS = Map.of(
            Code.ORPHAN_NOTE, Severity.WARNING,
            Code.AMBIGUOUS_NOTE, Severity.WARNING);

    private static final List<Code> LEFT_OUT =
            List.of(Code.NOT_IMPORTED, Code.DIFFERENT_NOTE, Code.ORPHAN_NOTE, Code.AMBIGUOUS_NOTE);

    private final Targets targets;
    private final NoteDraft drafts;
    private final ContentFolder content;
    private final Problems problems;
    private final List<WebAnnotation> found = new ArrayList<>();
    private final Map<String, ArticleNotes> notes = new TreeMap<>();
    private final List<String> remarks = new ArrayList<>();

    /**
     * @param archive without errors
     * @param problems without any so far; told of what is left out, and why
     */
    public AnnotationsImport(Archive archive, ContentFolder content, Defaults defaults, Problems problems) {
        this.targets = new Targets(archive);
        this.drafts = new NoteDraft(defaults, archive.registers());
        this.content = content;
        this.problems = problems;
        problems.configure(LESS, Set.of());
    }

    // ---- files

    /** Reads a file; what it holds is written by {@link #write}. @param path as it was given */
    public void read(String path) {
        ContentFolder here = new ContentFolder(Path.of(""), "", problems);
        if (!Files.isRegularFile(here.path(path))) {
            problems.report(
                    Code.UNREADABLE, Location.of(path), "there is no such file", "give files that hold annotations");
            return;
        }
        here.read(path).ifPresent(this::read);
    }

    private void read(SourceFile file) {
        String start = file.text().stripLeading();
        if (!start.startsWith("{") && !start.startsWith("[")) {
            problems.report(
                    Code.NOT_ANNOTATIONS,
                    file.whole(),
                    "this is no JSON; of what others write, Web Annotations alone can be imported so far",
                    "export the notes as Web Annotations (JSON-LD), or as JSON from Hypothesis");
            return;
        }
        JsonReader.read(file, LONGEST_TEXT, "mend the file, or export it again", problems)
                .map(json -> Listed.in(file, json, problems))
                .ifPresent(all -> all.forEach(json -> found.add(AnnotationJson.read(file, json))));
    }

    // ---- notes

    /** Writes what was read and is new; each file whole or not at all. */
    public Imported write() {
        Threads threads = new Threads(found);
        for (WebAnnotation root : threads.roots()) {
            if (take(root, threads.answers(root))) continue;
            for (WebAnnotation answer : threads.answers(root))
                leaveOut(answer, new LeftOut("what it answers was left out", "see there"));
        }
        LeftOut stray = new LeftOut("what it answers is in none of the files", "import both together");
        threads.strays().forEach(s -> leaveOut(s, stray));
        return written();
    }

    /** Takes an annotation in, or says why not. @return whether it is in, or was there */
    private boolean take(WebAnnotation from, List<WebAnnotation> answers) {
        try {
            ArticleNotes there = article(from);
            Optional<Note> note = there.take(from, targets, drafts, answers);
            if (note.isPresent() && NoteDraft.kind(from).isEmpty()) remarks.add(unkind(note.get()));
            return true;
        } catch (LeftOut e) {
            leaveOut(from, e);
            return false;
        }
    }

    private static String unkind(Note note) {
        return note.at() + ": nothing says of which kind the note '" + note.id() + "' is; written as context";
    }

    private void leaveOut(WebAnnotation annotation, LeftOut why) {
        if (why.getMessage().isEmpty()) return;
        String which = annotation.id().isEmpty() ? "the annotation" : "the annotation '" + annotation.id() + "'";
        problems.report(Code.NOT_IMPORTED, annotation.at(), which + " was left out: " + why.getMessage(), why.fix());
    }

    private ArticleNotes article(WebAnnotation from) throws LeftOut {
        if (from.severalTargets())
            throw new LeftOut("it is about several things at once", "make an annotation of each");
        var articles = targets.find(from.targets());
        if (articles.isEmpty())
            throw new LeftOut(
                    from.targets().isEmpty()
                            ? "it does not say what it is about"
                            : "no article has the address '" + from.targets().get(0) + "'",
                    "its target must be an article's page here, or an article's original: url");
        if (articles.size() > 1)
            throw new LeftOut(
                    "several articles have this original: "
                            + String.join(
                                    ", ", articles.stream().map(a -> a.id()).toList()),
                    "change its target to the page of one of them, articles/"
                            + articles.get(0).id() + ".html");
        if (articles.get(0).article().withdrawn().isPresent())
            throw new LeftOut("its article '" + articles.get(0).id() + "' is withdrawn", "leave it where it is");
        return notes.computeIfAbsent(articles.get(0).id(), id -> new ArticleNotes(articles.get(0), problems));
    }

    private int leftOut() {
        return (int) problems.sorted().stream()
                .filter(p -> LEFT_OUT.contains(p.code()))
                .count();
    }

    private Imported written() {
        Edits edits = new Edits(content, problems);
        Map<String, Integer> counts = new TreeMap<>();
        int already = 0;
        for (ArticleNotes each : notes.values()) {
            already += each.already();
            if (each.taken().isEmpty()) continue;
            edits.append(
                    each.path(),
                    "notes",
                    each.taken().stream().map(NoteYaml::item).toList());
            counts.put(content.shown(each.path()), each.taken().size());
        }
        List<String> files = edits.write();
        int count = files.stream().mapToInt(counts::get).sum();
        return new Imported(count, already, leftOut(), files, count > 0 ? remarks : List.of());
    }
}
