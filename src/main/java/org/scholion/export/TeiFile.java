package org.scholion.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scholion.annotate.Note;
import org.scholion.annotate.PlacedNote;
import org.scholion.annotate.Span;
import org.scholion.content.Article;
import org.scholion.content.Passage;
import org.scholion.mention.Mention;
import org.scholion.register.Entry;
import org.scholion.relate.Archive;
import org.scholion.relate.ArticleFacts;

/**
 * One article with its notes and names, in the terms of the Text Encoding Initiative (P5).
 *
 * <p>The text stands by passages; editors' notes stand apart and point at stretches of passages, in code points, so that
 * they may overlap and the text is whole without them. Names are marked where the archive is sure of them.
 */
final class TeiFile {
    private static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";

    private final Xml xml;
    private final Archive archive;
    private final ArticleFacts facts;
    private final Article article;
    private final TeiHeader header;
    private final PlainWords words;
    private final TeiLinks links;
    private final Map<String, List<Entry>> entries = new LinkedHashMap<>();
    private final Set<String> listed = new LinkedHashSet<>();

    private TeiFile(Xml xml, Archive archive, Set<String> articles, ArticleFacts facts, int wordCount) {
        this.xml = xml;
        this.archive = archive;
        this.facts = facts;
        this.article = facts.article();
        this.words = new PlainWords(archive);
        this.header = new TeiHeader(xml, archive.settings(), facts, wordCount, words);
        list();
        this.links = new TeiLinks(archive, articles, article.id(), listed);
    }

    static String path(String article) {
        return "data/tei/" + article + ".xml";
    }

    /** @param articles ids of all articles that have such a file */
    static byte[] of(Archive archive, Set<String> articles, ArticleFacts facts, int wordCount) {
        return Xml.of("TEI", NAMESPACE, xml -> new TeiFile(xml, archive, articles, facts, wordCount).write());
    }

    private void list() {
        Set<String> named = new LinkedHashSet<>();
        facts.mentions().forEach(m -> named.add(m.entry()));
        for (Entry entry : archive.registers().all()) {
            if (!named.contains(entry.id())) continue;
            listed.add(entry.id());
            entries.computeIfAbsent(entry.register(), k -> new ArrayList<>()).add(entry.shown());
        }
    }

    private void write() {
        xml.line();
        header.write();
        standOff();
        xml.open("text", "xml:id", TeiHeader.TEXT, "xml:lang", article.language())
                .line()
                .open("body")
                .line();
        TeiBlocks.article(xml, article.body(), links, words, this::names);
        xml.close().line().close().line();
    }

    // ---- names

    private List<TeiInline.Name> names(Passage passage) {
        List<TeiInline.Name> names = new ArrayList<>();
        for (Mention mention : facts.mentions()) {
            Span span = mention.span();
            if (span.start() >= passage.end() || span.end() <= passage.start()) continue;
            if (!listed.contains(mention.entry())) continue;
            String register = archive.registers().get(mention.entry()).register();
            names.add(new TeiInline.Name(
                    Math.max(0, span.start() - passage.start()),
                    Math.min(passage.text().length(), span.end() - passage.start()),
                    register,
                    "#" + TeiIds.entry(mention.entry())));
        }
        return names;
    }

    // ---- what stands apart

    private void standOff() {
        if (entries.isEmpty() && facts.notes().isEmpty()) return;
        xml.open("standOff").line();
        TeiEntries lists = new TeiEntries(xml, words);
        entries.forEach(lists::write);
        facts.notes().forEach(this::note);
        xml.close().line();
    }

    private void note(PlacedNote placed) {
        Note note = placed.note();
        String id = TeiIds.note(note.id());
        xml.open(
                "note",
                "xml:id",
                id,
                "xml:lang",
                note.language(),
                "type",
                "annotation",
                "subtype",
                note.kind(),
                "ana",
                "#" + TeiIds.kind(note.kind()),
                "resp",
                header.editor(note.by()),
                "corresp",
                links.entry(note.event()),
                "target",
                target(placed));
        TeiBlocks.note(xml, note.body(), links, words, id);
        claim(note);
        note.others().forEach(this::other);
        sources(note.sources());
        for (int i = 0; i < note.replies().size(); i++) reply(note.replies().get(i), id + ".reply." + (i + 1));
        xml.close().line();
    }

    private void claim(Note note) {
        if (note.claim().isEmpty()) return;
        xml.open("ab", "type", "claim");
        xml.element("label", note.claim()).text(" ").element("num", note.value());
        xml.close().line();
    }

    private void other(Note.Other other) {
        xml.open("ab", "type", "account");
        xml.element("num", other.value()).text(" ").element("bibl", other.source());
        xml.close().line();
    }

    private void sources(List<String> sources) {
        if (sources.isEmpty()) return;
        xml.open("listBibl");
        sources.forEach(s -> xml.element("bibl", s));
        xml.close().line();
    }

    private void reply(Note.Reply reply, String id) {
        xml.open("note", "xml:id", id, "type", "reply", "resp", header.editor(reply.by()));
        TeiBlocks.note(xml, reply.body(), links, words, id);
        xml.close().line();
    }

    /** One pointer a passage that the note touches; a note on the whole article, or on lost words, points at the text. */
    private String target(PlacedNote placed) {
        if (placed.span().isEmpty()) return "#" + TeiHeader.TEXT;
        Span span = placed.span().get();
        List<String> pointers = new ArrayList<>();
        for (Passage passage : article.body().passages()) {
            int start = Math.max(span.start(), passage.start()) - passage.start();
            int end = Math.min(span.end(), passage.end()) - passage.start();
            if (start >= end) continue;
            int before = passage.text().codePointCount(0, start);
            int length = passage.text().codePointCount(start, end);
            pointers.add("#string-range(" + passage.id() + "," + before + "," + length + ")");
        }
        return String.join(" ", pointers);
    }
}
