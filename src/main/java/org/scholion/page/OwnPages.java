package org.scholion.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scholion.content.PlainPage;
import org.scholion.register.Entry;
import org.scholion.relate.ArticleFacts;

/** Plans the archive's own pages, the one for lost readers, and those at addresses that have moved. */
final class OwnPages {
    private final ArchiveIndex index;
    private final Frames frames;

    OwnPages(ArchiveIndex index, Frames frames) {
        this.index = index;
        this.frames = frames;
    }

    Stream<Page> pages() {
        List<Page> pages = new ArrayList<>();
        pages.add(notFound());
        index.archive().pages().forEach(p -> pages.add(own(p)));
        pages.addAll(moved());
        return pages.stream();
    }

    private Page notFound() {
        Frame frame = frames.frame("404.html", "Not found", "There is no page at this address.");
        Html body = new HtmlWriter()
                .open("p")
                .text(
                        "There is no page at this address. Articles, passages and entries of this archive keep their addresses; perhaps the link was cut short.")
                .close("p")
                .open("p")
                .open("a", "href", "index.html")
                .text("The archive’s first page")
                .close("a")
                .close("p")
                .done();
        return new Page("404.html", "own.ftlh", new ListPage.Own(frame, "Not found", body));
    }

    private Page own(PlainPage page) {
        String path = page.id() + ".html";
        Html body = new OwnText(index, Permalinks.TOP).html(page.body());
        return new Page(
                path, "own.ftlh", new ListPage.Own(frames.frame(path, page.title(), page.title()), page.title(), body));
    }

    /** A small page at each address that an article or entry once had. */
    private List<Page> moved() {
        Map<String, Page> moved = new LinkedHashMap<>();
        for (ArticleFacts facts : index.archive().articles()) {
            for (String old : facts.article().slugWas()) {
                String path = Permalinks.articlePath(old);
                moved.put(path, moved(path, facts.article().title(), Permalinks.BELOW.article(facts.id())));
            }
        }
        for (Entry entry : index.registers().all()) {
            for (String old : entry.slugWas()) {
                String path = entry.register() + "/" + old + ".html";
                moved.put(path, moved(path, entry.name(), Permalinks.BELOW.entry(entry)));
            }
        }
        return List.copyOf(moved.values());
    }

    private Page moved(String path, String label, String href) {
        return new Page(
                path,
                "moved.ftlh",
                new ListPage.Moved(
                        frames.frame(path, "Moved: " + label, "This page has moved."),
                        "This page has moved",
                        href,
                        label));
    }
}
