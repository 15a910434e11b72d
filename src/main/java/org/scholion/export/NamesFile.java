package org.scholion.export;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.scholion.content.ArchiveSettings;
import org.scholion.content.Period;
import org.scholion.content.RegisterInfo;
import org.scholion.mention.Mention;
import org.scholion.register.Entry;
import org.scholion.register.Name;
import org.scholion.relate.Archive;
import org.scholion.relate.ArticleFacts;
import org.scholion.relate.Translations;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Every name of every entry for the search of names, as a script: pages opened from a disk may run scripts but read no
 * data. The script calls nothing of the page's; it sends an event {@code scholion-names} to the document.
 *
 * <p>Its {@code detail} has {@code languages} of the interface, {@code periods}, {@code registers} (id, then the label
 * in each language) and {@code entries}: the page's path without its ending, how often each period names it, the heading
 * in each language (empty where it is the first one), and all other names. Private persons are not among them.
 */
final class NamesFile {
    static final String PATH = "data/names.js";

    private static final JsonFactory JSON = new JsonFactory();
    private static final String BEGIN = "document.dispatchEvent(new CustomEvent(\"scholion-names\",{detail:{\n";
    private static final String END = "\n]}}));\n";

    private final Archive archive;
    private final List<String> languages;
    private final List<String> periods;
    private final Map<String, int[]> counts = new HashMap<>();

    private NamesFile(Archive archive) {
        this.archive = archive;
        ArchiveSettings settings = archive.settings();
        this.languages = settings.languages();
        this.periods = settings.periods().stream().map(Period::id).toList();
        Translations.originals(archive.articles()).forEach(this::count);
    }

    static byte[] of(Archive archive) {
        return new NamesFile(archive).text().getBytes(StandardCharsets.UTF_8);
    }

    private void count(ArticleFacts facts) {
        int period = periods.indexOf(facts.article().period());
        if (period < 0) return;
        for (Mention mention : facts.mentions())
            counts.computeIfAbsent(mention.entry(), k -> new int[periods.size()])[period]++;
    }

    private String text() {
        List<String> lines = archive.registers().all().stream()
                .filter(e -> !e.isPrivate())
                .map(e -> json(out -> entry(e, out)))
                .toList();
        return BEGIN + "\"languages\":" + json(out -> texts(languages, out)) + ",\n\"periods\":"
                + json(out -> texts(periods, out)) + ",\n\"registers\":" + json(this::registers)
                + ",\n\"entries\":[\n" + String.join(",\n", lines) + END;
    }

    private static String json(Consumer<JsonGenerator> value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            value.accept(out);
        }
        return text.toString();
    }

    private static void texts(Collection<String> texts, JsonGenerator out) {
        out.writeStartArray();
        texts.forEach(out::writeString);
        out.writeEndArray();
    }

    private void registers(JsonGenerator out) {
        List<List<RegisterInfo>> labelled = languages.stream()
                .map(l -> archive.settings().in(l).registers())
                .toList();
        out.writeStartArray();
        for (int i = 0; i < archive.settings().registers().size(); i++) {
            List<String> register = new ArrayList<>(
                    List.of(archive.settings().registers().get(i).id()));
            for (List<RegisterInfo> labels : labelled)
                register.add(labels.get(i).label());
            texts(register, out);
        }
        out.writeEndArray();
    }

    private void entry(Entry entry, JsonGenerator out) {
        List<String> headings = languages.stream().map(l -> entry.in(l).name()).toList();
        TreeSet<String> others = entry.names().stream().map(Name::text).collect(Collectors.toCollection(TreeSet::new));
        headings.forEach(others::remove);
        out.writeStartArray();
        out.writeString(entry.register() + "/" + entry.id());
        out.writeStartArray();
        for (int count : counts.getOrDefault(entry.id(), new int[periods.size()])) out.writeNumber(count);
        out.writeEndArray();
        out.writeStartArray();
        for (int i = 0; i < headings.size(); i++)
            out.writeString(i > 0 && headings.get(i).equals(headings.get(0)) ? "" : headings.get(i));
        out.writeEndArray();
        texts(others, out);
        out.writeEndArray();
    }
}
