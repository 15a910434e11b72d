package org.scholion.page;

import java.util.List;
import java.util.stream.Stream;
import org.scholion.cite.Citations;
import org.scholion.message.Messages;
import org.scholion.relate.Archive;

/** Plans every page of a site. Pages are made as the stream is drawn, so that they need not all be in memory at once. */
public final class SitePlanner {
    private final Archive archive;
    private final List<Messages> languages;
    private final Citations citations;

    /**
     * @param archive what the site is made from
     * @param languages of the interface, at least one; the first stands at the site's root, others in folders of their own
     */
    public SitePlanner(Archive archive, List<Messages> languages) {
        this.archive = archive;
        this.languages = languages;
        this.citations = new Citations(archive.settings());
    }

    /** Every page, in a fixed order; no two have the same path. The stream may be made parallel. */
    public Stream<Page> pages() {
        return languages.stream().flatMap(this::pages);
    }

    /** Where the page of an article lies in a language of the interface. */
    public static String articlePath(String article, Messages language, List<Messages> languages) {
        return Frames.folder(language, languages) + Permalinks.articlePath(article);
    }

    /** Where the search page of a language of the interface lies. */
    public static String searchPath(Messages language, List<Messages> languages) {
        return Frames.folder(language, languages) + "search.html";
    }

    private Stream<Page> pages(Messages words) {
        Archive named = archive.in(words.language());
        ArchiveIndex index = new ArchiveIndex(named, archive.registers(), citations);
        Frames frames = new Frames(named, languages, words);
        Disputes disputes = new Disputes(index, words.language());
        ListPages lists = new ListPages(index, frames, disputes);
        ArticlePages articles = new ArticlePages(index, frames, disputes);
        EntryPages entries = new EntryPages(index, frames, disputes);
        return Stream.of(
                        lists.pages(),
                        new OutletPages(index, frames, lists).pages(),
                        new WordPages(index, frames).pages(),
                        new ConflictsPages(index, frames, disputes).pages(),
                        new NamePages(index, frames).pages(),
                        new TimelinePages(index, frames).pages(),
                        new OwnPages(index, frames).pages(),
                        index.archive().articles().stream().map(articles::page),
                        index.registers().all().stream().map(entries::page),
                        new GlossaryPages(index, frames).pages(),
                        new ComparePages(index, frames).pages(),
                        new ParallelPages(index, frames).pages(),
                        new MapPages(index, frames).pages())
                .flatMap(s -> s);
    }
}
