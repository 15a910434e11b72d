package org.scholion.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.content.Article;
import org.scholion.content.Mark;
import org.scholion.content.Passage;
import org.scholion.content.PlainPage;
import org.scholion.message.Messages;
import org.scholion.relate.ArticleFacts;

/** Turns a passage's own markup into layers and points; the same for archived texts and the archive's own. */
final class Marks {
    private final ArchiveIndex index;
    private final Permalinks links;

    private final Messages words;
    private final String language;

    /** Of texts in the language of the interface. */
    Marks(ArchiveIndex index, Permalinks links, Messages words) {
        this(index, links, words, words.language());
    }

    private Marks(ArchiveIndex index, Permalinks links, Messages words, String language) {
        this.index = index;
        this.links = links;
        this.words = words;
        this.language = language;
    }

    /** Of texts in a language. */
    Marks in(String another) {
        return another.equals(language) ? this : new Marks(index, links, words, another);
    }

    /** The layers of a passage's markup. */
    List<TextHtml.Layer> layers(Passage passage) {
        List<TextHtml.Layer> layers = new ArrayList<>();
        for (Mark mark : passage.marks()) {
            if (mark.end() > mark.start()) layer(mark).ifPresent(layers::add);
        }
        return layers;
    }

    private Optional<TextHtml.Layer> layer(Mark mark) {
        return switch (mark.kind()) {
            case EMPHASIS -> Optional.of(simple(mark, "em"));
            case STRONG -> Optional.of(simple(mark, "strong"));
            case STRIKE -> Optional.of(simple(mark, "s"));
            case CODE -> Optional.of(simple(mark, "code"));
            case LINK ->
                address(mark)
                        .map(href -> new TextHtml.Layer(
                                mark.start(),
                                mark.end(),
                                0,
                                false,
                                true,
                                "a",
                                "href",
                                href,
                                "rel",
                                mark.leadsOutside() ? "external noreferrer" : null));
            default -> Optional.empty();
        };
    }

    private static TextHtml.Layer simple(Mark mark, String tag) {
        return new TextHtml.Layer(mark.start(), mark.end(), 1, false, false, tag);
    }

    /** Where a link leads: outside as written; inside to the article, passage or entry that its path ends with. */
    private Optional<String> address(Mark mark) {
        if (mark.leadsOutside()) return Optional.of(mark.target());
        String id = present(mark.innerId());
        int hash = mark.target().indexOf('#');
        if (hash < 0 || id.isEmpty()) return reference(id);
        return passage(id, mark.target().substring(hash + 1)).or(() -> reference(id));
    }

    private Optional<String> passage(String article, String passage) {
        return index.article(article)
                .filter(f -> f.article().body().passages().stream()
                        .anyMatch(p -> p.at(passage).isPresent()))
                .map(f -> links.passage(article, passage));
    }

    /** The present id of what an id means, which may be a former one. */
    private String present(String id) {
        boolean known = index.article(id).isPresent()
                || index.registers().find(id).isPresent()
                || index.page(id).isPresent();
        return known ? id : index.archive().renamed(id).orElse(id);
    }

    /** The address of an article, a passage, an entry or a page by its id. */
    Optional<String> reference(String id) {
        int hash = id.indexOf('#');
        String base = present(hash < 0 ? id : id.substring(0, hash));
        Optional<Article> article = index.article(base).map(ArticleFacts::article);
        if (article.isPresent()) {
            boolean whole = hash < 0 || article.get().withdrawn().isPresent();
            return Optional.of(links.article(base) + (whole ? "" : id.substring(hash)));
        }
        Optional<String> entry = index.registers().find(base).map(links::entry);
        return entry.or(() -> index.page(base).map(p -> links.to(PlainPages.path(p))));
    }

    /** What a reference shows where it gives no words of its own. */
    String referenceLabel(Mark mark) {
        if (!mark.label().isEmpty()) return mark.label();
        int hash = mark.target().indexOf('#');
        String base = present(hash < 0 ? mark.target() : mark.target().substring(0, hash));
        Optional<String> title =
                index.article(base).map(f -> EntryWords.quoted(f.article().title()));
        String place = hash < 0 ? "" : ", " + mark.target().substring(hash + 1);
        Optional<String> name = index.nameIn(base, language);
        return title.or(() -> name)
                        .or(() -> index.page(base).map(PlainPage::title))
                        .orElse(base)
                + place;
    }

    /** The points of the archive's own words, whose footnotes follow at once and need no link. */
    List<TextHtml.Point> ownPoints(Passage passage) {
        List<TextHtml.Point> points = new ArrayList<>();
        for (Mark mark : passage.marks()) {
            if (mark.kind() == Mark.Kind.FOOTNOTE) points.add(new TextHtml.Point(mark.start(), false, sign(mark)));
            else if (mark.end() == mark.start()) point(mark).ifPresent(points::add);
        }
        return points;
    }

    private static Html sign(Mark footnote) {
        return new HtmlWriter().open("sup").text(footnote.target()).close("sup").done();
    }

    /** The points of a passage's markup. */
    List<TextHtml.Point> points(Passage passage) {
        List<TextHtml.Point> points = new ArrayList<>();
        for (Mark mark : passage.marks()) {
            if (mark.end() == mark.start()) point(mark).ifPresent(points::add);
        }
        return points;
    }

    private Optional<TextHtml.Point> point(Mark mark) {
        return switch (mark.kind()) {
            case BREAK ->
                Optional.of(new TextHtml.Point(
                        mark.start(), true, new HtmlWriter().open("br").done()));
            case FOOTNOTE -> Optional.of(new TextHtml.Point(mark.start(), false, footnote(mark)));
            case PICTURE -> Optional.of(new TextHtml.Point(mark.start(), false, picture(mark.target(), mark.label())));
            default -> Optional.empty();
        };
    }

    private Html footnote(Mark mark) {
        String id = mark.label().equals("1") ? "fnref_" + mark.target() : null;
        return new HtmlWriter()
                .open("sup", "data-apparatus", "", "id", id)
                .open(
                        "a",
                        "href",
                        "#fn_" + mark.target(),
                        "role",
                        "doc-noteref",
                        "aria-label",
                        words.say("article.footnote", mark.target()))
                .text(mark.target())
                .close("a")
                .close("sup")
                .done();
    }

    /** A picture of the archive, or a link where it lies elsewhere: pages send no request to anyone else. */
    Html picture(String source, String alt) {
        HtmlWriter out = new HtmlWriter();
        if (source.startsWith("assets/"))
            return out.open("img", "src", links.file(source), "alt", alt, "data-apparatus", "")
                    .done();
        String instead = alt.isEmpty() ? words.say("picture.elsewhere") : words.say("picture.elsewhere-of", alt);
        if (!source.matches("(?i)https?://.*"))
            return out.open("span", "data-apparatus", "")
                    .text(instead)
                    .close("span")
                    .done();
        return out.open("a", "data-apparatus", "", "href", source, "rel", "external noreferrer")
                .text(instead)
                .close("a")
                .done();
    }
}
