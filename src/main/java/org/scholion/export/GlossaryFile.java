package org.scholion.export;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.scholion.content.ArchiveSettings;
import org.scholion.content.RegisterInfo;
import org.scholion.register.Entry;
import org.scholion.register.Name;
import org.scholion.register.Ref;
import org.scholion.relate.Archive;

/**
 * The registers marked as glossary, in SKOS.
 *
 * <p>A name without a language is in the archive's first. The first name in each language is preferred, as SKOS allows one
 * a language. Broader is what a concept lies within or is part of, related are predecessors, successors, allies and
 * opponents that are neither broader nor narrower; dates and the sort of relation are in the entries' own file.
 */
final class GlossaryFile {
    static final String PATH = "data/glossary.jsonld";

    private static final Map<String, String> PREFIXES = new LinkedHashMap<>();

    static {
        PREFIXES.put("skos", "http://www.w3.org/2004/02/skos/core#");
        PREFIXES.put("dcterms", "http://purl.org/dc/terms/");
        PREFIXES.put("wikidata", "http://www.wikidata.org/entity/");
    }

    private final Json json;
    private final ArchiveSettings settings;
    private final Addresses addresses;
    private final PlainWords words;
    private final Map<String, Entry> concepts = new LinkedHashMap<>();

    private GlossaryFile(Json json, Archive archive, Addresses addresses) {
        this.json = json;
        this.settings = archive.settings();
        this.addresses = addresses;
        this.words = new PlainWords(archive);
        settings.registers().stream()
                .filter(RegisterInfo::glossary)
                .flatMap(r -> archive.registers().in(r.id()).stream())
                .forEach(e -> concepts.put(e.id(), e));
    }

    static byte[] of(Archive archive, Addresses addresses) {
        return Json.of(json -> new GlossaryFile(json, archive, addresses).document());
    }

    private void document() {
        json.object(() -> {
            json.object("@context", () -> {
                if (addresses.areRelative()) json.text("@base", "../");
                PREFIXES.forEach(json::text);
            });
            json.items("@graph", () -> {
                json.object(this::scheme);
                concepts.values().forEach(this::concept);
            });
        });
    }

    private void scheme() {
        json.text("@id", addresses.of("glossary.html"));
        json.text("@type", "skos:ConceptScheme");
        json.items("dcterms:title", () -> literal(settings.title(), language()));
        List<Entry> top =
                concepts.values().stream().filter(e -> broader(e).isEmpty()).toList();
        json.listIfAny("skos:hasTopConcept", top, e -> resource(address(e)));
    }

    private void concept(Entry entry) {
        json.object(() -> {
            json.text("@id", address(entry));
            json.text("@type", "skos:Concept");
            json.object("skos:inScheme", () -> json.text("@id", addresses.of("glossary.html")));
            labels(entry);
            if (!entry.isPrivate()) {
                String definition = words.of(entry.definition());
                if (!definition.isEmpty()) json.items("skos:definition", () -> literal(definition, language()));
                json.listIfAny("skos:exactMatch", matches(entry), this::resource);
            }
            json.listIfAny("skos:broader", broader(entry), id -> resource(address(concepts.get(id))));
            json.listIfAny("skos:related", related(entry), id -> resource(address(concepts.get(id))));
        });
    }

    private void labels(Entry entry) {
        Map<String, String> preferred = new LinkedHashMap<>();
        Set<List<String>> others = new LinkedHashSet<>();
        preferred.put(headingLanguage(entry), PlainWords.heading(entry));
        for (Name name : entry.isPrivate() ? List.<Name>of() : entry.names()) {
            String language = name.language().isEmpty() ? language() : name.language();
            String label = preferred.putIfAbsent(language, name.text());
            if (label != null && !label.equals(name.text())) others.add(List.of(name.text(), language));
        }
        json.list("skos:prefLabel", preferred.entrySet(), label -> literal(label.getValue(), label.getKey()));
        json.listIfAny("skos:altLabel", others, label -> literal(label.get(0), label.get(1)));
    }

    private String headingLanguage(Entry entry) {
        return entry.names().stream()
                .filter(n -> n.text().equals(entry.name()) && !n.language().isEmpty())
                .map(Name::language)
                .findFirst()
                .orElse(language());
    }

    private List<String> broader(Entry entry) {
        if (entry.isPrivate()) return List.of();
        Stream<String> wider =
                Stream.concat(Stream.of(entry.within()), entry.partOf().stream().map(Ref::entry));
        return inScheme(wider, entry);
    }

    private List<String> related(Entry entry) {
        if (entry.isPrivate()) return List.of();
        Stream<String> others = Stream.of(entry.formerly(), entry.became(), entry.allies(), entry.opponents())
                .flatMap(List::stream)
                .map(Ref::entry);
        Set<String> above = above(entry);
        return inScheme(others, entry).stream()
                .filter(id -> !above.contains(id) && !above(concepts.get(id)).contains(entry.id()))
                .toList();
    }

    private List<String> inScheme(Stream<String> ids, Entry but) {
        return ids.filter(id -> concepts.containsKey(id) && !id.equals(but.id()))
                .distinct()
                .toList();
    }

    /** Everything broader, at any distance. */
    private Set<String> above(Entry entry) {
        Set<String> above = new LinkedHashSet<>(broader(entry));
        List<String> next = List.copyOf(above);
        while (!next.isEmpty()) {
            next = next.stream()
                    .flatMap(id -> broader(concepts.get(id)).stream())
                    .filter(above::add)
                    .toList();
        }
        return above;
    }

    private static List<String> matches(Entry entry) {
        return entry.sameAs().stream()
                .filter(s -> s.startsWith("wikidata:") || s.startsWith("http://") || s.startsWith("https://"))
                .toList();
    }

    private void resource(String address) {
        json.object(() -> json.text("@id", address));
    }

    private void literal(String value, String language) {
        json.object(() -> {
            json.text("@value", value);
            json.text("@language", language);
        });
    }

    private String address(Entry entry) {
        return addresses.entry(entry.register(), entry.id());
    }

    private String language() {
        return settings.languages().isEmpty() ? "en" : settings.languages().get(0);
    }
}
