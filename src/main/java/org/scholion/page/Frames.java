package org.scholion.page;

import java.util.ArrayList;
import java.util.List;
import org.scholion.content.ArchiveSettings;
import org.scholion.content.PlainPage;
import org.scholion.content.RegisterInfo;
import org.scholion.message.Messages;
import org.scholion.relate.Archive;
import org.scholion.text.Direction;

/** Makes the frame of each page in one language of the interface, and knows where pages in that language lie. */
final class Frames {
    private static final String LOST = "404.html";
    private static final String PICTURE = "assets/social.png";

    private final ArchiveSettings settings;
    private final List<PlainPage> pages;
    private final boolean hasGlossary;
    private final List<Messages> languages;
    private final Messages words;

    /**
     * @param archive in the language of the words
     * @param languages of the interface; the first stands at the site's root, others in folders of their own
     * @param words one of them
     */
    Frames(Archive archive, List<Messages> languages, Messages words) {
        this.settings = archive.settings();
        this.pages = PlainPages.in(archive, words.language());
        this.hasGlossary = settings.registers().stream().anyMatch(RegisterInfo::glossary);
        this.languages = languages;
        this.words = words;
    }

    /** The interface's words. */
    Messages words() {
        return words;
    }

    /** Whether this is the language at the site's root. */
    boolean isFirst() {
        return words == languages.get(0);
    }

    /** The language of the archive's own texts: the first of its interface. */
    String ownLanguage() {
        return settings.languages().isEmpty()
                ? languages.get(0).language()
                : settings.languages().get(0);
    }

    /** Addresses from pages at the top. */
    Permalinks top() {
        return new Permalinks("", isFirst() ? "" : "../");
    }

    /** Addresses from pages in a folder. */
    Permalinks below() {
        return new Permalinks("../", isFirst() ? "../" : "../../");
    }

    /** A page of this language. @param path within the language */
    Page page(String path, String template, Object model) {
        return new Page(folder(words) + path, template, model, words);
    }

    private String folder(Messages language) {
        return folder(language, languages);
    }

    /** Where the pages of a language lie; empty for the site's root. */
    static String folder(Messages language, List<Messages> languages) {
        return language == languages.get(0) ? "" : language.language() + "/";
    }

    /** The frame of a page in the interface's language. */
    Frame frame(String path, String title, String description) {
        return frame(path, title, description, Html.EMPTY);
    }

    /** The same, for a page that is described in linked data. */
    Frame frame(String path, String title, String description, Html jsonLd) {
        return frame(path, title, description, words.language(), List.of(), jsonLd, "");
    }

    /** The same, for a page of something that has a feed. @param feed its path in the site, or empty */
    Frame frame(String path, String title, String description, Html jsonLd, String feed) {
        return frame(path, title, description, words.language(), List.of(), jsonLd, feed);
    }

    Frame frame(String path, String title, String description, String lang, List<Frame.Meta> metas, Html jsonLd) {
        return frame(path, title, description, lang, metas, jsonLd, "");
    }

    private Frame frame(
            String path,
            String title,
            String description,
            String lang,
            List<Frame.Meta> metas,
            Html jsonLd,
            String feed) {
        Permalinks links = linksFrom(path);
        return new Frame(
                title,
                settings.title(),
                lang,
                Direction.of(lang),
                words.language(),
                words.direction(),
                ownLanguage(),
                Direction.of(ownLanguage()),
                links.root(),
                links.home(),
                description,
                canonical(path),
                languages(path, links),
                menu(path, links),
                foot(path, links),
                metas,
                social(path),
                feed.isEmpty() || settings.baseUrl().isEmpty() ? "" : links.file(feed),
                jsonLd);
    }

    private Frame.Social social(String path) {
        boolean isArticle = path.startsWith("articles/") && !path.endsWith("/index.html");
        String locale = words.pattern("locale").orElse(words.language());
        String image = settings.baseUrl().isEmpty() ? "" : settings.baseUrl() + "/" + PICTURE;
        return new Frame.Social(
                isArticle ? "article" : "website", locale.indexOf('-') < 0 ? "" : locale.replace('-', '_'), image);
    }

    /** A page for lost readers is shown at any depth, so its links are full ones where the site's address is known. */
    private Permalinks linksFrom(String path) {
        String base = settings.baseUrl() + "/";
        if (path.equals(LOST) && base.length() > 1) return new Permalinks(base, base);
        return path.indexOf('/') < 0 ? top() : below();
    }

    /** The page's full address, as the site map gives it; empty where the archive has no base address, and for lost readers. */
    String canonical(String path) {
        return address(path, words);
    }

    private String address(String path, Messages language) {
        if (settings.baseUrl().isEmpty() || path.equals(LOST)) return "";
        String file = folder(language) + path;
        return settings.baseUrl() + "/" + (file.equals("index.html") ? "" : file);
    }

    private List<Frame.Language> languages(String path, Permalinks links) {
        if (languages.size() == 1 || path.equals(LOST)) return List.of();
        return languages.stream()
                .map(l -> new Frame.Language(
                        l.language(),
                        l.direction(),
                        l.say("language.name"),
                        links.file(folder(l) + path),
                        address(path, l),
                        l == words))
                .toList();
    }

    private List<Frame.Item> menu(String path, Permalinks links) {
        List<Frame.Item> menu = new ArrayList<>();
        menu.add(item(path, links, words.say("articles.title"), "articles/index.html"));
        if (hasGlossary) menu.add(item(path, links, words.say("glossary.short"), "glossary.html"));
        for (RegisterInfo register : settings.registers()) {
            if (!register.glossary()) menu.add(item(path, links, register.label(), register.id() + "/index.html"));
        }
        menu.add(item(path, links, words.say("compare.title"), "compare/index.html"));
        menu.add(item(path, links, words.say("timeline.title"), "timeline.html"));
        menu.add(item(path, links, words.say("map.title"), "map.html"));
        return List.copyOf(menu);
    }

    private List<Frame.Item> foot(String path, Permalinks links) {
        return pages.stream()
                .map(p -> item(path, links, p.title(), PlainPages.path(p)))
                .toList();
    }

    private static Frame.Item item(String path, Permalinks links, String label, String target) {
        return new Frame.Item(label, links.to(target), path.equals(target));
    }

    /** A page of lists; a long one begins with links to its groups. */
    Page list(String path, Frame frame, String title, Html lead, List<ListPage.Group> groups) {
        List<Frame.Item> jumps = groups.size() < 4
                ? List.of()
                : groups.stream()
                        .map(g -> new Frame.Item(g.heading(), "#" + g.id(), false))
                        .toList();
        return page(path, "list.ftlh", new ListPage(frame, title, lead, jumps, groups));
    }
}
