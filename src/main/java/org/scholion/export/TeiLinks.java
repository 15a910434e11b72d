package org.scholion.export;

import java.util.Set;
import org.scholion.content.Mark;
import org.scholion.register.Entry;
import org.scholion.relate.Archive;

/**
 * Where links of a TEI document lead: to the TEI of other articles, to entries in the document itself where they are listed,
 * else to the pages of the site.
 */
final class TeiLinks {
    private static final String SITE = "../../";

    private final Archive archive;
    private final Set<String> articles;
    private final String article;
    private final Set<String> listed;

    /**
     * @param articles ids of all published articles
     * @param article the document's own
     * @param listed ids of the entries that the document lists
     */
    TeiLinks(Archive archive, Set<String> articles, String article, Set<String> listed) {
        this.archive = archive;
        this.articles = articles;
        this.article = article;
        this.listed = listed;
    }

    /** The target of a link or reference. */
    String of(Mark mark) {
        if (mark.leadsOutside()) return TeiIds.address(mark.target());
        int hash = mark.target().indexOf('#');
        String fragment = hash < 0 ? "" : mark.target().substring(hash);
        if (hash == 0) return TeiIds.address(fragment);
        String id = mark.kind() == Mark.Kind.REFERENCE
                ? mark.target().substring(0, hash < 0 ? mark.target().length() : hash)
                : mark.innerId();
        if (archive.registers().find(id).isEmpty() && !articles.contains(id))
            id = archive.renamed(id).orElse(id);
        if (id.equals(article) && !fragment.isEmpty()) return TeiIds.address(fragment);
        if (articles.contains(id)) return TeiIds.address(id + ".xml" + fragment);
        return archive.registers().find(id).map(this::entry).orElse(TeiIds.address(SITE + mark.target()));
    }

    /** The address of an entry; empty where there is none of this id. */
    String entry(String id) {
        return archive.registers().find(id).map(this::entry).orElse("");
    }

    private String entry(Entry entry) {
        if (listed.contains(entry.id())) return "#" + TeiIds.entry(entry.id());
        return SITE + entry.register() + "/" + entry.id() + ".html";
    }
}
