package org.scholion.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.register.Entry;
import org.scholion.register.Name;
import org.scholion.register.Ref;
import org.scholion.relate.Archive;
import org.scholion.text.Edtf;

/**
 * All entries of all registers. Every one has id, register, name, short, names and mentions; the rest where it is known.
 * Of living private persons nothing is given but initials, kind and how often they are named.
 */
final class EntriesFile {
    static final String PATH = "data/entries.json";

    private final Json json;
    private final PlainWords words;
    private final Map<String, Integer> mentions;

    private EntriesFile(Json json, PlainWords words, Map<String, Integer> mentions) {
        this.json = json;
        this.words = words;
        this.mentions = mentions;
    }

    /** @param mentions how often each entry is named, by id */
    static byte[] of(Archive archive, Map<String, Integer> mentions) {
        PlainWords words = new PlainWords(archive);
        return Json.of(json -> json.list(archive.registers().all(), new EntriesFile(json, words, mentions)::entry));
    }

    private void entry(Entry entry) {
        json.object(() -> {
            json.text("id", entry.id());
            json.text("register", entry.register());
            if (entry.isPrivate()) shortened(entry);
            else full(entry);
            json.number("mentions", mentions.getOrDefault(entry.id(), 0));
        });
    }

    private void shortened(Entry entry) {
        json.text("name", PlainWords.heading(entry));
        json.text("short", "");
        List<String> initials = entry.names().stream()
                .map(n -> Name.initials(n.text()))
                .distinct()
                .toList();
        json.list("names", initials, i -> json.object(() -> json.text("text", i)));
        json.textIfAny("kind", entry.kind());
        json.flag("private", true);
    }

    private void full(Entry entry) {
        json.text("name", entry.name());
        json.text("short", entry.shortName());
        json.list("names", entry.names(), this::name);
        json.textIfAny("kind", entry.kind());
        json.textIfAny("side", entry.side());
        date("active", entry.active());
        date("date", entry.date());
        json.listIfAny("formerly", entry.formerly(), this::reference);
        json.listIfAny("became", entry.became(), this::reference);
        json.listIfAny("partOf", entry.partOf(), this::reference);
        json.listIfAny("allies", entry.allies(), this::reference);
        json.listIfAny("opponents", entry.opponents(), this::reference);
        entry.coordinates()
                .ifPresent(c -> json.list("coordinates", List.of(c.latitude(), c.longitude()), json::number));
        json.textIfAny("within", entry.within());
        json.listIfAny("sameAs", entry.sameAs(), json::text);
        json.listIfAny("sources", entry.sources(), json::text);
        json.textIfAny("definition", words.of(entry.definition()));
    }

    private void name(Name name) {
        json.object(() -> {
            json.text("text", name.text());
            json.textIfAny("lang", name.language());
            date("from", name.from());
            date("to", name.to());
            json.text("match", Table.word(name.match()));
            json.listIfAny("near", name.near(), json::text);
        });
    }

    private void reference(Ref ref) {
        json.object(() -> {
            json.text("entry", ref.entry());
            date("from", ref.from());
            date("to", ref.to());
            json.textIfAny("note", ref.note());
        });
    }

    private void date(String key, Optional<Edtf> date) {
        date.ifPresent(d -> json.text(key, d.source()));
    }
}
