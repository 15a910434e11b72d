package org.scholion.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholion.content.Article;
import org.scholion.content.Original;
import org.scholion.message.Messages;
import org.scholion.register.Entry;
import org.scholion.text.Edtf;

/** Where an article comes from. */
final class Records {
    /** All that follows an address, in brackets. */
    private static final Pattern REMARK = Pattern.compile("\\s+\\((.+)\\)");

    private static final Pattern HOST = Pattern.compile("^\\w+://(?:www\\.)?([^/?#]+).*", Pattern.DOTALL);

    private static final Pattern ADDRESS =
            Pattern.compile("https?://[^\\s()<>\"]+(?:\\([^\\s()<>\"]*\\)[^\\s()<>\"]*)*");

    private final ArchiveIndex index;
    private final Messages words;

    Records(ArchiveIndex index, Frames frames) {
        this.index = index;
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
        if (!value.isEmpty()) facts.add(fact(key, new HtmlWriter().apart(value).done()));
    }

    private void sources(List<ArticlePage.Fact> facts, String key, List<String> sources, Permalinks links) {
        HtmlWriter out = new HtmlWriter();
        for (String source : sources)
            out.open("span", "class", "below")
                    .open("bdi")
                    .html(source(source, links))
                    .close("bdi")
                    .close("span");
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
                out.open("a", "href", links.entry(entry.get())).apart(name).close("a");
            else out.apart(name);
            between = words.say("list.comma");
        }
        return out.done();
    }

    /**
     * A source as given: an article or entry by its id becomes a link, and so does a web address. An address that a remark
     * in brackets describes is shown by the remark and its host.
     */
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
        Matcher remark = REMARK.matcher(source.substring(address.end()));
        if (address.start() == 0 && remark.matches()) {
            out.open("a", "href", address.group(), "rel", "external noreferrer")
                    .text(remark.group(1))
                    .close("a");
            return out.text(" (" + HOST.matcher(address.group()).replaceFirst("$1") + ")")
                    .done();
        }
        out.text(source.substring(0, address.start()));
        out.open("a", "href", address.group(), "rel", "external noreferrer")
                .text(address.group())
                .close("a");
        return out.text(source.substring(address.end())).done();
    }
}
