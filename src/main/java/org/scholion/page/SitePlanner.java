package org.scholion.page;

import java.util.stream.Stream;
import org.scholion.relate.Archive;

/** Plans every page of a site. Pages are made as the stream is drawn, so that they need not all be in memory at once. */
public final class SitePlanner {
    private final ArchiveIndex index;
    private final Frames frames;

    /** @param archive what the site is made from */
    public SitePlanner(Archive archive) {
        index = new ArchiveIndex(archive);
        frames = new Frames(archive);
    }

    /** Every page, in a fixed order; no two have the same path. The stream may be made parallel. */
    public Stream<Page> pages() {
        ArticlePages articles = new ArticlePages(index, frames);
        EntryPages entries = new EntryPages(index, frames);
        return Stream.of(
                        new ListPages(index, frames).pages(),
                        new NamePages(index, frames).pages(),
                        new TimelinePages(index, frames).pages(),
                        new OwnPages(index, frames).pages(),
                        index.archive().articles().stream().map(articles::page),
                        index.registers().all().stream().map(entries::page),
                        new GlossaryPages(index, frames).pages(),
                        new ComparePages(index, frames).pages(),
                        new MapPages(index, frames).pages())
                .flatMap(s -> s);
    }
}
