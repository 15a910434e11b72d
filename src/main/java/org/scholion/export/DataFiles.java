package org.scholion.export;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scholion.annotate.PlacedNote;
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
 * notes, the glossary where a register is marked for it.
 */
public final class DataFiles {
    private final Archive archive;
    private final Addresses addresses;
    private final Recorder files;
    private final Rows rows;

    private DataFiles(Archive archive, Messages words, Sink sink) {
        this.archive = archive;
        this.addresses = new Addresses(archive.settings().baseUrl());
        this.files = new Recorder(sink);
        this.rows = new Rows(archive.registers(), words);
    }

    /**
     * Writes all data files but the manifest, which whoever writes the site makes.
     *
     * @param archive whose settings give the base of absolute addresses, if there is one
     * @param words in which the reasons of links are given
     * @param sink takes each file once
     */
    public static void write(Archive archive, Messages words, Sink sink) {
        new DataFiles(archive, words, sink).write();
    }

    private void write() {
        archive.articles().forEach(this::writeArticle);
        archive.links().forEach(rows::add);
        for (Table table : Table.values()) files.put(table.path(), rows.bytes(table));
        files.put(EntriesFile.PATH, EntriesFile.of(archive, mentionCounts()));
        if (archive.settings().registers().stream().anyMatch(RegisterInfo::glossary)) {
            files.put(GlossaryFile.PATH, GlossaryFile.of(archive, addresses));
        }
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
