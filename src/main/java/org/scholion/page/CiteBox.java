package org.scholion.page;

import java.util.ArrayList;
import java.util.List;
import org.scholion.cite.Citation;
import org.scholion.cite.Cited;
import org.scholion.content.Article;
import org.scholion.content.Passage;

/** How an article is cited: for readers in a box, for reference managers in the page's head. */
final class CiteBox {
    private final ArchiveIndex index;
    private final Permalinks links;

    CiteBox(ArchiveIndex index, Permalinks links) {
        this.index = index;
        this.links = links;
    }

    /** Two forms in words, then three records, each with its file. */
    List<ArticlePage.Citation> forms(Article article) {
        Citation citation = index.citations().of(article);
        String file = links.file("data/citations/" + article.id());
        return List.of(
                new ArticlePage.Citation("Chicago", citation.chicago(), ""),
                new ArticlePage.Citation("APA", citation.apa(), ""),
                new ArticlePage.Citation("BibTeX", citation.bibtex(), file + ".bib"),
                new ArticlePage.Citation("RIS", citation.ris(), file + ".ris"),
                new ArticlePage.Citation("CSL-JSON", citation.cslJson(), file + ".csl.json"));
    }

    /** What is added to cite one paragraph, for the first that there is; empty where there is none. */
    String paragraph(Article article) {
        return article.body().passages().stream()
                .filter(p -> p.kind() == Passage.Kind.PARAGRAPH)
                .findFirst()
                .map(p -> "para. " + p.label() + ", "
                        + index.citations().cited(article).url() + "#" + p.id())
                .orElse("");
    }

    /** The same, field by field. A doubtful date goes under a name whose values may be doubtful. */
    List<Frame.Meta> metas(Article article) {
        Cited cited = index.citations().cited(article);
        List<Frame.Meta> metas = new ArrayList<>();
        add(metas, "citation_title", cited.title());
        cited.authors().forEach(a -> add(metas, "citation_author", a));
        if (!cited.isDigest()) {
            add(metas, "citation_publication_date", cited.certainDate().replace('-', '/'));
            if (cited.certainDate().isEmpty())
                add(metas, "dcterms.issued", article.date().source());
            add(metas, "citation_journal_title", cited.report().outlet());
        }
        add(metas, "citation_language", cited.language());
        add(metas, "citation_fulltext_html_url", cited.url());
        add(
                metas,
                "dcterms.source",
                cited.report().url().isEmpty()
                        ? cited.report().outlet()
                        : cited.report().url());
        return List.copyOf(metas);
    }

    private static void add(List<Frame.Meta> metas, String name, String content) {
        if (!content.isEmpty()) metas.add(new Frame.Meta(name, content));
    }
}
