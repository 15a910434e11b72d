package org.scholion.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholion.content.Article;
import org.scholion.content.Original;
import org.scholion.message.Dates;
import org.scholion.message.Messages;
import org.scholion.register.Entry;
import org.scholion.text.Edtf;
import org.scholion.text.Fold;

/** Where an article comes from and how it is cited, for readers and for machines. */
final class Records {
    private static final Pattern ADDRESS =
            Pattern.compile("https?://[^\\s()<>\"]+(?:\\([^\\s()<>\"]*\\)[^\\s()<>\"]*)*");

    private final ArchiveIndex index;
    private final Frames frames;
    private final Messages words;

    Records(ArchiveIndex index, Frames frames) {
        this.index = index;
        this.frames = frames;
        this.words = frames.words();
    }

    String description(Article article) {
        return words.say("article.description." + article.edition(), index.outlet(article), date(article.date()));
    }

    private String date(Edtf date) {
        return words.dates().words(date);
    }

    /** The whole record, one line a fact. */
    List<ArticlePage.Fact> provenance(Article article, Permalinks links) {
        List<ArticlePage.Fact> facts = new ArrayList<>();
        Original original = article.original();
        add(facts, "outlet", index.outlet(article));
        add(facts, "published", date(article.date()));
        add(facts, "date-note", article.dateNote());
        add(facts, "date-line", original.dateLine());
        article.covers().ifPresent(c -> add(facts, "covers", date(c)));
        writers(facts, "by", article.authors(), links);
        writers(facts, "translated-by", article.translators(), links);
        add(facts, "place", article.place());
        add(facts, "original-title", original.title());
        add(facts, "original-language", language(original.language()));
        if (!original.url().isEmpty()) facts.add(fact("original-address", source(original.url(), links)));
        if (!article.translationOf().isEmpty())
            facts.add(fact("translation-of", source(article.translationOf(), links)));
        add(facts, "retrieved", Edtf.parse(original.retrieved()).map(this::date).orElse(""));
        add(facts, "sha256", original.sha256());
        original.leftOut()
                .forEach(l -> add(facts, "left-out", words.say("provenance.bytes", l.from(), l.to(), l.why())));
        add(facts, "edition", words.say("edition." + article.edition()));
        add(facts, "rights", article.rights());
        sources(facts, "related", article.related(), links);
        sources(facts, "see-also", article.seeAlso(), links);
        return List.copyOf(facts);
    }

    private void add(List<ArticlePage.Fact> facts, String key, String value) {
        if (!value.isEmpty()) facts.add(fact(key, new HtmlWriter().text(value).done()));
    }

    private void sources(List<ArticlePage.Fact> facts, String key, List<String> sources, Permalinks links) {
        HtmlWriter out = new HtmlWriter();
        for (String source : sources)
            out.open("span", "class", "below").html(source(source, links)).close("span");
        if (!sources.isEmpty()) facts.add(fact(key, out.done()));
    }

    private ArticlePage.Fact fact(String key, Html value) {
        return new ArticlePage.Fact(words.say("provenance." + key), value);
    }

    private String language(String tag) {
        return tag.isEmpty() ? "" : words.languageName(tag);
    }

    private void writers(List<ArticlePage.Fact> facts, String label, List<String> names, Permalinks links) {
        if (!names.isEmpty()) facts.add(fact(label, writers(names, links)));
    }

    /** Names of writers, each linked to the entry that stands for it. */
    Html writers(List<String> names, Permalinks links) {
        HtmlWriter out = new HtmlWriter();
        String between = "";
        for (String name : names) {
            Optional<Entry> entry = index.writer(name);
            out.text(between);
            if (entry.isPresent())
                out.open("a", "href", links.entry(entry.get())).text(name).close("a");
            else out.text(name);
            between = words.say("list.comma");
        }
        return out.done();
    }

    /** A source as given: an article or entry by its id becomes a link, and so does a web address. */
    Html source(String source, Permalinks links) {
        HtmlWriter out = new HtmlWriter();
        String id = source.split("[\\s,:;(]", 2)[0];
        Optional<String> title = index.article(id).map(f -> f.article().title());
        if (title.isPresent()) {
            out.open("a", "href", links.article(id)).text(title.get()).close("a");
            return out.text(source.substring(id.length())).done();
        }
        Matcher address = ADDRESS.matcher(source);
        if (!address.find()) return out.text(source).done();
        out.text(source.substring(0, address.start()));
        out.open("a", "href", address.group(), "rel", "external noreferrer")
                .text(address.group())
                .close("a");
        return out.text(source.substring(address.end())).done();
    }

    // ---- citation

    /** The author of what stands here: the archive, where it retells. */
    private List<String> authors(Article article) {
        return article.isDigest() ? List.of(index.archive().settings().title()) : article.authors();
    }

    List<Frame.Meta> metas(Article article) {
        List<Frame.Meta> metas = new ArrayList<>();
        metas.add(new Frame.Meta("citation_title", citedTitle(article)));
        authors(article).forEach(a -> metas.add(new Frame.Meta("citation_author", a)));
        String day = Dates.machine(article.date());
        if (!day.isEmpty() && !article.isDigest())
            metas.add(new Frame.Meta("citation_publication_date", day.replace('-', '/')));
        metas.add(new Frame.Meta("citation_language", article.language()));
        String address = frames.canonical(Permalinks.articlePath(article.id()));
        if (!address.isEmpty()) metas.add(new Frame.Meta("citation_fulltext_html_url", address));
        metas.add(new Frame.Meta(
                "dcterms.source",
                article.original().url().isEmpty()
                        ? index.outlet(article)
                        : article.original().url()));
        return List.copyOf(metas);
    }

    private static String citedTitle(Article article) {
        return article.isDigest() ? "Digest of " + EntryWords.quoted(article.title()) : article.title();
    }

    List<ArticlePage.Citation> citations(Article article) {
        String by = String.join(", ", authors(article));
        String report = report(article);
        String address = frames.canonical(Permalinks.articlePath(article.id()));
        String here = address.isEmpty() ? "" : " " + address + ".";
        String title = index.archive().settings().title();
        String plain = article.isDigest()
                ? title + ". Digest of " + report + "." + here
                : (by.isEmpty() ? "" : by + ". ") + report + ". In: " + title + "." + here;
        return List.of(
                new ArticlePage.Citation("Plain text", plain),
                new ArticlePage.Citation("BibTeX", bibtex(article, by, address)));
    }

    /** The report as it was published; a writer who is his own outlet is named once. */
    private String report(Article article) {
        String by = article.isDigest() ? String.join(", ", article.authors()) : "";
        String outlet = index.outlet(article);
        boolean once = by.isEmpty() || Fold.name(by).equals(Fold.name(outlet));
        String url = article.original().url();
        return (once ? "" : by + ", ") + EntryWords.quoted(article.title()) + ", " + outlet + ", "
                + date(article.date()) + (url.isEmpty() ? "" : ", " + url);
    }

    private String bibtex(Article article, String by, String address) {
        StringBuilder out = new StringBuilder("@misc{" + article.id() + ",\n");
        field(out, "author", "{" + by + "}");
        field(out, "title", citedTitle(article));
        String day = Dates.machine(article.date());
        if (!article.isDigest() && !day.isEmpty()) field(out, "year", day.substring(0, 4));
        field(out, "howpublished", index.archive().settings().title());
        field(out, "note", article.isDigest() ? "Retells: " + report(article) : date(article.date()));
        if (!address.isEmpty()) field(out, "url", address);
        return out.append("}").toString();
    }

    private static void field(StringBuilder out, String name, String value) {
        out.append("  ")
                .append(name)
                .append(" = {")
                .append(value.replaceAll("([%#&_])", "\\\\$1"))
                .append("},\n");
    }

    /** The page described for search engines and reference managers, as schema.org has it. */
    Html jsonLd(Article article) {
        JsonText json = new JsonText();
        json.open()
                .field("@context", "https://schema.org")
                .field("@type", article.isDigest() ? "Article" : "NewsArticle");
        json.field("headline", citedTitle(article)).field("inLanguage", article.language());
        json.objects(
                "author",
                authors(article).stream()
                        .map(a -> List.of("@type", article.isDigest() ? "Organization" : "Person", "name", a))
                        .toList());
        String address = frames.canonical(Permalinks.articlePath(article.id()));
        if (!address.isEmpty()) json.field("url", address);
        String day = Dates.isCertain(article.date()) ? Dates.machine(article.date()) : "";
        if (article.isDigest()) json.objects("isBasedOn", List.of(basis(article, day)));
        else if (!day.isEmpty()) json.field("datePublished", day);
        return json.close().inScript();
    }

    private List<String> basis(Article article, String day) {
        List<String> basis = new ArrayList<>(List.of("@type", "NewsArticle", "headline", article.title()));
        basis.addAll(List.of("sourceOrganization", index.outlet(article)));
        if (!day.isEmpty()) basis.addAll(List.of("datePublished", day));
        if (!article.original().url().isEmpty())
            basis.addAll(List.of("url", article.original().url()));
        return basis;
    }
}
