package org.scholion.export;

import static org.scholion.export.Column.choice;
import static org.scholion.export.Column.flag;
import static org.scholion.export.Column.integer;
import static org.scholion.export.Column.number;
import static org.scholion.export.Column.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.scholion.annotate.Note;
import org.scholion.content.Passage;
import org.scholion.mention.Mention;

/** The tables and their columns, in the order of the contract. */
enum Table {
    ARTICLES(
            "The archived articles; those withdrawn have neither words nor hash",
            List.of("id"),
            List.of(),
            text("id", "the article, and the name of its files"),
            text("title", "as published"),
            text("date", "of publication, EDTF level 1"),
            text("period", "of the archive's periods"),
            text("source", "the outlet"),
            text("language", "of the text, BCP 47"),
            choice("edition", "how much of the original it is", List.of("full", "excerpt", "digest")),
            text("url", "of the original"),
            integer("words", "of the text: runs between white space that hold a letter or digit"),
            text("sha256", "of the text file")),
    PASSAGES(
            "The addressable parts of the texts",
            List.of("article", "passage"),
            List.of(Reference.toArticle("article")),
            text("article", "the article"),
            text("passage", "its address in the article"),
            integer("number", "its place in the article, or that of a sentence in its passage, from 1"),
            choice("kind", "what it is", withSentences(lowerCase(Passage.Kind.values()))),
            text("parent", "the passage that this is a sentence of"),
            integer("start", "first code point in the text file"),
            integer("end", "past the last code point")),
    MENTIONS(
            "Every place that names an entry of the registers, or may",
            List.of("article", "start"),
            List.of(Reference.toPassage("article", "passage")),
            text("article", "the article"),
            text("passage", "the passage in which it begins"),
            integer("start", "first code point in the text file"),
            integer("end", "past the last code point"),
            text("text", "the words"),
            text("entry", "what they name; empty where that is ambiguous"),
            text("register", "of the entry"),
            choice("decided", "by what", lowerCase(Mention.Decided.values())),
            flag("linked", "whether the page makes a link of it"),
            text("candidates", "entries that an ambiguous one may mean, with a space between")),
    LINKS(
            "Passages of two periods that belong together",
            List.of("then_article", "then_passage", "now_article", "now_passage"),
            List.of(
                    Reference.toPassage("then_article", "then_passage"),
                    Reference.toPassage("now_article", "now_passage")),
            text("then_article", "the article of the earlier period"),
            text("then_passage", "its passage"),
            text("now_article", "the article of the later period"),
            text("now_passage", "its passage"),
            number("score", "how strongly, 0 to 1"),
            choice("status", "proposed by the program or confirmed by an editor", List.of("proposed", "confirmed")),
            text("kind", "the editor's word for the relation"),
            text("shared", "entries that both name, with a space between"),
            text("reason", "for readers")),
    NOTES(
            "The editors' notes, and where their words stand now",
            List.of("article", "note"),
            List.of(Reference.toArticle("article")),
            text("article", "the article"),
            text("note", "its address in the article"),
            choice(
                    "state",
                    "how surely its place was found; a note on the whole article has no passage",
                    List.of("exact", "moved", "ambiguous", "orphan")),
            text("passage", "the passage in which it begins"),
            integer("start", "first code point in the text file"),
            integer("end", "past the last code point"),
            choice("kind", "what sort of note", Note.KINDS),
            text("by", "its author"),
            text("date", "EDTF level 1"),
            number("score", "likeness of the words found, 0 to 1"),
            number("runner_up", "likeness of the next best place"),
            text("quote", "the words in the text, or as written where they have no place"),
            text("body", "Markdown"));

    private final String about;
    private final List<String> key;
    private final List<Reference> references;
    private final List<Column> columns;

    Table(String about, List<String> key, List<Reference> references, Column... columns) {
        this.about = about;
        this.key = key;
        this.references = references;
        this.columns = List.of(columns);
    }

    /** Columns whose values stand in another table. */
    record Reference(List<String> columns, String table, List<String> targets) {
        static Reference toArticle(String column) {
            return new Reference(List.of(column), "articles", List.of("id"));
        }

        static Reference toPassage(String article, String passage) {
            return new Reference(List.of(article, passage), "passages", List.of("article", "passage"));
        }
    }

    /** The table's name in the data package, and of its file. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where its file stands on the site. */
    String path() {
        return "data/" + id() + ".csv";
    }

    String about() {
        return about;
    }

    List<String> key() {
        return key;
    }

    List<Reference> references() {
        return references;
    }

    List<Column> columns() {
        return columns;
    }

    /** A new table with its header. */
    Csv begin() {
        return new Csv(columns.stream().map(Column::name).toList());
    }

    private static List<String> withSentences(List<String> kinds) {
        return Stream.concat(kinds.stream(), Stream.of("sentence")).toList();
    }

    private static List<String> lowerCase(Enum<?>[] values) {
        return Arrays.stream(values).map(Table::word).toList();
    }

    /** The word that tables use for a constant. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
