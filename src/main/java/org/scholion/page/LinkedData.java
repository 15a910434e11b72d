package org.scholion.page;

import java.util.List;
import org.scholion.cite.Cited;
import org.scholion.content.Article;
import org.scholion.content.RegisterInfo;
import org.scholion.message.Dates;
import org.scholion.register.Entry;
import org.scholion.register.Name;
import org.scholion.text.Edtf;
import org.scholion.text.Fold;

/**
 * Pages described for search engines, in the terms of schema.org. It says what the page says: nothing of private people,
 * no date that is doubted, and of entries only what their fields decide.
 */
final class LinkedData {
    private static final String CONTEXT = "https://schema.org";
    private static final String GLOSSARY = "glossary.html";

    private final ArchiveIndex index;
    private final Frames frames;

    LinkedData(ArchiveIndex index, Frames frames) {
        this.index = index;
        this.frames = frames;
    }

    // ---- the archive

    Html archive(String description) {
        String title = index.archive().settings().title();
        return JsonText.inScript(json -> json.field("@context", CONTEXT)
                .field("@type", "WebSite")
                .field("name", title)
                .field("description", description)
                .field("url", frames.canonical("index.html"))
                .field("inLanguage", frames.words().language()));
    }

    // ---- articles

    Html article(Article article) {
        Cited cited = index.citations().cited(article);
        return JsonText.inScript(json -> {
            json.field("@context", CONTEXT).field("@type", cited.isDigest() ? "Article" : "NewsArticle");
            json.field("headline", cited.title()).field("inLanguage", cited.language());
            authors(
                    json,
                    cited.authors(),
                    cited.isDigest() ? cited.archive() : cited.report().outlet());
            json.field("url", cited.url());
            json.object("isPartOf", "WebSite", site -> site.field("name", cited.archive()));
            if (cited.isDigest()) json.object("isBasedOn", "NewsArticle", report -> report(report, cited));
            else published(json, cited);
        });
    }

    private static void report(JsonText json, Cited cited) {
        json.field("headline", cited.report().title());
        authors(json, cited.report().authors(), cited.report().outlet());
        published(json, cited);
        json.field("url", cited.report().url());
    }

    private static void published(JsonText json, Cited cited) {
        json.object(
                "publisher", "Organization", o -> o.field("name", cited.report().outlet()));
        json.field("datePublished", cited.certainDate());
    }

    /** A writer with the name of the house is the house. */
    private static void authors(JsonText json, List<String> names, String house) {
        boolean isHouse = names.size() == 1 && Fold.name(names.get(0)).equals(Fold.name(house));
        json.objects("author", isHouse ? "Organization" : "Person", names, name -> json.field("name", name));
    }

    // ---- entries

    /**
     * A term of the glossary, a place or an event; nothing where the entry's fields do not say what it is.
     *
     * @param definition the entry's definition as the page shows it, without markup
     */
    Html entry(Entry entry, String definition) {
        boolean isTerm = index.archive().settings().registers().stream()
                .anyMatch(r -> r.glossary() && r.id().equals(entry.register()));
        boolean isPlace = entry.coordinates().isPresent();
        if (entry.isPrivate() || !isTerm && !isPlace && entry.date().isEmpty()) return Html.EMPTY;
        return JsonText.inScript(json -> {
            json.field("@context", CONTEXT).field("@type", isTerm ? "DefinedTerm" : isPlace ? "Place" : "Event");
            named(json, entry);
            json.field("description", definition);
            if (isTerm) json.object("inDefinedTermSet", "DefinedTermSet", set -> set(set, entry.register()));
            else if (isPlace) place(json, entry);
            else {
                lies("location", json, entry);
                event(json, entry);
            }
        });
    }

    private void named(JsonText json, Entry entry) {
        json.field("name", entry.name());
        json.texts("alternateName", otherNames(entry));
        json.field("url", frames.canonical(Permalinks.entryPath(entry)));
        List<String> same = entry.sameAs().stream()
                .map(LinkedData::address)
                .filter(a -> !a.isEmpty())
                .toList();
        json.texts("sameAs", same);
    }

    private static List<String> otherNames(Entry entry) {
        return entry.names().stream()
                .map(Name::text)
                .filter(n -> !n.equals(entry.name()))
                .distinct()
                .toList();
    }

    private static String address(String same) {
        if (same.startsWith("wikidata:")) return "http://www.wikidata.org/entity/" + same.substring(9);
        return same.startsWith("https://") || same.startsWith("http://") ? same : "";
    }

    private void set(JsonText json, String register) {
        String label = index.archive().settings().registers().stream()
                .filter(r -> r.id().equals(register))
                .map(RegisterInfo::label)
                .findFirst()
                .orElse(register);
        json.field("name", frames.words().say("glossary.title", label)).field("url", frames.canonical(GLOSSARY));
    }

    private void place(JsonText json, Entry entry) {
        json.object(
                "geo",
                "GeoCoordinates",
                geo -> entry.coordinates()
                        .ifPresent(c -> geo.number("latitude", c.latitude()).number("longitude", c.longitude())));
        lies("containedInPlace", json, entry);
    }

    private void lies(String property, JsonText json, Entry entry) {
        index.registers()
                .find(entry.within())
                .filter(w -> !w.isPrivate() && w.date().isEmpty())
                .ifPresent(w -> json.object(property, "Place", p -> p.field("name", w.name())));
    }

    private static void event(JsonText json, Entry entry) {
        Edtf date = entry.date().orElseThrow();
        String[] ends = date.source().split("/", -1);
        if (!Dates.isCertain(date)) return;
        json.field("startDate", end(ends[0])).field("endDate", ends.length > 1 ? end(ends[1]) : "");
    }

    private static String end(String source) {
        return Edtf.parse(source).map(Dates::machine).orElse("");
    }

    // ---- the glossary

    /** The set of terms, and each with its name and address. */
    Html glossary(RegisterInfo register, String title) {
        List<Entry> terms = index.registers().in(register.id()).stream()
                .filter(e -> !e.isPrivate())
                .toList();
        return JsonText.inScript(json -> {
            json.field("@context", CONTEXT).field("@type", "DefinedTermSet").field("name", title);
            json.field("url", frames.canonical(GLOSSARY));
            json.objects(
                    "hasDefinedTerm",
                    "DefinedTerm",
                    terms,
                    term -> json.field("name", term.name()).field("url", frames.canonical(Permalinks.entryPath(term))));
        });
    }
}
