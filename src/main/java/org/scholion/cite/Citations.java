package org.scholion.cite;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scholion.content.ArchiveSettings;
import org.scholion.content.Article;
import org.scholion.content.Outlet;
import org.scholion.text.Sha256;

/** Makes the citation of each article of an archive. Immutable. */
public final class Citations {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9-]+");
    private static final int SHORT_HASH = 12;

    private final ArchiveSettings settings;

    /** @param settings for the archive's title, address and outlets */
    public Citations(ArchiveSettings settings) {
        this.settings = settings;
    }

    /** The citation of an article that is not withdrawn. */
    public Citation of(Article article) {
        String key = key(article.id());
        Cited cited = cited(article);
        return new Citation(
                key,
                Punctuation.oneLine(Chicago.text(cited)),
                Punctuation.oneLine(Apa.text(cited)),
                BibTex.text(key, cited),
                Ris.text(key, cited),
                CslJson.text(key, cited));
    }

    /** What is cited, field by field: the same for every form. */
    public Cited cited(Article article) {
        String outlet = settings.outlet(article.source()).map(Outlet::name).orElse(article.source());
        Cited.Report report = new Cited.Report(
                article.title(), article.authors(), outlet, article.original().url());
        boolean digest = article.isDigest();
        return new Cited(
                article.id(),
                article.edition(),
                digest ? "Digest of " + Punctuation.quoted(article.title()) : article.title(),
                digest ? List.of(settings.title()) : article.authors(),
                digest ? List.of() : article.translators(),
                article.date(),
                settings.title(),
                address(article.id()),
                article.language(),
                report);
    }

    /** The page's full address with letters of other scripts percent-encoded; empty where the archive's is unknown. */
    private String address(String id) {
        if (settings.baseUrl().isEmpty()) return "";
        try {
            return settings.baseUrl() + "/" + new URI(null, null, "articles/" + id + ".html", null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(id, e);
        }
    }

    /** BibTeX's keys have plain letters alone. */
    private static String key(String id) {
        return PLAIN.matcher(id).matches()
                ? id
                : "id-" + Sha256.of(id.getBytes(StandardCharsets.UTF_8)).substring(0, SHORT_HASH);
    }

    /** A file of BibTeX entries. */
    public static byte[] bibtex(Collection<Citation> citations) {
        return bytes(joined(citations.stream().map(Citation::bibtex).toList(), "\n\n", "\n"));
    }

    /** A file of RIS records. */
    public static byte[] ris(Collection<Citation> citations) {
        return bytes(joined(citations.stream().map(Citation::ris).toList(), "\n\n", "\n"));
    }

    /** A file of CSL-JSON: one list. */
    public static byte[] cslJson(Collection<Citation> citations) {
        List<String> items = citations.stream().map(Citation::cslJson).toList();
        return bytes(items.isEmpty() ? "[]\n" : "[" + joined(items, ",\n", "]\n"));
    }

    private static String joined(List<String> texts, String between, String end) {
        return texts.isEmpty() ? "" : texts.stream().collect(Collectors.joining(between)) + end;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
