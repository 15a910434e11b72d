package org.scholion.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholion.annotate.PlacedNote;
import org.scholion.cite.Citation;
import org.scholion.cite.Citations;
import org.scholion.content.RegisterInfo;
import org.scholion.mention.Mention;
import org.scholion.message.Messages;
import org.scholion.relate.Archive;
import org.scholion.relate.ArticleFacts;
import org.scholion.relate.Translations;

/**
 * Writes the data that is published with every site.
 *
 * <p>Of a withdrawn article there is its row among the articles and nothing else. Annotations exist for articles with
 * notes, the glossary where a register is marked for it, TEI where it is asked for.
 */
public final class DataFiles {
    private final Archive archive;
    private final Addresses addresses;
    private final Recorder files;
    private final Rows rows;
    private final Citations citations;
    private final List<Citation> cited = new ArrayList<>();
    private final Set<String> published;
    private final boolean tei;

    private DataFiles(Archive archive, Messages words, boolean tei, Sink sink) {
        this.archive = archive;
        this.addresses = new Addresses(archive.settings().baseUrl());
        this.files = new Recorder(sink);
        this.rows = new Rows(archive.registers(), words, new PlainWords(archive), archive.links());
        this.citations = new Citations(archive.settings());
        this.tei = tei;
        this.published = archive.articles().stream()
                .filter(f -> f.article().withdrawn().isEmpty())
                .map(ArticleFacts::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Writes all data files but the manifest, which whoever writes the site makes.
     *
     * @param archive whose settings give the base of absolute addresses, if there is one
     * @param words in which the reasons of links are given
     * @param tei whether every article is given in TEI as well
     * @param sink takes each file once
     */
    public static void write(Archive archive, Messages words, boolean tei, Sink sink) {
        new DataFiles(archive, words, tei, sink).write();
    }

    private void write() {
        archive.articles().forEach(this::writeArticle);
        archive.links().forEach(rows::add);
        for (Table table : Table.values()) files.put(table.path(), rows.bytes(table));
        files.put(EntriesFile.PATH, EntriesFile.of(archive, mentionCounts()));
        files.put(NamesFile.PATH, NamesFile.of(archive));
        if (archive.settings().registers().stream().anyMatch(RegisterInfo::glossary)) {
            files.put(GlossaryFile.PATH, GlossaryFile.of(archive, addresses));
        }
        files.put("data/archive.bib", Citations.bibtex(cited));
        files.put("data/archive.ris", Citations.ris(cited));
        files.put("data/archive.csl.json", Citations.cslJson(cited));
        files.put(PackageFile.PATH, PackageFile.of(archive.settings(), files.files()));
    }

    private void writeArticle(ArticleFacts facts) {
        if (facts.article().withdrawn().isPresent()) {
            rows.addWithdrawn(facts.article());
            return;
        }
        ArticleText text = new ArticleText(facts.article());
        files.put("data/text/" + facts.id() + ".txt", text.text().getBytes(StandardCharsets.UTF_8));
        rows.add(facts, text);
        List<PlacedNote> notes = facts.notes();
        if (!notes.isEmpty()) {
            files.put(AnnotationsFile.path(facts.id()), AnnotationsFile.of(facts.article(), notes, text, addresses));
        }
        cite(facts);
        if (tei) files.put(TeiFile.path(facts.id()), TeiFile.of(archive, published, facts, text.wordCount()));
    }

    private void cite(ArticleFacts facts) {
        Citation citation = citations.of(facts.article());
        cited.add(citation);
        String path = "data/citations/" + facts.id();
        files.put(path + ".bib", Citations.bibtex(List.of(citation)));
        files.put(path + ".ris", Citations.ris(List.of(citation)));
        files.put(path + ".csl.json", Citations.cslJson(List.of(citation)));
    }

    private Map<String, Integer> mentionCounts() {
        Stream<ArticleFacts> published = Translations.originals(archive.articles()).stream()
                .filter(f -> f.article().withdrawn().isEmpty());
        Map<String, Integer> counts = new HashMap<>();
        published
                .flatMap(f -> f.mentions().stream())
                .map(Mention::entry)
                .forEach(e -> counts.merge(e, 1, Integer::sum));
        return counts;
    }
}
