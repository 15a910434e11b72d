package org.scholion.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.content.ArchiveSettings;
import org.scholion.export.Recorder.Described;
import org.scholion.text.Sha256;

/** The description of all data files, as a Frictionless Data Package of version 1. */
final class PackageFile {
    static final String PATH = "data/datapackage.json";

    private static final String FOLDER = "data/";
    private static final String NAME = "[-a-z0-9._]+";
    private static final int SHORT_HASH = 16;
    private static final Map<String, String> TYPES = Map.of(
            "bib", "application/x-bibtex",
            "csl.json", "application/vnd.citationstyles.csl+json",
            "js", "text/javascript",
            "jsonld", "application/ld+json",
            "ris", "application/x-research-info-systems",
            "txt", "text/plain",
            "xml", "application/tei+xml");

    private final Json json;
    private final ArchiveSettings settings;

    private PackageFile(Json json, ArchiveSettings settings) {
        this.json = json;
        this.settings = settings;
    }

    /** @param files all data files by path, without this one */
    static byte[] of(ArchiveSettings settings, SortedMap<String, Described> files) {
        return Json.of(json -> new PackageFile(json, settings).write(files));
    }

    private void write(SortedMap<String, Described> files) {
        SortedMap<String, Described> others = new TreeMap<>(files);
        json.object(() -> {
            json.text("profile", "data-package");
            json.text("title", settings.title());
            json.textIfAny("description", settings.description());
            json.textIfAny("homepage", settings.baseUrl());
            licence();
            json.items("resources", () -> {
                for (Table table : Table.values()) table(table, others.remove(table.path()));
                others.forEach(this::file);
            });
        });
    }

    /** The standard wants a name or an address; other words go where it allows any. */
    private void licence() {
        String licence = settings.licence();
        boolean address = licence.startsWith("https://") || licence.startsWith("http://");
        if (address || licence.matches("[-a-zA-Z0-9._]+")) {
            String key = address ? "path" : "name";
            json.list("licenses", List.of(licence), l -> json.object(() -> json.text(key, l)));
        } else json.textIfAny("rights", licence);
    }

    private void table(Table table, Described described) {
        json.object(() -> {
            json.text("profile", "tabular-data-resource");
            json.text("name", table.id());
            json.text("description", table.about());
            file(table.path(), "csv", "text/csv", described);
            dialect();
            json.object("schema", () -> schema(table));
        });
    }

    private void file(String path, Described described) {
        String format = path.endsWith(".csl.json") ? "csl.json" : path.substring(path.lastIndexOf('.') + 1);
        json.object(() -> {
            json.text("profile", "data-resource");
            json.text("name", name(path));
            file(path, format, TYPES.getOrDefault(format, "application/json"), described);
        });
    }

    private void file(String path, String format, String type, Described described) {
        json.text("path", path.substring(FOLDER.length()));
        json.text("format", format);
        json.text("mediatype", type);
        json.text("encoding", "utf-8");
        json.number("bytes", described.bytes());
        json.text("hash", "sha256:" + described.sha256());
    }

    /** The standard has names of few characters, ids have those of any script; records of one article differ by ending. */
    private static String name(String path) {
        boolean isRecord = path.endsWith(".bib") || path.endsWith(".ris");
        String inside = path.substring(FOLDER.length(), isRecord ? path.length() : path.lastIndexOf('.'));
        int slash = inside.lastIndexOf('/') + 1;
        String id = inside.substring(slash);
        if (id.matches(NAME)) return inside;
        String hash = Sha256.of(id.getBytes(StandardCharsets.UTF_8));
        return inside.substring(0, slash) + "_" + hash.substring(0, SHORT_HASH);
    }

    private void dialect() {
        json.object("dialect", () -> {
            json.text("delimiter", ",");
            json.text("lineTerminator", "\n");
            json.text("quoteChar", "\"");
            json.flag("doubleQuote", true);
            json.flag("header", true);
        });
    }

    private void schema(Table table) {
        json.list("fields", table.columns(), this::field);
        json.list("primaryKey", table.key(), json::text);
        json.listIfAny("foreignKeys", table.references(), this::foreignKey);
        json.list("missingValues", List.of(""), json::text);
    }

    private void field(Column column) {
        json.object(() -> {
            json.text("name", column.name());
            json.text("type", column.type());
            json.text("description", column.about());
            if (!column.values().isEmpty()) {
                json.object("constraints", () -> json.list("enum", column.values(), json::text));
            }
        });
    }

    private void foreignKey(Table.Reference reference) {
        json.object(() -> {
            json.list("fields", reference.columns(), json::text);
            json.object("reference", () -> {
                json.text("resource", reference.table());
                json.list("fields", reference.targets(), json::text);
            });
        });
    }
}
