package org.scholion.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scholion.content.PlainPage;
import org.scholion.message.Messages;
import org.scholion.register.Entry;
import org.scholion.relate.ArticleFacts;
import org.scholion.text.Direction;

/** Plans the archive's own pages, the one for lost readers, and those at addresses that have moved. */
final class OwnPages {
    private final ArchiveIndex index;
    private final Frames frames;
    private final Messages say;

    OwnPages(ArchiveIndex index, Frames frames) {
        this.index = index;
        this.frames = frames;
        this.say = frames.words();
    }

    Stream<Page> pages() {
        List<Page> pages = new ArrayList<>();
        if (frames.isFirst()) pages.add(notFound());
        PlainPages.in(index.archive(), say.language()).forEach(p -> pages.add(own(p)));
        pages.addAll(moved());
        return pages.stream();
    }

    private Page notFound() {
        Frame frame = frames.frame("404.html", say.say("lost.title"), say.say("lost.description"));
        Html body = new HtmlWriter()
                .open("p")
                .say(say, "lost.text")
                .close("p")
                .open("p")
                .open("a", "href", "index.html")
                .say(say, "lost.home")
                .close("a")
                .close("p")
                .done();
        return frames.page("404.html", "own.ftlh", own(frame, say.say("lost.title"), body, say.language()));
    }

    private Page own(PlainPage page) {
        String path = PlainPages.path(page);
        String language = page.language().isEmpty() ? frames.ownLanguage() : page.language();
        Html body = new OwnText(index, frames.top(), say).in(language).html(page.body());
        Frame frame = frames.frame(path, page.title(), page.title());
        return frames.page(path, "own.ftlh", own(frame, page.title(), body, language));
    }

    private static ListPage.Own own(Frame frame, String title, Html body, String language) {
        return new ListPage.Own(frame, title, body, language, Direction.of(language));
    }

    /** A small page at each address that an article or entry once had. */
    private List<Page> moved() {
        Map<String, Page> moved = new LinkedHashMap<>();
        for (ArticleFacts facts : index.archive().articles()) {
            for (String old : facts.article().slugWas()) {
                String path = Permalinks.articlePath(old);
                moved.put(
                        path,
                        moved(path, facts.article().title(), frames.below().article(facts.id())));
            }
        }
        for (Entry entry : index.registers().all()) {
            for (String old : entry.slugWas()) {
                String path = entry.register() + "/" + old + ".html";
                moved.put(path, moved(path, entry.name(), frames.below().entry(entry)));
            }
        }
        return List.copyOf(moved.values());
    }

    private Page moved(String path, String label, String href) {
        return frames.page(
                path,
                "moved.ftlh",
                new ListPage.Moved(
                        frames.frame(path, say.say("moved.page-title", label), say.say("moved.title")),
                        say.say("moved.title"),
                        href,
                        label));
    }
}
