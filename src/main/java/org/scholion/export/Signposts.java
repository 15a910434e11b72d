package org.scholion.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.scholion.content.ArchiveSettings;
import org.scholion.content.Article;
import org.scholion.content.Outlet;
import org.scholion.content.PlainPage;
import org.scholion.content.RegisterInfo;
import org.scholion.relate.Archive;
import org.scholion.relate.ArticleFacts;

/**
 * What programs read first: {@code robots.txt}, and {@code llms.txt}, which says in Markdown what the archive is, where its
 * pages and data are and how it is cited. Links are from the site's root, or full where its address is known.
 */
public final class Signposts {
    private static final int MOST_ARTICLES = 200;

    private final Archive archive;
    private final ArchiveSettings settings;
    private final boolean tei;
    private final StringBuilder out = new StringBuilder();

    private Signposts(Archive archive, boolean tei) {
        this.archive = archive;
        this.settings = archive.settings();
        this.tei = tei;
    }

    /** @param tei whether the site has its articles in TEI */
    public static void write(Archive archive, boolean tei, Sink sink) {
        sink.put("robots.txt", robots(archive.settings().baseUrl()));
        sink.put("llms.txt", new Signposts(archive, tei).guide().getBytes(StandardCharsets.UTF_8));
    }

    /** Everything may be read by everyone. */
    private static byte[] robots(String baseUrl) {
        String map = baseUrl.isEmpty() ? "" : "Sitemap: " + new Addresses(baseUrl).encoded("sitemap.xml") + "\n";
        return ("User-agent: *\nAllow: /\n" + map).getBytes(StandardCharsets.UTF_8);
    }

    private String guide() {
        line("# " + settings.title());
        if (!settings.subtitle().isEmpty()) line("\n> " + settings.subtitle());
        if (!settings.description().isEmpty()) line("\n" + settings.description());
        line(
                "\nThis is an annotated archive of news reports. The archived text and the editors' words are kept apart: notes,"
                        + " names and links are the archive's, the reports belong to their outlets. A digest retells a report in"
                        + " the archive's own words and is no quotation of it.");
        if (!settings.licence().isEmpty()) line("\nLicence: " + settings.licence());
        pages();
        articles();
        data();
        citing();
        return out.toString();
    }

    private void pages() {
        line("\n## Pages\n");
        item("articles/index.html", "Articles", "by period, outlet and date");
        for (RegisterInfo register : settings.registers()) {
            if (register.glossary()) item("glossary.html", register.label(), "the glossary, with definitions");
            else item(register.id() + "/index.html", register.label(), "a register; each entry has a page");
        }
        item("compare/index.html", "Then and now", "passages of two periods beside each other");
        item("timeline.html", "Timeline", "events and reports by date");
        item("map.html", "Map", "places with coordinates");
        if (disputes()) item("conflicts.html", "Conflicting accounts", "what reports and others say of the same event");
        item("search.html", "Names", "every name in every spelling");
        for (PlainPage page : archive.pages()) {
            if (page.translationOf().isEmpty()) item(page.id() + ".html", page.title(), "");
        }
    }

    /** Whether the site has a page of them: some shown note is a dispute or names a claim. */
    private boolean disputes() {
        return archive.articles().stream()
                .filter(f -> f.article().withdrawn().isEmpty())
                .flatMap(f -> f.notes().stream())
                .anyMatch(n ->
                        n.note().kind().equals("dispute") || !n.note().claim().isEmpty());
    }

    private void articles() {
        List<Article> published = archive.articles().stream()
                .map(ArticleFacts::article)
                .filter(a -> a.withdrawn().isEmpty())
                .toList();
        if (published.size() > MOST_ARTICLES) return;
        line("\n## Articles\n");
        for (Article article : published) {
            String outlet = settings.outlet(article.source()).map(Outlet::name).orElse(article.source());
            String about =
                    outlet + ", " + article.date().source() + ", " + article.edition() + ", in " + article.language();
            item("articles/" + article.id() + ".html", article.title(), about);
        }
    }

    private void data() {
        line("\n## Data\n");
        item(PackageFile.PATH, "Data package", "describes every data file");
        for (Table table : Table.values()) item(table.path(), table.id() + ".csv", table.about());
        item(EntriesFile.PATH, "entries.json", "all entries of all registers");
        if (settings.registers().stream().anyMatch(RegisterInfo::glossary))
            item(GlossaryFile.PATH, "glossary.jsonld", "the glossary in SKOS");
        line(
                "- `data/text/<article>.txt`: the text of each article; positions in tables count its Unicode code points");
        line("- `data/annotations/<article>.jsonld`: the notes on each article as W3C Web Annotations");
        if (tei) line("- `data/tei/<article>.xml`: each article with its notes and names in TEI P5");
        item("data/manifest-sha256.txt", "Manifest", "a hash of every published file");
    }

    private void citing() {
        line("\n## How to cite\n");
        line(
                "Cite the archive's page, and say of a digest which report it retells; every article's page gives its citation."
                        + " A paragraph is cited by its number and its address: `#p7` after the page's address. Doubtful dates"
                        + " stay doubtful: `~` is about, `?` is uncertain (EDTF).\n");
        item("data/archive.bib", "BibTeX", "all articles");
        item("data/archive.ris", "RIS", "all articles");
        item("data/archive.csl.json", "CSL-JSON", "all articles");
    }

    private void item(String path, String name, String about) {
        String address = settings.baseUrl().isEmpty() ? path : new Addresses(settings.baseUrl()).encoded(path);
        line("- [" + name.replaceAll("([\\[\\]\\\\])", "\\\\$1") + "](" + address + ")"
                + (about.isEmpty() ? "" : ": " + about));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
