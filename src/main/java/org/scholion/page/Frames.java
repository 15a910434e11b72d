package org.scholion.page;

import java.util.ArrayList;
import java.util.List;
import org.scholion.content.ArchiveSettings;
import org.scholion.content.PlainPage;
import org.scholion.content.RegisterInfo;
import org.scholion.relate.Archive;
import org.scholion.text.Direction;

/** Makes the frame of each page. */
final class Frames {
    /** The templates' own words are English. */
    private static final String INTERFACE = "en";

    private final ArchiveSettings settings;
    private final List<PlainPage> pages;
    private final boolean hasGlossary;

    Frames(Archive archive) {
        settings = archive.settings();
        pages = archive.pages();
        hasGlossary = settings.registers().stream().anyMatch(RegisterInfo::glossary);
    }

    /** The frame of a page in the interface's language. */
    Frame frame(String path, String title, String description) {
        return frame(path, title, description, INTERFACE, List.of(), Html.EMPTY);
    }

    Frame frame(String path, String title, String description, String lang, List<Frame.Meta> metas, Html jsonLd) {
        Permalinks links = linksFrom(path);
        return new Frame(
                title,
                settings.title(),
                lang,
                Direction.of(lang),
                links.root(),
                description,
                canonical(path),
                menu(path, links),
                foot(path, links),
                metas,
                jsonLd);
    }

    /** A page for lost readers is shown at any depth, so its links are full ones where the site's address is known. */
    private Permalinks linksFrom(String path) {
        boolean lost = path.equals("404.html") && !settings.baseUrl().isEmpty();
        if (lost) return new Permalinks(settings.baseUrl() + "/");
        return path.indexOf('/') < 0 ? Permalinks.TOP : Permalinks.BELOW;
    }

    /** The page's full address; empty where the archive has no base address. */
    String canonical(String path) {
        if (settings.baseUrl().isEmpty()) return "";
        return settings.baseUrl() + "/" + (path.equals("index.html") ? "" : path);
    }

    private List<Frame.Item> menu(String path, Permalinks links) {
        List<Frame.Item> menu = new ArrayList<>();
        menu.add(item(path, links, "Articles", "articles/index.html"));
        if (hasGlossary) menu.add(item(path, links, "Glossary", "glossary.html"));
        for (RegisterInfo register : settings.registers()) {
            if (!register.glossary()) menu.add(item(path, links, register.label(), register.id() + "/index.html"));
        }
        menu.add(item(path, links, "Then and now", "compare/index.html"));
        menu.add(item(path, links, "Timeline", "timeline.html"));
        menu.add(item(path, links, "Map", "map.html"));
        menu.add(item(path, links, "Index of names", "search.html"));
        return List.copyOf(menu);
    }

    private List<Frame.Item> foot(String path, Permalinks links) {
        return pages.stream()
                .map(p -> item(path, links, p.title(), p.id() + ".html"))
                .toList();
    }

    private static Frame.Item item(String path, Permalinks links, String label, String target) {
        return new Frame.Item(label, links.to(target), path.equals(target));
    }

    /** A page of lists; a long one begins with links to its groups. */
    static Page list(String path, Frame frame, String title, Html lead, List<ListPage.Group> groups) {
        List<Frame.Item> jumps = groups.size() < 4
                ? List.of()
                : groups.stream()
                        .map(g -> new Frame.Item(g.heading(), "#" + g.id(), false))
                        .toList();
        return new Page(path, "list.ftlh", new ListPage(frame, title, lead, jumps, groups));
    }
}
