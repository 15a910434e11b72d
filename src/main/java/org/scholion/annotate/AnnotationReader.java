package org.scholion.annotate;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.scholion.content.Body;
import org.scholion.content.MarkdownReader;
import org.scholion.ledger.ArticleRecord;
import org.scholion.ledger.Hashes;
import org.scholion.ledger.NoteRecord;
import org.scholion.problem.Code;
import org.scholion.problem.Problems;
import org.scholion.text.Edtf;
import org.scholion.text.Ids;
import org.scholion.text.SourceFile;
import org.scholion.text.yaml.Fields;
import org.scholion.text.yaml.YamlNode;
import org.scholion.text.yaml.YamlNode.Mapping;
import org.scholion.text.yaml.YamlNode.Sequence;
import org.scholion.text.yaml.YamlReader;

/** Reads one annotation file. */
public final class AnnotationReader {
    private static final Pattern PASSAGE = Pattern.compile("p[0-9]+(\\.s[0-9]+)?");
    private static final String WHOLE = ", or delete the line, and the note is on the whole article";
    private static final List<String> STATUSES = List.of("confirmed", "rejected");

    private final SourceFile file;
    private final Problems problems;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> given = new HashSet<>();
    private final ArticleRecord record;
    private int unnamed;

    private AnnotationReader(SourceFile file, ArticleRecord record, Problems problems) {
        this.file = file;
        this.record = record;
        this.problems = problems;
    }

    /** What the file says about an article of which nothing is accepted yet. */
    public static Annotations read(String article, SourceFile file, Problems problems) {
        return read(article, file, ArticleRecord.none(article), problems);
    }

    /**
     * What the file says about an article; nothing where it cannot be read, after saying why.
     *
     * @param record what is accepted of the article: notes without an id keep the one that they were accepted with
     */
    public static Annotations read(String article, SourceFile file, ArticleRecord record, Problems problems) {
        if (file.text().isBlank()) {
            problems.report(Code.EMPTY_FILE, file.at(0), "the file is empty", "write notes, or delete the file");
            return unread(article, problems);
        }
        return YamlReader.read(file.text(), file.path(), 0, problems)
                .map(m -> new AnnotationReader(file, record, problems)
                        .annotations(article, new Fields(m, "an annotation file", problems)))
                .orElseGet(() -> unread(article, problems));
    }

    /** What was on file is not known, so it is not missed either. */
    private static Annotations unread(String article, Problems problems) {
        problems.unread("annotations/" + article);
        return Annotations.none(article);
    }

    private Annotations annotations(String article, Fields f) {
        noteGivenIds(f);
        Annotations read = new Annotations(
                article,
                f.maps("notes", "a note", this::note),
                f.maps("mentions", "a decision about a name", this::mention),
                f.maps("links", "a decision about passages", this::link));
        f.done();
        return read;
    }

    // ---- notes

    private Optional<Note> note(Fields f) {
        String markdown = f.required("note");
        Optional<Quote> quote = f.has("quote") ? quote(f, "", WHOLE) : noQuote(f);
        Note note = new Note(
                id(f, quote, markdown),
                quote,
                f.has("kind") ? f.oneOf("kind", Note.KINDS).orElse("context") : f.required("kind"),
                f.language("language").orElse(""),
                f.required("by"),
                date(f),
                f.texts("sources"),
                f.text("event").orElse(""),
                f.text("claim").orElse(""),
                f.text("value").orElse(""),
                f.maps("others", "another account", this::other),
                markdown,
                body(f, markdown),
                f.maps("replies", "a reply", this::reply),
                f.at());
        return Optional.of(note);
    }

    /** Prefix and suffix mean nothing without the words between them, but they are known keys. */
    private static Optional<Quote> noQuote(Fields f) {
        if (f.has("prefix") || f.has("suffix")) f.missing("quote");
        return Optional.empty();
    }

    private String id(Fields f, Optional<Quote> quote, String markdown) {
        String id = f.text("id").orElseGet(() -> accepted(quote, markdown).orElseGet(this::nextId));
        flaw(id).ifPresent(why ->
                f.bad(Code.BAD_ID, "id", "the note id '" + id + "' " + why, "use letters, digits and hyphens"));
        if (!ids.add(Ids.clashKey(id))) {
            f.bad(Code.DUPLICATE_NOTE, "id", "two notes here have the id '" + id + "'", "rename one of them");
        }
        return id;
    }

    /** Passages and their sentences have addresses such as p7 on the same page. */
    private static Optional<String> flaw(String id) {
        if (PASSAGE.matcher(id).matches()) return Optional.of("is the address of a passage");
        return Ids.flaw(id);
    }

    /** The id that a note without one was accepted with, which is known by its quotation or else by its text. */
    private Optional<String> accepted(Optional<Quote> quote, String markdown) {
        return record.unnamedNotes()
                .filter(n ->
                        isFree(n.id()) && quote.filter(q -> n.quotes(q.hash())).isPresent())
                .findFirst()
                .or(() -> record.unnamedNotes()
                        .filter(n -> isFree(n.id()) && n.text().equals(Hashes.of(markdown)))
                        .findFirst())
                .map(NoteRecord::id);
    }

    private boolean isFree(String id) {
        String key = Ids.clashKey(id);
        return !given.contains(key) && !ids.contains(key);
    }

    /** An id for a note without one, which no other note in the file has, and none had that was accepted. */
    private String nextId() {
        do unnamed++;
        while (!isFree("note-" + unnamed) || record.knows("note-" + unnamed));
        return "note-" + unnamed;
    }

    private void noteGivenIds(Fields f) {
        if (!(f.raw("notes").orElse(null) instanceof Sequence notes)) return;
        for (YamlNode note : notes.items()) {
            if (note instanceof Mapping m) m.text("id").map(Ids::clashKey).ifPresent(given::add);
        }
    }

    private Edtf date(Fields f) {
        if (!f.has("date")) f.missing("date");
        return f.date("date").orElse(new Edtf("", Optional.empty(), Optional.empty(), false, false));
    }

    private Optional<Note.Other> other(Fields f) {
        return Optional.of(new Note.Other(f.required("value"), f.required("source")));
    }

    private Optional<Note.Reply> reply(Fields f) {
        String markdown = f.required("note");
        return Optional.of(new Note.Reply(f.required("by"), date(f), markdown, body(f, markdown)));
    }

    /** Flaws inside a note's Markdown are reported at the note, since YAML may have re-flowed its lines. */
    private Body body(Fields f, String markdown) {
        return MarkdownReader.own(new SourceFile(file.path(), markdown), 0, problems.at(f.at("note")));
    }

    private Optional<Quote> quote(Fields f, String side) {
        return quote(f, side, "");
    }

    /** @param otherwise what else may be done about a quotation without words */
    private Optional<Quote> quote(Fields f, String side, String otherwise) {
        String exact = f.has(side + "quote") ? words(f, side + "quote", otherwise) : f.required(side + "quote");
        String prefix = f.text(side + "prefix").orElse("");
        String suffix = f.text(side + "suffix").orElse("");
        if (exact.isBlank()) return Optional.empty();
        return Optional.of(new Quote(exact, prefix, suffix, f.at(side + "quote")));
    }

    private static String words(Fields f, String key, String otherwise) {
        Optional<String> text = f.text(key);
        if (text.isPresent() && text.get().isBlank())
            f.bad(Code.MISSING_KEY, key, "'" + key + "' has no words", "write the words of the article" + otherwise);
        return text.orElse("");
    }

    // ---- decisions

    private Optional<MentionDecision> mention(Fields f) {
        Optional<Quote> quote = quote(f, "");
        String entry = f.required("entry");
        if (quote.isEmpty() || entry.isEmpty()) return Optional.empty();
        return Optional.of(
                new MentionDecision(quote.get(), entry.equals("none") ? Optional.empty() : Optional.of(entry)));
    }

    private Optional<LinkDecision> link(Fields f) {
        Optional<Quote> from = quote(f, "");
        Optional<Quote> to = quote(f, "to-");
        String article = f.required("to");
        Optional<String> status = f.has("status") ? f.oneOf("status", STATUSES) : Optional.of(f.required("status"));
        String kind = f.text("kind").orElse("");
        int grade = f.oneOf("grade", List.of("0", "1", "2", "3"))
                .map(Integer::parseInt)
                .orElse(-1);
        String by = f.text("by").orElse("");
        Optional<Edtf> date = f.date("date");
        String note = f.text("note").orElse("");
        if (from.isEmpty() || to.isEmpty() || status.isEmpty() || status.get().isEmpty()) return Optional.empty();
        boolean confirmed = status.get().equals("confirmed");
        return Optional.of(
                new LinkDecision(from.get(), article, to.get(), kind, grade, confirmed, by, date, note, f.at()));
    }
}
