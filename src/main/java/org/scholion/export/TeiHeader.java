package org.scholion.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scholion.annotate.Note;
import org.scholion.annotate.PlacedNote;
import org.scholion.cite.Citations;
import org.scholion.cite.Cited;
import org.scholion.content.ArchiveSettings;
import org.scholion.content.Article;
import org.scholion.content.Original;
import org.scholion.relate.ArticleFacts;
import org.scholion.text.Edtf;

/** What is said about a document before its text: what it is, from what, by which rules, in which languages, since when. */
final class TeiHeader {
    /** The name of the element that holds the text. */
    static final String TEXT = "text";

    private final Xml xml;
    private final ArchiveSettings settings;
    private final ArticleFacts facts;
    private final Article article;
    private final int wordCount;
    private final PlainWords words;
    private final Cited cited;
    private final Map<String, String> editors = new LinkedHashMap<>();

    TeiHeader(Xml xml, ArchiveSettings settings, ArticleFacts facts, int wordCount, PlainWords words) {
        this.xml = xml;
        this.settings = settings;
        this.facts = facts;
        this.article = facts.article();
        this.wordCount = wordCount;
        this.words = words;
        this.cited = new Citations(settings).cited(article);
        for (PlacedNote placed : facts.notes()) {
            name(placed.note().by());
            placed.note().replies().forEach(r -> name(r.by()));
        }
    }

    private void name(String editor) {
        editors.putIfAbsent(editor, TeiIds.editor(editors.size() + 1));
    }

    /** A pointer to who answers for a note. */
    String editor(String name) {
        return "#" + editors.get(name);
    }

    void write() {
        xml.open("teiHeader", "xml:lang", language()).line();
        xml.open("fileDesc").line();
        titles();
        xml.open("editionStmt").element("edition", article.edition()).close().line();
        xml.open("extent")
                .empty("measure", "unit", "words", "quantity", Integer.toString(wordCount))
                .close()
                .line();
        publication();
        source();
        xml.close().line();
        encoding();
        profile();
        revisions();
        xml.close().line();
    }

    private String language() {
        return settings.languages().isEmpty() ? "en" : settings.languages().get(0);
    }

    private void titles() {
        xml.open("titleStmt");
        xml.element("title", cited.title());
        cited.authors().forEach(a -> xml.element("author", a));
        cited.translators().forEach(t -> xml.element("editor", t, "role", "translator"));
        editors.forEach((name, id) -> {
            xml.open("respStmt", "xml:id", id);
            xml.element("resp", "notes").element("name", name).close();
        });
        xml.close().line();
    }

    private void publication() {
        xml.open("publicationStmt");
        xml.element("publisher", settings.title());
        xml.elementIfAny("idno", cited.url(), "type", "URI");
        if (!settings.licence().isEmpty())
            xml.open("availability").element("licence", settings.licence()).close();
        xml.close().line();
    }

    /** The report as it was published. */
    private void source() {
        Original original = article.original();
        xml.open("sourceDesc").open("bibl");
        article.authors().forEach(a -> xml.element("author", a));
        article.translators().forEach(t -> xml.element("editor", t, "role", "translator"));
        xml.element("title", article.title(), "level", "a");
        xml.elementIfAny("title", original.title(), "level", "a", "type", "original", "xml:lang", original.language());
        xml.element("title", cited.report().outlet(), "level", "j");
        xml.open("date", TeiDates.attributes(article.date()));
        xml.text(article.date().source()).close();
        if (!original.url().isEmpty()) xml.element("ref", original.url(), "target", TeiIds.address(original.url()));
        xml.elementIfAny("idno", original.sha256(), "type", "sha256");
        xml.elementIfAny("note", article.dateNote(), "type", "date");
        xml.elementIfAny("note", article.rights(), "type", "rights");
        xml.close().close().line();
    }

    private void encoding() {
        xml.open("encodingDesc").line().open("editorialDecl").line();
        String retold = article.isDigest()
                ? "The report is retold in the archive's own words. "
                : "The text is given as it was captured. ";
        xml.open("correction")
                .element("p", retold + "Nothing is corrected in it; corrections are notes.")
                .close()
                .line();
        String parts = "Every part of the text that has an address has its own element with the same xml:id as on the"
                + " archive's page. The texts of these elements, notes and pictures' descriptions apart, joined by a"
                + " blank line, are the canonical text.";
        xml.open("segmentation").element("p", parts).close().line();
        xml.close().line();
        kinds();
        xml.close().line();
    }

    private void kinds() {
        xml.open("classDecl").open("taxonomy").line();
        for (String kind : Note.KINDS) {
            xml.open("category", "xml:id", TeiIds.kind(kind))
                    .element("catDesc", kind)
                    .close()
                    .line();
        }
        xml.close().close().line();
    }

    private void profile() {
        Set<String> languages = new LinkedHashSet<>(List.of(article.language(), language()));
        xml.open("profileDesc").open("langUsage");
        languages.forEach(l -> xml.empty("language", "ident", l));
        xml.close().close().line();
    }

    /** @param by a pointer to who made it, or empty */
    private record Change(LocalDate day, Edtf date, String by, String target, String words) {}

    /** Dated changes, newest first. */
    private void revisions() {
        List<Change> changes = new ArrayList<>();
        for (Article.Change change : article.changes())
            changes.add(change(change.date(), "", "#" + TEXT, words.ofMarkdown(change.note())));
        for (PlacedNote placed : facts.notes()) {
            Note note = placed.note();
            String target = "#" + TeiIds.note(note.id());
            changes.add(change(note.date(), editor(note.by()), target, "Note: " + note.kind()));
            for (Note.Reply reply : note.replies())
                changes.add(change(reply.date(), editor(reply.by()), target, "Reply"));
        }
        if (changes.isEmpty()) return;
        changes.sort(Comparator.comparing(Change::day).reversed());
        xml.open("revisionDesc").line();
        for (Change change : changes) {
            xml.open("change", TeiDates.attributes(change.date(), "who", change.by(), "target", change.target()));
            xml.text(change.words()).close().line();
        }
        xml.close().line();
    }

    private static Change change(Edtf date, String by, String target, String words) {
        return new Change(date.sortDay(), date, by, target, words);
    }
}
