package org.scholion.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.scholion.content.PlainPage;
import org.scholion.ledger.Address;
import org.scholion.message.Messages;
import org.scholion.register.Entry;
import org.scholion.relate.ArticleFacts;
import org.scholion.relate.SiteAddresses;
import org.scholion.text.Direction;

/** Plans the archive's own pages, the one for lost readers, and those at addresses that have moved. */
final class OwnPages {
    private final ArchiveIndex index;
    private final Frames frames;
    private final Messages say;
    private final SiteAddresses addresses;

    OwnPages(ArchiveIndex index, Frames frames) {
        this.index = index;
        this.frames = frames;
        this.say = frames.words();
        this.addresses = new SiteAddresses(index.archive());
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
                .open("a", "href", frame.root() + "index.html")
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
        index.archive().ledger().departed().forEach((from, to) -> departed(from, moved));
        return List.copyOf(moved.values());
    }

    /** What an editor said of an address that is gone; where it is there again, nothing. */
    private void departed(String from, Map<String, Page> moved) {
        String path = from + ".html";
        if (moved.containsKey(path) || addresses.has(Address.read(from).orElseThrow())) return;
        Optional<Address> target = index.archive().ledger().leadsTo(from).flatMap(Address::read);
        moved.put(path, target.map(t -> moved(path, label(t), href(path, t))).orElseGet(() -> gone(path)));
    }

    private String href(String path, Address target) {
        Permalinks links = path.indexOf('/') < 0 ? frames.top() : frames.below();
        String page = links.to(target.page() + ".html");
        return target.fragment().isEmpty() ? page : page + "#" + target.fragment();
    }

    /** What stands at an address, by its title or name. */
    private String label(Address target) {
        if (target.isArticle())
            return addresses.article(target.id()).map(f -> f.article().title()).orElse(target.toString());
        return index.registers()
                .find(target.id())
                .map(Entry::name)
                .or(() -> PlainPages.in(index.archive(), say.language()).stream()
                        .filter(p -> p.id().equals(target.id()))
                        .findFirst()
                        .map(PlainPage::title))
                .orElse(target.toString());
    }

    private Page gone(String path) {
        Frame frame = frames.frame(path, say.say("gone.title"), say.say("gone.title"));
        Html body = new HtmlWriter().open("p").say(say, "gone.text").close("p").done();
        return frames.page(path, "own.ftlh", own(frame, say.say("gone.title"), body, say.language()));
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
